/** Les polices réduites suivent la liste des signes ; rien d’autre ne les écrit. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const dossier = mkdtempSync(join(tmpdir(), 'polices-'))
afterAll(() => rmSync(dossier, { recursive: true }))

function polices(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/polices.ts', ...options], {
    encoding: 'utf8',
  })
  return { status, texte: (stdout + stderr).trim() }
}

test('les polices enregistrées sont à jour', () => {
  expect(polices('--verifier')).toEqual({ status: 0, texte: 'Polices à jour.' })
})

test('une police périmée est refusée sans être touchée, puis refaite', () => {
  const normale = join(dossier, 'normale.woff2')
  polices('--vers', dossier)
  const juste = readFileSync(normale)
  writeFileSync(normale, 'périmée')
  expect(polices('--verifier', '--vers', dossier)).toEqual({
    status: 1,
    texte: `Polices à refaire : ${normale}. Lancez « npm run polices ».`,
  })
  expect(readFileSync(normale, 'utf8')).toBe('périmée')
  expect(polices('--vers', dossier).status).toBe(0)
  expect(readFileSync(normale).equals(juste)).toBe(true)
})

test('les deux graisses pèsent moins de 20 ko à elles deux', () => {
  const poids = ['normale', 'grasse'].map((nom) => statSync(`src/styles/polices/${nom}.woff2`).size)
  expect(poids[0]! + poids[1]!).toBeLessThan(20_000)
})
