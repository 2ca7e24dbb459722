/** Garder tout l’annuaire, ou tout effacer : la personne décide. */
import { bandeau, copies, expect, gardees, inscriptions, premiereVisite, test } from './hebergeur.ts'

const EXPLICATION = '/hors-connexion/'
const garder = { name: /^Garder l’annuaire sur mon téléphone \(\d+ ko\)$/ }

test('garde l’annuaire entier, et le rend sans réseau', async ({ page, site }) => {
  await page.goto(site.origine + EXPLICATION)
  await page.getByRole('button', garder).click()
  await expect(page.getByRole('status')).toHaveText('C’est fait. Tout l’annuaire est sur votre appareil.')
  const enLigne: string[] = []
  const ADRESSES = ['/lieux/ccas-saint-aubrin/', '/communes/ozy/', '/orienter/saint-jorand-en-val/']
  for (const adresse of ADRESSES) {
    const html = await (await fetch(site.origine + adresse)).text()
    enLigne.push(html.match(/<h1[^>]*>(.*?)<\/h1>/s)![1]!.replace(/<[^>]+>/g, ''))
  }
  site.coupe = true
  for (const [i, adresse] of ADRESSES.entries()) {
    await page.goto(site.origine + adresse)
    await expect(bandeau(page, 'Hors connexion')).toBeAttached()
    expect((await page.locator('h1').textContent())?.trim()).toBe(enLigne[i]!.trim())
  }
})

test('efface tout, et ne recommence pas à la visite suivante', async ({ page, site }) => {
  await premiereVisite(page, site, '/contact/')
  await page.goto(site.origine + EXPLICATION)
  await page.getByRole('button', { name: 'Effacer ce qui est gardé' }).click()
  await expect(page.getByRole('status')).toContainText('C’est effacé.')
  expect(await gardees(page)).toEqual([])
  await page.goto(`${site.origine}/contact/`, { waitUntil: 'networkidle' })
  expect(await inscriptions(page)).toBe(0)
  expect(await gardees(page)).toEqual([])
})

test('après « Effacer », on peut garder de nouveau', async ({ page, site }) => {
  await premiereVisite(page, site, '/contact/')
  await page.goto(site.origine + EXPLICATION)
  await page.getByRole('button', { name: 'Effacer ce qui est gardé' }).click()
  await page.getByRole('button', { name: 'Garder de nouveau les pages que j’ouvre' }).click()
  await page.getByRole('button', garder).click()
  await expect(page.getByRole('status')).toContainText('C’est fait.')
  expect(await copies(page)).toHaveLength(1)
})

test('dit quand il n’y a plus de place, et le site marche encore', async ({ page, site }) => {
  await page.goto(site.origine + EXPLICATION)
  await expect(page.getByRole('button', garder)).toBeVisible()
  const outils = await page.context().newCDPSession(page)
  await outils.send('Storage.overrideQuotaForOrigin', { origin: site.origine, quotaSize: 1 })
  await page.getByRole('button', garder).click()
  await expect(page.getByRole('status')).toContainText('n’a plus assez de place')
  await page.goto(`${site.origine}/communes/ozy/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ozy')
})

test('dit quand le réseau manque en route, et garde ce qui l’était', async ({ page, site }) => {
  await page.goto(site.origine + EXPLICATION)
  await expect(page.getByRole('button', garder)).toBeVisible()
  site.tombent = /annuaire\.\w+\.json/
  await page.getByRole('button', garder).click()
  await expect(page.getByRole('status')).toContainText('Le réseau a manqué.')
  site.coupe = true
  await page.goto(`${site.origine}/lieux/`)
  await expect(bandeau(page, 'Hors connexion')).toBeVisible()
})
