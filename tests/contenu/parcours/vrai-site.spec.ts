/** Le vrai site, de bout en bout. Rien n’y compte les lieux : leur nombre se lit dans les fiches. */
import { readdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { fautesDAcces } from '../../parcours/axe.ts'
import { idsDeLaCarte, idsDeLaListe, peser } from '../../parcours/carte/carte-page.ts'
import { compteAnnonce, ouvrir } from '../../parcours/gabarits.ts'
import { imprimer } from '../../parcours/guichet/feuilles.ts'
import { lireVraiContenu } from '../lire.ts'

const besoin = (page: Page) => page.getByRole('searchbox', { name: 'De quoi avez-vous besoin ?' })
const lieux = (page: Page) => page.getByRole('list').locator('[data-lieu]:visible')
/** Les pages de lieux que les listes montrent : un lieu fermé n’y est pas. */
const nombreDeLieux = async (page: Page) => (await idsDeLaListe(page)).length

test('de l’accueil à un lieu qu’on appelle', async ({ page }) => {
  await ouvrir(page, '/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await besoin(page).fill('impots roane')
  await page.getByRole('button', { name: 'Trouver un lieu' }).click()
  await expect(compteAnnonce(page)).toHaveText(/à moins de 20.km de Roanne/)
  await expect(lieux(page).first()).toContainText('Roanne')
  await lieux(page).first().getByRole('link').first().click()
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible()
})

test('la liste montre vingt lieux, puis vingt de plus, jusqu’au dernier', async ({ page }) => {
  await ouvrir(page, '/lieux/?commune=Feurs')
  await expect(compteAnnonce(page)).toHaveText(/de Feurs/)
  const nombre = await nombreDeLieux(page)
  await expect(compteAnnonce(page)).toHaveText(new RegExp(`, ${nombre} en tout$`))
  const suite = page.getByRole('button', { name: 'Voir 20 lieux de plus' })
  await suite.click()
  await expect(lieux(page)).toHaveCount(40)
  await expect(lieux(page).nth(20).getByRole('link').first()).toBeFocused()
  for (let vus = 40; nombre - vus >= 20; vus += 20) await suite.click()
  const reste = page.getByRole('button', { name: /^Voir (?:les \d+ derniers lieux|le dernier lieu)$/ })
  if (nombre % 20) await reste.click()
  await expect(lieux(page)).toHaveCount(nombre)
  await expect(page.getByRole('button', { name: /^Voir .* lieu/ })).toBeHidden()
})

test('chaque fiche en service est dans la liste, une seule fois', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await page.getByRole('button', { name: /lieux de plus/ }).click() // les autres attendaient hors de la page
  const ids = await idsDeLaListe(page)
  expect(new Set(ids).size).toBe(ids.length)
  const { lieux: fiches } = await lireVraiContenu()
  const fermes = fiches.filter(({ ferme_le }) => ferme_le !== undefined).map(({ id }) => id)
  expect(ids).toEqual(
    readdirSync('content/lieux')
      .map((nom) => nom.replace('.yaml', ''))
      .filter((id) => !fermes.includes(id))
      .sort(),
  )
})

test('la carte et la liste sont le même ensemble, et la carte pèse ce qu’elle dit', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  const { annonce, reel } = await peser(page)
  expect(Math.abs(annonce - reel) / reel, `annoncé ${annonce} ko, réel ${reel} ko`).toBeLessThan(0.1)
  expect(await idsDeLaCarte(page)).toEqual(await idsDeLaListe(page))
})

test('une commune mène à ses lieux, à son affiche et au guichet', async ({ page }) => {
  await ouvrir(page, '/communes/feurs/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Feurs')
  await expect(page.getByRole('main').locator('a[href^="/lieux/"]').first()).toBeVisible()
  const affiche = page.getByRole('link', { name: 'Affiche pour Feurs' })
  await ouvrir(page, (await affiche.getAttribute('href'))!)
  const pages = await imprimer(page)
  expect(pages).toHaveLength(1)
  expect(pages[0]!.match(/\b0\d(?: \d\d){4}\b/g)!.length).toBeGreaterThanOrEqual(3)
})

test('au guichet, de la commune à un lieu habilité à faire à la place', async ({ page }) => {
  await page.goto('/orienter/')
  await page.getByLabel('Nom ou code postal de la commune').fill('Urbise')
  await page.getByRole('main').getByRole('link', { name: 'Urbise', exact: true }).click()
  await page.getByRole('radio', { name: 'Faire mes papiers en ligne' }).check()
  const continuer = page.getByRole('button', { name: 'Continuer', exact: true })
  await continuer.click()
  await page.getByRole('radio', { name: /à sa place/ }).check()
  await continuer.click()
  await continuer.click()
  await page.getByRole('button', { name: 'Voir les lieux' }).click()
  const premiere = page.locator('[data-propositions]').getByRole('article').first()
  await expect(premiere.getByRole('heading', { level: 3 })).toHaveText(
    'Familles rurales du pays de La Pacaudière',
  )
  await expect(premiere).toContainText('Aidants Connect')
})

test('chacune des 320 communes a son affiche, avec trois lieux à qui téléphoner', async ({ page }) => {
  await page.goto('/affiches/')
  const adresses = await page
    .getByRole('main')
    .locator('a[href$="/affiche/"]')
    .evaluateAll((liens) => liens.map((l) => l.getAttribute('href')!))
  expect(new Set(adresses).size).toBe(320)
  const fautives: string[] = []
  for (const adresse of adresses) {
    const html = await (await page.request.get(adresse)).text()
    if (html.match(/class="telephone"[^>]*>0\d(?:&nbsp;|\u00a0| )/g)?.length !== 3) fautives.push(adresse)
  }
  expect(fautives).toEqual([])
})

test('le label dit qu’il est une proposition, et où en sont les lieux', async ({ page }) => {
  await ouvrir(page, '/label/')
  const { referentiel } = await lireVraiContenu()
  const proposition = referentiel.statut === 'proposition'
  await expect(page.getByText('Le label n’est pas encore ouvert')).toHaveCount(proposition ? 1 : 0)
  await expect(page.getByRole('row', { name: 'Labellisé' })).toBeVisible()
})

test('le réseau tient sur deux pages A4, tous les acteurs compris', async ({ page }) => {
  await ouvrir(page, '/reseau/')
  const feuilles = await imprimer(page)
  expect(feuilles.length).toBeLessThanOrEqual(2)
  const { acteurs } = await lireVraiContenu()
  for (const { nom } of acteurs) expect(feuilles.join(' ')).toContain(nom.replaceAll(/\s+/g, ' '))
})

test('le maillage plie la longue liste des communes trop loin, et les dit toutes', async ({ page }) => {
  await ouvrir(page, '/reseau/maillage/inclusion/')
  const loin = page.getByRole('table', { name: /^Les 10 plus peuplées des \d+ communes à plus de 10/ })
  await expect(loin.getByRole('row')).toHaveCount(11) // les titres, et dix communes
})

test('axe n’a rien à dire de la plus longue des listes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await ouvrir(page, '/lieux/')
  expect(await fautesDAcces(page)).toEqual([])
})
