/** Deux autres départements, préparés d’après la liste officielle et notre part générique : construits, jugés, parcourus. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lireSurfaces } from '../../../scripts/carte/sources.ts'
import { AIDE, trouverChromium } from '../../../scripts/essais/chromium.ts'
import { preparer } from '../../../scripts/territoire/preparer.ts'
import { dateDeConstruction } from '../../../src/fiches/aujourdhui.ts'
import { servir } from '../../banc/serveur.ts'
import { fichiersDuProjet } from '../../maison/fichiers.ts'
import { jugerLeSite } from '../../site/le-site.ts'
import { NOMS_D_ICI } from './noms-d-ici.ts'

const FIXTURES = 'tests/fixtures/territoires'
const CONTOURS = join(FIXTURES, 'communes-974-2018.geojson')
const racine = mkdtempSync(join(tmpdir(), 'departements-'))

/** Une commune et un lieu où aller, ce que l’on compose, et si la carte est là. */
const CAS = [
  {
    code: '75',
    commune: 'Paris 20e',
    lieu: /Saint-Blaise/,
    appel: 'tel:+33158521804',
    adresse: '37 rue Mouraud',
    carte: false,
  },
  {
    code: '974',
    commune: 'cilaos',
    lieu: 'France services Cilaos',
    appel: 'tel:+262262289282',
    adresse: 'rue des écoles',
    carte: true,
  },
] as const
const contenuDe = (code: string) => join(racine, `content-${code}`)
const sortieDe = (code: string) => join(racine, `dist-${code}`)

let navigateur: Browser

beforeAll(async () => {
  const octets = readFileSync(join(FIXTURES, 'france-services-2024-08-01.csv'))
  for (const { code, carte } of CAS) {
    await preparer({
      departement: code,
      liste: { octets, edition: '2024-08-01' },
      surfaces: carte ? lireSurfaces(readFileSync(CONTOURS, 'utf8'), CONTOURS) : undefined,
      vers: contenuDe(code),
      modele: 'content',
      aujourdhui: dateDeConstruction(),
    })
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENU: contenuDe(code),
        SORTIE: sortieDe(code),
      },
    })
  }
  const executablePath = trouverChromium()
  if (!executablePath) throw new Error(AIDE)
  navigateur = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}, 300_000)

afterAll(async () => {
  await navigateur?.close()
  rmSync(racine, { recursive: true })
})

for (const { code } of CAS) jugerLeSite(sortieDe(code), contenuDe(code), 100)

describe.each(CAS)('le département $code', ({ code, commune, lieu, appel, adresse, carte }) => {
  let page: Page
  let fermer: () => void
  beforeAll(async () => {
    const { origine, fermer: fermerLe } = await servir(sortieDe(code))
    fermer = fermerLe
    page = await navigateur.newPage({ baseURL: origine, viewport: { width: 390, height: 844 } })
  })
  afterAll(async () => {
    await page.close()
    fermer()
  })

  test('ne dit pas un mot d’ici', () => {
    const fichiers = fichiersDuProjet(
      [sortieDe(code)],
      ['.html', '.json', '.xml', '.ics', '.txt', '.js', '.webmanifest'],
    )
    expect(fichiers.length).toBeGreaterThan(100)
    const fautifs = fichiers.filter((fichier) => {
      const texte = readFileSync(fichier, 'utf8')
      return NOMS_D_ICI.some((nom) => texte.includes(nom))
    })
    expect(fautifs).toEqual([])
  })

  test('on y cherche, on ouvre une fiche, on appelle, on imprime', async () => {
    await page.goto('/')
    await page.getByRole('combobox', { name: 'Votre commune' }).fill(commune)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Trouver un lieu' }).click()
    await page.waitForURL('**/lieux/?**')
    const fiche = page.getByRole('link', { name: lieu })
    await fiche.waitFor()
    await fiche.click()
    await page.getByRole('heading', { level: 1, name: lieu }).waitFor()
    const appeler = page.getByRole('link', { name: /^Appeler/ }).first()
    expect(await appeler.getAttribute('href')).toBe(appel)
    expect(await page.getByRole('main').textContent()).toContain('étape proposée')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(adresse).first().isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(1000)
    await page.emulateMedia({ media: 'screen' })
  })

  test('la carte est là, ou la page dit qu’elle manque', async () => {
    await page.goto('/')
    const image = page.locator('image')
    expect(await image.count()).toBe(carte ? 1 : 0)
    expect(await page.getByText('La carte manque').count()).toBe(carte ? 0 : 1)
    if (!carte) return
    const reponse = await page.request.get((await image.getAttribute('href'))!)
    expect(reponse.headers()['content-type']).toBe('image/svg+xml')
  })

  test('ce qui est vide ne se montre pas, et dit comment se remplir', async () => {
    await page.goto('/lieux/')
    const pied = page.getByRole('contentinfo')
    expect(await pied.getByRole('link', { name: /conseillers|Agenda/ }).count()).toBe(0)
    await page.goto('/conseillers/')
    const principal = page.getByRole('main')
    expect(await principal.textContent()).toContain(
      'Aucun conseiller numérique n’est encore dans cet annuaire',
    )
    expect(await principal.textContent()).toContain('content/conseillers')
    await page.goto('/reseau/')
    expect(await principal.textContent()).toContain('content/acteurs')
  })
})

test('à La Réunion, le lundi 20 décembre est férié, à l’heure d’ici ; à Paris, il ne l’est pas', async () => {
  const etats = []
  for (const [code, fiche, quand] of [
    ['974', 'france-services-cilaos', '2027-12-19T20:30:00Z'], // dimanche soir à Paris, lundi là-bas
    ['75', 'france-services-la-poste-de-paris-20eme-saint-blaise', '2027-12-20T13:00:00Z'],
  ] as const) {
    const { origine, fermer } = await servir(sortieDe(code))
    const contexte = await navigateur.newContext({ baseURL: origine, timezoneId: 'Europe/Paris' })
    const page = await contexte.newPage()
    await page.clock.setFixedTime(quand)
    await page.goto(`/lieux/${fiche}/`)
    etats.push(await page.locator('etat-ouverture').first().textContent())
    await contexte.close()
    fermer()
  }
  expect(etats[0]).toContain('Jour férié')
  expect(etats[1]).not.toContain('Jour férié')
})
