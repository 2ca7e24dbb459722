/** Ce que la porte laisse entrer d’hostile — du texte, des signes, une adresse — ne s’exécute nulle part. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'
import { ficheValide, remplacer } from '../../fiches/contenu-essai.ts'
import { fichiersDuProjet } from '../../maison/fichiers.ts'
import { fautesDAgenda } from '../agendas.ts'
import { fautesDeSortie } from '../juger.ts'
import { fautesDePolitique } from './politique.ts'
import { lireSite, type SiteConstruit } from '../site.ts'

const racine = mkdtempSync(join(tmpdir(), 'inerte-'))

const ATTRIBUT = `Lab "><' onmouseover='alert(1)`
const GABARIT = 'javascript:alert(1) {{7*7}} ${alert(1)} <%= x %> </ script> ]]> --> [clic](javascript:x)'
const FORMULE = '=HYPERLINK("https://pirate.example";"ici")'
const DEUX_LIGNES = 'Café\nEND:VEVENT\nBEGIN:VALARM\nATTACH:javascript:alert(1)'
const ADRESSE = 'https://exemple.fr/?q=%22%3E%3Cscript%3E&suite=javascript:alert(1)'

const LIEU = remplacer(
  ficheValide('lieux/mediatheque'),
  'nom: Médiathèque du centre',
  `nom: ${JSON.stringify(ATTRIBUT)}`,
)
const EN_PLUS = `presentation: ${JSON.stringify(GABARIT)}
comment_venir: "%3Cscript%3E ' OR 1=1; -- \\\\ &lt script"
precision_horaires: ${JSON.stringify(GABARIT)}
complement_adresse: ${JSON.stringify(FORMULE)}
site_web: ${JSON.stringify(ADRESSE)}
`
const EVENEMENT = `id: atelier
titre: ${JSON.stringify(DEUX_LIGNES)}
genre: Atelier
publics: [habitants]
ou: { lieu: mediatheque }
organisateur: ${JSON.stringify(ATTRIBUT)}
dates:
  - { le: 2026-03-03, horaires: 14h-16h }
inscription: ${JSON.stringify(GABARIT)}
cout: Gratuit
date_maj: 2026-01-15
`

let site: SiteConstruit

beforeAll(async () => {
  for (const nom of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(nom, join(racine, nom), { recursive: true })
  }
  const contenu = join(racine, 'content')
  cpSync('tests/fixtures/petit/content', contenu, { recursive: true })
  cpSync(join(CONTENU, 'besoins.yaml'), join(contenu, 'besoins.yaml'))
  mkdirSync(join(contenu, 'evenements'))
  writeFileSync(join(contenu, 'evenements/atelier.yaml'), EVENEMENT)
  writeFileSync(join(contenu, 'lieux/mediatheque.yaml'), LIEU + EN_PLUS)
  symlinkSync(resolve('node_modules'), join(racine, 'node_modules'))
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: racine,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DATE_CONSTRUCTION: '2026-02-02' },
  })
  site = await lireSite(join(racine, 'dist'), contenu)
}, 240_000)

afterAll(() => rmSync(racine, { recursive: true }))

const fichiers = (extension: string) => fichiersDuProjet([join(racine, 'dist')], [extension])

test('les pages montrent ces textes, échappés', () => {
  const page = site.pages.find(({ adresse }) => adresse === '/lieux/mediatheque/')!
  expect(page.html).toContain('{{7*7}} ${alert(1)} &lt;%= x %')
  expect(page.racine.querySelector('h1')!.textContent).toContain('onmouseover')
})

test('aucune n’en fait un script, un style, une réaction ni une ressource', () => {
  expect(site.pages.flatMap(fautesDeSortie)).toEqual([])
  expect(site.pages.flatMap(fautesDePolitique)).toEqual([])
})

test('aucun lien n’a d’autre schéma que ceux du site', () => {
  const schemas = new Set<string>()
  for (const { racine } of site.pages)
    for (const { attributes } of racine.querySelectorAll('*'))
      for (const { key, value } of attributes) {
        if (!['href', 'src', 'action', 'formaction', 'data', 'content', 'srcset', 'poster'].includes(key))
          continue
        const schema = /^\s*([a-z][a-z0-9+.-]*):(?!\s)/i.exec(String(value ?? ''))?.[1]
        if (schema && key !== 'content') schemas.add(schema.toLowerCase())
      }
  expect([...schemas].toSorted()).toEqual(
    [...schemas]
      .filter((schema) => ['https', 'http', 'mailto', 'tel', 'sms', 'geo', 'webcal'].includes(schema))
      .toSorted(),
  )
  expect(schemas.has('https')).toBe(true)
})

test('les données pour les moteurs restent du JSON, et rien ne les ferme', () => {
  const blocs = site.pages.flatMap(({ html }) => [
    ...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
  ])
  expect(blocs.length).toBeGreaterThan(10)
  for (const [, json] of blocs) expect(() => JSON.parse(json!) as unknown).not.toThrow()
  for (const [, json] of blocs) expect(json).not.toContain('<')
})

test('les agendas n’ont que leurs propres événements', () => {
  for (const fichier of fichiers('.ics')) {
    const texte = readFileSync(fichier, 'utf8')
    expect(fautesDAgenda(texte)).toEqual([])
    expect(texte).not.toMatch(/^(?:BEGIN:VALARM|ATTACH)/m)
  }
})

test('les flux et les plans restent du XML, les fichiers JSON du JSON', () => {
  expect(fichiers('.xml').length).toBeGreaterThan(1)
  for (const fichier of [...fichiers('.xml'), ...fichiers('.svg')])
    expect([fichier, XMLValidator.validate(readFileSync(fichier, 'utf8'))]).toEqual([fichier, true])
  for (const fichier of [...fichiers('.json'), ...fichiers('.geojson')])
    expect(() => JSON.parse(readFileSync(fichier, 'utf8')) as unknown).not.toThrow()
})

test('un tableur n’y lit aucune formule', () => {
  const tableaux = fichiers('.csv').map((fichier) => readFileSync(fichier, 'utf8'))
  expect(tableaux.some((texte) => texte.includes('HYPERLINK'))).toBe(true)
  for (const texte of tableaux) expect(texte).not.toMatch(/(?:^|[;,\n])"?=HYPERLINK/m)
})
