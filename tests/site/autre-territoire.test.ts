/** Le plus petit des territoires, seul dans `content/`, obtient son site : rien d’autre n’y est lu. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENU } from '../../scripts/essais/site-essai.ts'

const racine = mkdtempSync(join(tmpdir(), 'territoire-'))

const ATELIER = `id: atelier
titre: Premiers pas
genre: Atelier
publics: [habitants]
ou: { lieu: mediatheque }
organisateur: Médiathèque du centre
dates:
  - { le: 2026-03-03, horaires: 14h-16h }
inscription: Sans inscription
cout: Gratuit
date_maj: 2026-01-15
`

beforeAll(() => {
  for (const nom of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(nom, join(racine, nom), { recursive: true })
  }
  cpSync('tests/fixtures/petit/content', join(racine, 'content'), { recursive: true })
  cpSync(join(CONTENU, 'besoins.yaml'), join(racine, 'content/besoins.yaml')) // les besoins des habitants sont partout les mêmes
  mkdirSync(join(racine, 'content/evenements'))
  writeFileSync(join(racine, 'content/evenements/atelier.yaml'), ATELIER)
  // Les dispositifs sont nationaux : leurs pages ne nomment aucun territoire.
  cpSync(join(CONTENU, 'dispositifs'), join(racine, 'content/dispositifs'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(racine, 'node_modules'))
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: racine,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DATE_CONSTRUCTION: '2026-02-02' },
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

test('propose de suivre ce qui est annoncé, et rien d’autre', () => {
  const agendas = (page: string) => [...lire(page).matchAll(/href="([^"]+\.ics)"/g)].map(([, cible]) => cible)
  // La permanence du mardi a été vérifiée le 15 janvier : ses dates sont annoncées, et Valmont a son agenda.
  const annonces = [
    '/agenda/evenements/conseiller-mediatheque.ics', // le 3 février
    '/agenda/evenements/conseiller-mediatheque.ics', // le 10
    '/agenda/evenements/atelier.ics',
    '/agenda.ics',
    '/agenda/communaute-des-vals.ics',
    '/communes/valmont/agenda.ics',
  ]
  expect(agendas('agenda/index.html')).toEqual(annonces)
  for (const adresse of annonces) expect(lire(adresse!)).toMatch(/BEGIN:VEVENT[^]*\r\nEND:VCALENDAR\r\n$/)
  // Le conseiller y passe le 3 février, mais la fiche ne dit pas à quelle heure.
  expect(agendas('communes/l-etang-saint-jean/index.html')).toEqual([])
})

test('son réseau est le sien : ses acteurs, son intercommunalité, ses pilotes', () => {
  expect(lire('reseau/index.html')).toContain('Ressources en Val')
  expect(lire('reseau/communaute-des-vals/index.html')).toContain('Médiathèque du centre')
  expect(lire('reseau/commune-de-valmont/index.html')).toContain('tel:')
  expect(lire('reseau/gouvernance/index.html')).toContain('Il conduit le plan.')
  expect(lire('reseau/gouvernance/index.html')).not.toContain('Appel des Vals') // il est clos
  expect(lire('reseau/dispositifs/france-services/index.html')).toContain('Aucune fiche de lieu ne le dit')
})

test('sans rendez-vous ni label, les pages le disent', () => {
  expect(lire('agenda/professionnels/index.html')).toContain(
    'Aucun rendez-vous pour les professionnels n’est annoncé pour le moment.',
  )
  // Il n’y a de rendez-vous que pour les habitants : les flux proposés sont ceux qui en ont.
  const flux = [...lire('agenda/professionnels/index.html').matchAll(/href="([^"]+\.ics)"/g)]
  expect(flux.map(([, cible]) => cible)).toEqual([
    '/agenda.ics',
    '/agenda/communaute-des-vals.ics',
    '/communes/valmont/agenda.ics',
  ])
  const label = lire('label/index.html')
  expect(label).toContain('Le label n’est pas encore ouvert')
  expect(label).toContain('Le 2 février 2026, aucun lieu n’a le label.')
  expect(lire('lieux/mediatheque/index.html')).toContain('Ce lieu est référencé. Il n’a pas le label.')
})
