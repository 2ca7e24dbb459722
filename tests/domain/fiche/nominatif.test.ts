/** Personne n’est nommé : un courriel de personne se reconnaît à sa forme, et dans le doute il est écarté. */
import { expect, test } from 'vitest'
import { estCourrielNominatif, nommeUnePersonne } from '../../../src/domain/fiche/nominatif.ts'

const LIEU = 'France services de Valmont Valmont'

test.each([
  'camille.untel@vals.example',
  'c.untel@vals.example',
  'untel_camille@vals.example',
  'untel-c@orange.example',
  'Camille.UNTEL@vals.example',
  'xavier.busson@vals.example', // « bus » n’est pas le mot entier
])('nomme une personne : %s', (courriel) => expect(estCourrielNominatif(courriel, LIEU)).toBe(true))

test.each([
  'mairie@vals.example',
  'franceservices.valmont@orange.example',
  'mfs.valmont@vals.example',
  'accueil.social@vals.example',
  'contact-numerique@vals.example',
  'valmont.centre@orange.example',
  'pole.marche@vals.example',
  'la-plume@france-services.gouv.fr',
  'espace.public.numerique@vals.example',
  'fs42720@orange.example',
])('nomme un service : %s', (courriel) => expect(estCourrielNominatif(courriel, LIEU)).toBe(false))

test('un texte qui présente une personne la nomme', () => {
  for (const texte of ['Bureau de Mme Untel', 'M. Untel', 'contact : Monsieur Untel', 'Chez Madame Untel'])
    expect(nommeUnePersonne(texte)).toBe(true)
  for (const texte of ['Maison de la famille', '2e étage', 'Bâtiment M', 'MJC du centre'])
    expect(nommeUnePersonne(texte)).toBe(false)
})
