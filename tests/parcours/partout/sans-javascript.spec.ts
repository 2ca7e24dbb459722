/** La page HTML suffit : sans JavaScript, on trouve un lieu et on l’appelle. */
import { expect, test } from '../essai.ts'

test.use({ javaScriptEnabled: false })

test('de l’accueil à l’appel, par la liste des lieux', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Trouver un lieu' })
    .click()
  await expect(page).toHaveURL('/lieux/')
  await page.getByRole('main').getByRole('link', { name: 'France services Montélan' }).click()
  await expect(page).toHaveURL('/lieux/france-services-montelan/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('France services Montélan')
  const appeler = page
    .getByRole('main')
    .getByRole('link', { name: /^Appeler/ })
    .first()
  await expect(appeler).toBeVisible()
  await expect(appeler).toHaveAttribute('href', 'tel:+33536490009')
})

test('le formulaire de l’accueil mène à la liste', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('button', { name: 'Trouver un lieu' }).click()
  await expect(page).toHaveURL(/\/lieux\/(?:\?|$)/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('la liste dit tous les lieux', async ({ page }) => {
  await page.goto('/lieux/')
  const fiches = page.getByRole('main').locator('a[href^="/lieux/"]:not([href="/lieux/"])')
  const adresses = new Set(
    await fiches.evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href'))),
  )
  expect(adresses.size).toBe(30)
})

test('de la liste des communes à un lieu', async ({ page }) => {
  await page.goto('/communes/')
  await page.getByRole('main').getByRole('link', { name: 'Ozy', exact: true }).click()
  await expect(page).toHaveURL('/communes/ozy/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ozy')
  await page.getByRole('main').locator('a[href^="/lieux/"]:not([href="/lieux/"])').first().click()
  await expect(page).toHaveURL(/\/lieux\/[a-z0-9-]+\/$/)
})

test('d’une classe à un lieu', async ({ page }) => {
  await page.goto('/classes/mediation/')
  const fiches = page.getByRole('main').locator('a[href^="/lieux/"]:not([href="/lieux/"])')
  const adresses = new Set(
    await fiches.evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href'))),
  )
  expect(adresses.size).toBe(9)
  await fiches.first().click()
  await expect(page).toHaveURL(/\/lieux\/[a-z0-9-]+\/$/)
})

test('une fiche sans téléphone n’invente pas de bouton d’appel', async ({ page }) => {
  const appelDuLieu = page.getByRole('main').locator('a[href^="tel:"]:not(li a)') // sans ceux des lieux voisins
  await page.goto('/lieux/france-services-montelan/')
  await expect(appelDuLieu).toHaveCount(1)
  await page.goto('/lieux/ccas-saint-aubrin/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CCAS de Saint-Aubrin')
  await expect(appelDuLieu).toHaveCount(0)
})
