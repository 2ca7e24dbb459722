import { expect, test } from 'vitest'
import { lireVraiContenu } from './lire.ts'

const { ressources } = await lireVraiContenu()

test('des ressources pour les quatre étapes, et chaque public visé', () => {
  expect(new Set(ressources.map(({ niveau }) => niveau)).size).toBe(4)
  for (const cible of ['Tout le monde', 'Aidants', 'Jeunes'] as const) {
    expect(ressources.some(({ publics }) => publics.includes(cible))).toBe(true)
  }
})
