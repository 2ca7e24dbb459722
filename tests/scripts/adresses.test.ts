import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let dossier: string
const liste = () => join(dossier, 'adresses-publiees.txt')

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'adresses-'))
  mkdirSync(join(dossier, 'dist/lieux/mediatheque'), { recursive: true })
  writeFileSync(join(dossier, 'dist/index.html'), '')
  writeFileSync(join(dossier, 'dist/lieux/mediatheque/index.html'), '')
})
afterEach(() => rmSync(dossier, { recursive: true }))

function lancer(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/adresses.ts', '--site', join(dossier, 'dist'), '--liste', liste(), ...options],
    { encoding: 'utf8' },
  )
  return { status, dit: stdout + stderr }
}

describe('npm run adresses', { timeout: 30_000 }, () => {
  test('commence la liste, puis n’y ajoute que ce qui est neuf', () => {
    expect(lancer()).toEqual({ status: 0, dit: '0 adresse publiée répond ; 2 de plus.\n' })
    expect(readFileSync(liste(), 'utf8')).toBe('/\n/lieux/mediatheque/\n')
    writeFileSync(join(dossier, 'dist/agenda.ics'), '')
    expect(lancer()).toEqual({ status: 0, dit: '2 adresses publiées répondent ; 1 de plus.\n' })
    expect(readFileSync(liste(), 'utf8')).toBe('/\n/agenda.ics\n/lieux/mediatheque/\n')
  })

  test('refuse une adresse perdue, et ne la retire pas de la liste', () => {
    const avant = '/\n/lieux/disparu/\n/lieux/mediatheque/\n'
    writeFileSync(liste(), avant)
    for (const options of [[], ['--verifier']]) {
      const { status, dit } = lancer(...options)
      expect(status).toBe(1)
      expect(dit).toContain('1 adresse publiée ne répond plus :\n  /lieux/disparu/\n')
      expect(readFileSync(liste(), 'utf8')).toBe(avant)
    }
  })

  test('vérifie sans écrire', () => {
    expect(lancer('--verifier').status).toBe(0)
    expect(existsSync(liste())).toBe(false)
  })

  test('ne prend pas un site vide pour un site sans adresse', () => {
    rmSync(join(dossier, 'dist'), { recursive: true })
    expect(lancer()).toMatchObject({ status: 2, dit: expect.stringContaining('npm run build') as string })
  })
})
