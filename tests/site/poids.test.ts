import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { poids } from './poids.ts'

const dossier = mkdtempSync(join(tmpdir(), 'poids-'))
afterAll(() => rmSync(dossier, { recursive: true }))

test('la page et toutes ses feuilles comptent, une feuille lue une fois aussi', () => {
  writeFileSync(join(dossier, 'a.css'), randomBytes(1000).toString('hex')) // du hasard ne se tasse que de moitié
  const feuille = '<link rel="stylesheet" href="/a.css">'
  expect(poids(feuille, dossier)).toBeGreaterThan(1000)
  expect(poids(feuille + feuille, dossier)).toBeGreaterThan(2000)
  expect(poids('<p>Rien</p>', dossier)).toBeLessThan(1000)
})
