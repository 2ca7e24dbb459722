/** Où l’aide manque : les cartes ont leur jumeau écrit, et l’on essaie une permanence au clavier. */
import { expect, test, type Page } from '@playwright/test'
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
    const loin = page.getByRole('table', { name: /^Les 10 plus peuplées des 87 communes à plus de 10/ })
    await expect(loin.getByRole('row', { name: /^Montbrison/ })).toBeVisible()
    const lien = page.getByRole('link', { name: /pour un tableur \(CSV, \d+\sko\)$/ })
    const fichier = await request.get((await lien.getAttribute('href'))!)
    expect((await fichier.text()).split('\r\n')).toHaveLength(322) // les titres, 320 communes, la fin
  })

  test('les dix communes de chaque étape se lisent, sans champ qui mentirait', async ({ page }) => {
    await ouvrir(page, ET_SI)
    await expect(page.locator('noscript p')).toContainText('l’essai libre ne marche pas')
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Essayer cette commune' })).toBeHidden()
    await expect(page.getByRole('heading', { name: /^Pour un lieu/ })).toHaveCount(5)
    await expect(page.getByRole('listitem').filter({ hasText: 'Montbrison' }).first()).toBeVisible()
  })
})

test('au clavier : une permanence, puis une tournée, une seule phrase à chaque fois', async ({ page }) => {
  await ouvrir(page, ET_SI)
  await page.getByRole('combobox', { name: 'Quelle aide ?' }).selectOption('inclusion')
  await expect(statut(page)).toHaveText(/^Aujourd’hui, 15,6\s% des habitants/)
  await essayer(page, 'montbr')
  await expect(statut(page)).toHaveText(
    /^Avec une permanence de plus \(Montbrison\), 37\s571 personnes de 20 communes/,
  )
  await expect(statut(page)).toHaveText(/passe de 15,6\s% à 10,8\s%\.$/)
  expect(await fautesDAcces(page)).toEqual([])

  await essayer(page, 'feurs')
  await expect(statut(page)).toHaveText(/^Avec 2 permanences de plus \(Montbrison et Feurs\)/)
  expect(new URL(page.url()).search).toBe('?aide=inclusion&communes=montbrison%2Cfeurs')

  await page.getByRole('button', { name: 'Retirer Montbrison' }).press('Enter')
  await expect(statut(page)).toHaveText(/^Avec une permanence de plus \(Feurs\)/)
  await page.getByRole('button', { name: 'Tout effacer' }).press('Enter')
  await expect(statut(page)).toHaveText(/^Aujourd’hui/)
  await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeHidden()
  expect(new URL(page.url()).search).toBe('')
})

test('un essai s’envoie par son adresse', async ({ page }) => {
  await ouvrir(page, `${ET_SI}?aide=inclusion&communes=montbrison,nulle-part`)
  await expect(statut(page)).toHaveText(/^Avec une permanence de plus \(Montbrison\)/)
  await expect(page.getByRole('combobox', { name: 'Quelle aide ?' })).toHaveValue('inclusion')
})

test('une saisie qui ne désigne aucune commune, ou deux fois la même, est dite', async ({ page }) => {
  await ouvrir(page, ET_SI)
  await page.getByRole('combobox', { name: 'La commune à essayer' }).fill('xyzxyz')
  await page.getByRole('button', { name: 'Essayer cette commune' }).click()
  await expect(statut(page)).toHaveText('Choisissez une commune dans la liste proposée.')
  await essayer(page, 'feurs')
  await expect(statut(page)).toHaveText(/Feurs/)
  await essayer(page, 'feurs')
  await expect(statut(page)).toHaveText('Feurs est déjà dans votre essai.')
})

test('sans réseau, l’essai le dit et l’on peut recommencer', async ({ page, context }) => {
  await ouvrir(page, ET_SI)
  await context.setOffline(true)
  await page.getByRole('combobox', { name: 'Quelle aide ?' }).selectOption('expertise')
  await expect(statut(page)).toHaveText(/Vérifiez votre connexion/)
  await context.setOffline(false)
  await page.getByRole('combobox', { name: 'Quelle aide ?' }).selectOption('mediation')
  await expect(statut(page)).toHaveText(/^Aujourd’hui, 13,3\s% des habitants/)
})

test('imprimée, une carte garde son dessin, sa légende et ses phrases', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await ouvrir(page, '/reseau/maillage/inclusion/')
  await expect(page.getByRole('img', { name: /^Carte des communes/ })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Légende/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Toutes les cartes du maillage' })).toBeHidden()
})
