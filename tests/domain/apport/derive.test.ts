/** Une source qui change de forme demande qu’une personne regarde. */
import { describe, expect, test } from 'vitest'
import { derives, type Passage } from '../../../src/domain/apport/derive.ts'

const CONNUES = ['id', 'nom', 'site_web']
const AVANT: Passage = { edition: '2024-08-01', lignes: 100, empreinte: 'a', colonnes: ['id', 'nom'] }
const apres = (changements: Partial<Passage>) =>
  derives(AVANT, { ...AVANT, edition: '2025-01-01', ...changements }, CONNUES)

test('la première fois, tout va', () => {
  expect(derives(undefined, AVANT, CONNUES)).toEqual([])
})

describe('admet', () => {
  test.each<[string, Partial<Passage>]>([
    ['dix pour cent de moins, pas plus', { lignes: 90 }],
    ['autant de lignes qu’on veut en plus', { lignes: 1000 }],
    ['une colonne connue qui apparaît', { colonnes: ['id', 'nom', 'site_web'] }],
    ['un autre ordre', { colonnes: ['nom', 'id'] }],
    ['tout, d’une édition plus ancienne', { edition: '2023-01-01', lignes: 1, colonnes: ['x'] }],
  ])('%s', (_, changements) => expect(apres(changements)).toEqual([]))
})

describe('refuse', () => {
  test.each<[string, Partial<Passage>, string[]]>([
    ['onze pour cent de moins', { lignes: 89 }, ['elle n’a plus que 89 lignes, contre 100 la dernière fois']],
    ['une colonne en moins', { colonnes: ['id'] }, ['elle n’a plus les colonnes nom']],
    ['une colonne inconnue', { colonnes: ['id', 'nom', 'avis'] }, ['elle a des colonnes inconnues : avis']],
    [
      'une colonne renommée',
      { colonnes: ['id', 'Nom'] },
      ['elle n’a plus les colonnes nom', 'elle a des colonnes inconnues : Nom'],
    ],
  ])('%s', (_, changements, attendu) => expect(apres(changements)).toEqual(attendu))
})
