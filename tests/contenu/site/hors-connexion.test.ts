import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const OCTETS_AU_PLUS = 300_000

test('tout l’annuaire de la Loire se garde en 300 ko', () => {
  const octets = Number(/"octets":(\d+)/.exec(readFileSync('dist/sw.js', 'utf8'))![1])
  expect(octets).toBeGreaterThan(100_000)
  expect(octets).toBeLessThanOrEqual(OCTETS_AU_PLUS)
})
