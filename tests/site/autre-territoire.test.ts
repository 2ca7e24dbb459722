/** Un autre territoire remplace `content/` et obtient son site, sans un mot de celui-ci. */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const racine = mkdtempSync(join(tmpdir(), 'territoire-'))

beforeAll(() => {
  for (const nom of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(nom, join(racine, nom), { recursive: true })
  }
  cpSync('tests/fixtures/petit/content', join(racine, 'content'), { recursive: true })
  cpSync('content/besoins.yaml', join(racine, 'content/besoins.yaml')) // les besoins des habitants sont partout les mêmes
  symlinkSync(resolve('node_modules'), join(racine, 'node_modules'))
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: racine,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
}, 180_000)

afterAll(() => rmSync(racine, { recursive: true }))

const lire = (page: string) => readFileSync(join(racine, 'dist', page), 'utf8')

test('le site porte le nom du territoire, ses communes et ses lieux', () => {
  expect(lire('index.html')).toContain('Le numérique dans les Vals')
  expect(lire('communes/valmont/index.html')).toContain('Valmont')
  expect(lire('lieux/mediatheque/index.html')).toContain('tel:')
})

test('le maillage se dessine, et l’année d’avant se compare', () => {
  expect(lire('reseau/maillage/index.html')).toContain('1 commune sur 3 est à plus de')
  expect(lire('reseau/maillage/tous.csv').split('\r\n')).toHaveLength(5) // les titres, trois communes, la fin
  expect(lire('reseau/maillage/evolution/index.html').match(/<polyline/g)).toHaveLength(5)
  expect(lire('reseau/maillage/inclusion/index.html')).toContain('Il n’y a donc pas de carte.')
})

test('aucune page ne nomme un autre territoire', () => {
  const etrangers = ['Loire', 'Roanne', 'Montbrison', 'Saint-Étienne']
  const pages = globSync('**/*.{html,json,xml,ics,txt,csv,svg,webmanifest}', { cwd: join(racine, 'dist') })
  expect(pages.length).toBeGreaterThan(50)
  const bavardes = pages.filter((page) => etrangers.some((mot) => lire(page).includes(mot)))
  expect(bavardes).toEqual([])
})
