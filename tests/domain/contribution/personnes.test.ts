import { describe, expect, test } from 'vitest'
import { personnesDans } from '../../../src/domain/contribution/personnes.ts'

const CONNUS = { mots: new Set(['mediatheque']), communes: ['feurs'] }

describe('un message libre', () => {
  test.each<[string, string[]]>([
    ['Demandez Mme Dupont le mardi', ['nom']],
    ['Écrire à jean.dupont@mairie.fr', ['courriel']],
    ['Écrire à jdupont@mairie.fr', ['courriel']],
    ['Le conseiller a le 06 12 34 56 78', ['telephone']],
    ['M. Martin, +33 7 12 34 56 78', ['nom', 'telephone']],
  ])('%s', (texte, personnes) => expect(personnesDans(texte, CONNUS)).toEqual(personnes))

  test.each([
    'Le téléphone est le 04 77 00 00 01',
    'Écrire à accueil@mairie.fr ou mediatheque.feurs@mairie.fr',
    'Le centre social Marceau-Mulsant ouvre à 9h',
    '',
  ])('ne nomme personne : « %s »', (texte) => expect(personnesDans(texte, CONNUS)).toEqual([]))
})
