/** Valeurs publiées avec la référence EcoIndex (cnumr/ecoindex_reference). */
import { expect, test } from 'vitest'
import { ecoindex, lettre } from '../../../src/domain/sobriete/ecoindex.ts'

test.each([
  [{ noeuds: 100, requetes: 100, ko: 100 }, 72],
  [{ noeuds: 240, requetes: 20, ko: 331 }, 83],
  [{ noeuds: 2355, requetes: 267, ko: 2493 }, 10],
])('%o vaut %i', (poids, note) => expect(ecoindex(poids)).toBe(note))

test('une page sans fin vaut zéro', () => {
  expect(ecoindex({ noeuds: 1e9, requetes: 1e9, ko: 1e9 })).toBe(0)
})

test.each([
  [81, 'A'],
  [80, 'B'],
  [71, 'B'],
  [70, 'C'],
  [55, 'D'],
  [10, 'G'],
] as const)('%i est un %s : il faut passer le seuil, pas l’atteindre', (note, attendue) =>
  expect(lettre(note)).toBe(attendue),
)
