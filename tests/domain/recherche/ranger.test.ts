import { expect, test } from 'vitest'
import { ranger } from '../../../src/domain/recherche/ranger.ts'

const ordre = (distances: number[], metiers?: number[]) =>
  ranger([0, 1], { pertinence: () => 0, distances, chezSoi: () => false, metiers })

test('le métier passe devant un lieu un peu plus proche, jamais devant un lieu bien plus proche', () => {
  expect(ordre([5_000, 8_000], [0, 3.5])).toEqual([1, 0])
  expect(ordre([5_000, 9_000], [0, 3.5])).toEqual([0, 1])
})

test('sans besoin, la distance seule', () => {
  expect(ordre([5_000, 4_999])).toEqual([1, 0])
  expect(ordre([4_999, 5_000])).toEqual([0, 1])
})
