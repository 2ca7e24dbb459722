import { expect, test } from 'vitest'
import { rubriquesVides } from '../../src/domain/rubriques.ts'

test('une rubrique n’est vide que s’il n’y a rien à y lire', () => {
  expect(rubriquesVides({ conseillers: [], evenements: [] })).toEqual(['conseillers', 'agenda'])
  expect(rubriquesVides({ conseillers: [], evenements: [1] })).toEqual(['conseillers'])
  expect(rubriquesVides({ conseillers: [1], evenements: [] })).toEqual([]) // leurs permanences sont dans l’agenda
})
