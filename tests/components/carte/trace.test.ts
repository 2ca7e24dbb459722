import { expect, test } from 'vitest'
import { ecrireTrace, lireTrace, type Grille } from '../../../src/components/carte/ouverte/trace.ts'

const GRILLE: Grille = { origine: [3.6, 45.2], pas: [0.0007, 0.0007] }

test('une ligne écrite puis lue revient à sa place, à une demi-case près, sans dérive', () => {
  const ligne = Array.from({ length: 500 }, (_, i) => [3.6 + Math.abs(Math.sin(i)), 45.2 + i * 0.00213])
  const lue = lireTrace(ecrireTrace(ligne, GRILLE), GRILLE)
  expect(lue).toHaveLength(500)
  for (const [i, [latitude, longitude]] of lue.entries()) {
    expect(Math.abs(longitude - ligne[i]![0]!)).toBeLessThanOrEqual(0.00035 + 1e-9)
    expect(Math.abs(latitude - ligne[i]![1]!)).toBeLessThanOrEqual(0.00035 + 1e-9)
  }
})

test('une ligne ne porte que des entiers, le premier point puis les écarts', () => {
  const ligne = [
    [3.607, 45.207],
    [3.6077, 45.2063],
  ]
  expect(ecrireTrace(ligne, GRILLE)).toEqual([10, 10, 1, -1])
  expect(ecrireTrace([], GRILLE)).toEqual([])
})
