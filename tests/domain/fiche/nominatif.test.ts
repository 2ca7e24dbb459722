/** Personne n’est nommé : une adresse de personne se reconnaît à sa forme, à ses prénoms, à ce qu’on ne reconnaît pas. */
import { describe, expect, test } from 'vitest'
import {
  courrielsDe,
  jugerCourriel,
  nomsConnus,
  nommeUnePersonne,
} from '../../../src/domain/fiche/nominatif.ts'

const CONNUS = nomsConnus(
  ['Espace Denis-Papin', '4 rue Victor-Hugo'],
  ['Valmont', 'Saint-Aubrin', 'Saint-Jean-Rochebelle', 'Saint-Édouard', 'Le Granval', 'Sainte-Mélie'],
)
const juger = (local: string, domaine = 'exemple.fr') => jugerCourriel(`${local}@${domaine}`, CONNUS)

test.each([
  'jean.dupont',
  'Jean.Dupont',
  'jean-dupont',
  'jean_dupont',
  'dupont.jean',
  'jean.dupont99',
  'jean.dupont+atelier',
  'marie-claire.martin',
  'claire.martin',
  'sébastien.durand',
  'fatima.benali',
  'stephanie.abraham',
  'camille.untel',
  'untel_camille',
  'Camille.UNTEL',
  'xavier.busson', // « bus » n’est pas le mot entier
])('%s@ nomme une personne', (local) => expect(juger(local)).toBe('personne'))

test('le domaine n’y change rien', () => {
  expect(juger('jean.dupont', 'mairie-valmont.fr')).toBe('personne')
  expect(juger('jean.dupont', 'jeandupont.fr')).toBe('personne')
})

test.each([
  'j.dupont',
  'dupont.j',
  'jdupont',
  'jeandupont',
  'christellelacour',
  'sylvie',
  'accueil.sylvie',
  'sylvie.mediatheque',
  'jean.valmont',
  'cn.dupont',
  'michel.dupont.mairie',
  's.strobel', // « st » n’est pas toujours un saint
  'xavier.valmont',
  'untel.autre', // rien de connu : dans le doute
])('%s@ peut nommer une personne', (local) => expect(juger(local)).toBe('doute'))

describe('ne nomme personne', () => {
  test.each([
    'contact',
    'accueil',
    'info',
    'infos99',
    'mairie',
    'ccas',
    'secretariat',
    'mediatheque',
    'mediatheque.valmont',
    'mairie.le.granval',
    'bibliotheque.st.aubrin',
    'france.services',
    'franceservices-valmont',
    'fs.valmont',
    'mds',
    'conseiller.numerique',
    'conseillernumerique2',
    'espace.numerique',
    'epn.valmont',
    'centresocial.valmont',
    'sam.stedouard',
    'saint-aubrin',
    'staubrin',
    'stedouard',
    'stemelie',
    'jean.rochebelle',
    'lespace.denis.papin',
    'victor.hugo',
    'ideesetactions',
    'bmecm',
    'mfs.valmont',
    'accueil.social',
    'contact-numerique',
    'valmont.centre',
    'pole.marche',
    'espace.public.numerique',
    'fs99720',
  ])('%s@', (local) => expect(juger(local)).toBeUndefined())

  test('un mot du domaine', () => {
    expect(juger('numeribulle', 'numeribulle.org')).toBeUndefined()
    expect(juger('logix.atelier', 'logix.fr')).toBeUndefined()
  })
})

test('un domaine qui ne donne que des boîtes de service', () => {
  expect(juger('plume.bleue', 'france-services.gouv.fr')).toBeUndefined()
  expect(juger('plume.bleue')).toBe('doute')
})

test('les adresses d’un texte', () => {
  expect(courrielsDe('Écrivez à a.b@exemple.fr, ou à contact@mairie-valmont.fr.')).toEqual([
    'a.b@exemple.fr',
    'contact@mairie-valmont.fr',
  ])
  expect(courrielsDe('L’@telier, 3 € @ 5')).toEqual([])
})

test('un texte qui présente une personne la nomme', () => {
  for (const texte of ['Bureau de Mme Untel', 'M. Untel', 'contact : Monsieur Untel', 'Chez Madame Untel'])
    expect(nommeUnePersonne(texte)).toBe(true)
  for (const texte of ['Maison de la famille', '2e étage', 'Bâtiment M', 'MJC du centre'])
    expect(nommeUnePersonne(texte)).toBe(false)
})
