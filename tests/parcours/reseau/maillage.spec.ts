/** Où l’aide manque : les cartes ont leur jumeau écrit, et l’on essaie une permanence au clavier. */
import { expect, test, type Page } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { ouvrir } from '../gabarits.ts'

const ET_SI = '/reseau/maillage/et-si/'
const statut = (page: Page) => page.locator('[data-statut]')
const essayer = async (page: Page, commune: string) => {
  const champ = page.getByRole('combobox', { name: 'La commune à essayer' })
  await champ.fill(commune)
  const proposees = page.getByRole('listbox', { name: 'Communes proposées' })
  await expect(proposees.getByRole('option').first()).toBeVisible()
  await champ.press('ArrowDown')
  await champ.press('Enter')
  await page.getByRole('button', { name: 'Essayer cette commune' }).focus()
  await page.keyboard.press('Enter')
}

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('chaque carte a son tableau, et son fichier', async ({ page, request }) => {
    await ouvrir(page, '/reseau/maillage/')
    await page.getByRole('main').getByRole('link', { name: 'Inclusion', exact: true }).click()
    await expect(page).toHaveURL('/reseau/maillage/inclusion/')
    await expect(page.getByRole('img', { name: /^Carte des communes/ })).toBeVisible()
    const legende = page.getByRole('table', { name: /^Légende/ })
    await expect(legende.getByRole('row')).toHaveCount(6) // cinq bandes, et leurs titres
    const loin = page.getByRole('table', { name: /^Communes à plus de 10/ })
    await expect(loin.getByRole('row')).toHaveCount(13) // les douze trop loin, et les titres
    await expect(loin.getByRole('row', { name: /^Granval-d’Oule/ })).toBeVisible()
    const lien = page.getByRole('link', { name: /pour un tableur \(CSV, \d+\sko\)$/ })
    const fichier = await request.get((await lien.getAttribute('href'))!)
    expect((await fichier.text()).split('\r\n')).toHaveLength(18) // les titres, 16 communes, la fin
  })

  test('les dix communes de chaque étape se lisent, sans champ qui mentirait', async ({ page }) => {
    await ouvrir(page, ET_SI)
    await expect(page.locator('noscript p')).toContainText('l’essai libre ne marche pas')
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Essayer cette commune' })).toBeHidden()
    await expect(page.getByRole('heading', { name: /^Pour un lieu/ })).toHaveCount(5)
    await expect(page.getByRole('listitem').filter({ hasText: 'Granval-d’Oule' }).first()).toBeVisible()
  })
})

test('au clavier : une permanence, puis une tournée, une seule phrase à chaque fois', async ({ page }) => {
  await ouvrir(page, ET_SI)
  await page.getByRole('combobox', { name: 'Quelle aide ?' }).selectOption('inclusion')
  // Une France services ou un lieu d’inclusion est à plus de 10 km pour 16 271 habitants sur 68 856.
  await expect(statut(page)).toHaveText(/^Aujourd’hui, 23,6\s% des habitants/)
  await essayer(page, 'granval')
  await expect(statut(page)).toHaveText(/^Avec une permanence de plus \(Granval-d’Oule\), 2\s470 personnes d/)
  await expect(statut(page)).toHaveText(/passe de 23,6\s% à 20,0\s%\.$/)
  expect(await fautesDAcces(page)).toEqual([])

  await essayer(page, 'lepinelle')
  await expect(statut(page)).toHaveText(/^Avec 2 permanences de plus \(Granval-d’Oule et L’Épinelle\)/)
  expect(new URL(page.url()).search).toBe('?aide=inclusion&communes=granval-d-oule%2Cl-epinelle')

  await page.getByRole('button', { name: 'Retirer Granval-d’Oule' }).press('Enter')
  await expect(statut(page)).toHaveText(/^Avec une permanence de plus \(L’Épinelle\)/)
  await page.getByRole('button', { name: 'Tout effacer' }).press('Enter')
  await expect(statut(page)).toHaveText(/^Aujourd’hui/)
  await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeHidden()
  expect(new URL(page.url()).search).toBe('')
})

test('un essai s’envoie par son adresse', async ({ page }) => {
  await ouvrir(page, `${ET_SI}?aide=inclusion&communes=granval-d-oule,nulle-part`)
  await expect(statut(page)).toHaveText(/^Avec une permanence de plus \(Granval-d’Oule\)/)
  await expect(page.getByRole('combobox', { name: 'Quelle aide ?' })).toHaveValue('inclusion')
})

test('une saisie qui ne désigne aucune commune, ou deux fois la même, est dite', async ({ page }) => {
  await ouvrir(page, ET_SI)
  await page.getByRole('combobox', { name: 'La commune à essayer' }).fill('xyzxyz')
  await page.getByRole('button', { name: 'Essayer cette commune' }).click()
  await expect(statut(page)).toHaveText('Choisissez une commune dans la liste proposée.')
  await essayer(page, 'lepinelle')
  await expect(statut(page)).toHaveText(/L’Épinelle/)
  await essayer(page, 'lepinelle')
  await expect(statut(page)).toHaveText('L’Épinelle est déjà dans votre essai.')
})

test('sans réseau, l’essai le dit et l’on peut recommencer', async ({ page, context }) => {
  await ouvrir(page, ET_SI)
  await context.setOffline(true)
  await page.getByRole('combobox', { name: 'Quelle aide ?' }).selectOption('expertise')
  await expect(statut(page)).toHaveText(/Vérifiez votre connexion/)
  await context.setOffline(false)
  await page.getByRole('combobox', { name: 'Quelle aide ?' }).selectOption('mediation')
  await expect(statut(page)).toHaveText(/^Aujourd’hui, 18,0\s% des habitants/)
})

test('imprimée, une carte garde son dessin, sa légende et ses phrases', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await ouvrir(page, '/reseau/maillage/inclusion/')
  await expect(page.getByRole('img', { name: /^Carte des communes/ })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Légende/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Toutes les cartes du maillage' })).toBeHidden()
})
