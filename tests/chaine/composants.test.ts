/** La liste de ce qui entre dans le site : du CycloneDX juste, toutes les dépendances, aucun outil d’essai. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Composants {
  bomFormat: string
  specVersion: string
  components: { name: string; version: string; purl: string }[]
}

const paquet = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

test('dit chaque dépendance à sa version, et aucun outil d’essai', () => {
  const fichier = join(mkdtempSync(join(tmpdir(), 'composants-')), 'liste.json')
  execFileSync(process.execPath, ['scripts/composants.ts', fichier])
  const liste = JSON.parse(readFileSync(fichier, 'utf8')) as Composants
  expect([liste.bomFormat, liste.specVersion]).toEqual(['CycloneDX', '1.5'])
  const dits = liste.components.map(({ name, version }) => `${name}@${version}`)
  expect(dits).toEqual(
    expect.arrayContaining(Object.entries(paquet.dependencies).map(([nom, version]) => `${nom}@${version}`)),
  )
  for (const outil of ['vitest', '@playwright/test', 'fast-check', 'oxlint'])
    expect(liste.components.map(({ name }) => name)).not.toContain(outil)
})

test('chaque dépendance a une version exacte', () => {
  for (const version of Object.values({ ...paquet.dependencies, ...paquet.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
})

test('chaque fichier que nomme SECURITY.md existe', () => {
  const nommes = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`((?:src|docs|tests)\/[^`]+)`/g)]
  expect(nommes.length).toBeGreaterThan(3)
  for (const [, chemin] of nommes) expect([chemin, existsSync(chemin!)]).toEqual([chemin, true])
})
