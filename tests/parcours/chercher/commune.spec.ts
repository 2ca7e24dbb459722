/** Le champ « Votre commune » : au clavier, au doigt, sans réseau, et simple champ sans script. */
import { expect, test, type Page } from '../essai.ts'
import { compteAnnonce, ouvrir } from '../gabarits.ts'

const commune = (page: Page) => page.getByRole('combobox', { name: 'Votre commune' })
const options = (page: Page) => page.getByRole('listbox', { name: 'Communes proposées' }).getByRole('option')

for (const adresse of ['/', '/lieux/', '/besoins/impots/']) {
  test(`au clavier seul, sur ${adresse}`, async ({ page }) => {
    await ouvrir(page, adresse)
    await commune(page).focus()
    await expect(commune(page)).toHaveAttribute('aria-expanded', 'false')
    await commune(page).pressSequentially('saint')
    await expect(options(page)).toHaveCount(4) // trois Saint- et Sainte-Mélie
    await expect(commune(page)).toHaveAttribute('aria-expanded', 'true')
    await expect(page.locator('champ-commune').getByRole('status')).toHaveText(
      '4 communes proposées. Utilisez les flèches haut et bas.',
    )

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const active = (await commune(page).getAttribute('aria-activedescendant'))!
    await expect(page.locator(`[id="${active}"]`)).toHaveRole('option')
    await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')

    await page.keyboard.press('Escape')
    await expect(commune(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(commune(page)).not.toHaveAttribute('aria-activedescendant')
    await expect(options(page).first()).toBeHidden()
    await expect(commune(page)).toHaveValue('saint')

    await commune(page).fill('rocheb')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(commune(page)).toHaveValue('Rochebelle (99500)')
    await expect(commune(page)).toBeFocused()
    await expect(options(page).first()).toBeHidden()
    expect(new URL(page.url()).pathname).toBe(adresse)
  })
}

test('Tab quitte le champ sans rien choisir', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await commune(page).pressSequentially('roc')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(commune(page)).not.toBeFocused()
  await expect(commune(page)).toHaveValue('roc')
  await expect(options(page).first()).toBeHidden()
})

test('toucher une proposition remplit le champ et range les lieux', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await commune(page).click()
  await commune(page).pressSequentially('montel')
  await options(page).first().click()
  await expect(commune(page)).toHaveValue(/^Montélan \(992/)
  await expect(commune(page)).toBeFocused()
  await expect(compteAnnonce(page)).toHaveText(/de Montélan/)
})

for (const [saisie, proposee] of [
  ['99500', 'Rochebelle (99500)'],
  ['st aubrin', 'Saint-Aubrin (99400)'],
  ['MONTELAN', 'Montélan (99200)'],
  ['rocebelle', 'Rochebelle (99500)'],
] as const) {
  test(`« ${saisie} » propose ${proposee}`, async ({ page }) => {
    await ouvrir(page, '/lieux/')
    await commune(page).pressSequentially(saisie)
    await expect(options(page).getByText(proposee, { exact: true })).toBeVisible()
  })
}

test('rien ne part sur le réseau en tapant', async ({ page }) => {
  await ouvrir(page, '/')
  await commune(page).focus()
  await page.waitForLoadState('networkidle')
  const parties: string[] = []
  page.on('request', (requete) => parties.push(requete.url()))
  await commune(page).pressSequentially('saint-aubrin')
  await expect(options(page).first()).toBeVisible()
  expect(parties).toEqual([])
})

test('rien ne ressemble : on le dit et on le voit, jusqu’à la correction', async ({ page }) => {
  await ouvrir(page, '/')
  await commune(page).pressSequentially('zzzz')
  const message = page.getByText('Aucune commune ne ressemble à cela.')
  await expect(message).toBeVisible()
  await expect(message).toHaveRole('status')
  await expect(commune(page)).toHaveAttribute('aria-expanded', 'false')
  await commune(page).fill('rochebelle')
  await expect(message).toBeHidden()
})

test('un réseau en panne laisse un champ simple', async ({ page }) => {
  await page.route('**/lieux/recherche.json', (route) => route.abort())
  await ouvrir(page, '/')
  await commune(page).pressSequentially('Rochebelle')
  await expect(commune(page)).toHaveValue('Rochebelle')
  await commune(page).press('Enter')
  await expect(page).toHaveURL(/\/lieux\/\?q=&commune=Rochebelle/)
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('un champ de texte, sans rôle qui promettrait une liste', async ({ page }) => {
    await ouvrir(page, '/')
    await expect(page.getByRole('textbox', { name: 'Votre commune' })).toBeVisible()
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Près de moi' })).toHaveCount(0)
  })
})

test('Échap écarte la liste, même quand les communes arrivent après', async ({ page }) => {
  let livrer = () => {}
  const attendre = new Promise<void>((resolve) => (livrer = resolve))
  await page.route('**/recherche.json', async (route) => {
    await attendre
    await route.continue()
  })
  await page.goto('/besoins/impots/')
  const champ = commune(page)
  await champ.fill('Valbrune')
  await champ.press('Escape')
  const arrivee = page.waitForResponse('**/recherche.json')
  livrer()
  await (await arrivee).finished()
  await expect(options(page)).toHaveCount(0)
  await champ.press('End')
  await champ.pressSequentially(' ')
  await expect(options(page).first()).toHaveText('Valbrune (99000)')
})
