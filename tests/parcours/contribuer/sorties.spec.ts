/** Chaque sortie marche, et n’envoie rien d’elle-même. */
import { readFileSync } from 'node:fs'
import { expect, test } from '../essai.ts'
import { fichier, LIEU, ouvrirLaFiche } from './proposer.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ page }) => {
  await ouvrirLaFiche(page)
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('05 36 49 01 99')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
})

test('copier', async ({ page }) => {
  await page.getByRole('button', { name: 'Copier' }).click()
  await expect(page.getByText('Copié.')).toBeVisible()
  const copie = await page.evaluate(() => navigator.clipboard.readText())
  expect(copie).toContain('→ 05 36 49 01 99')
  expect(copie).toContain(await fichier(page))
})

test('télécharger', async ({ page }) => {
  const attendu = await fichier(page)
  const [recu] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger le fichier' }).click(),
  ])
  expect(recu.suggestedFilename()).toBe(`${LIEU}.yaml`)
  expect(readFileSync((await recu.path())!, 'utf8')).toBe(attendu)
})

test('imprimer une feuille remplie, qui tient seule', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  const feuille = page.locator('[data-feuille]')
  await expect(feuille).toContainText('France services Montélan')
  await expect(feuille).toContainText('05 36 49 00 09 → 05 36 49 01 99')
  await expect(feuille).toContainText('31/03/2026')
  await expect(page.getByRole('textbox', { name: 'Téléphone' })).toBeHidden()
})

test('appeler', async ({ page }) => {
  await expect(page.getByRole('link', { name: /^Appeler le 05 36 49 01 02/ })).toHaveAttribute(
    'href',
    'tel:+33536490102',
  )
})

test('avec un compte : un ticket rempli, ou le fichier à changer, son texte copié', async ({ page }) => {
  await page.getByText('Avec un compte sur la forge').click()
  const ticket = new URL((await page.getByRole('link', { name: /ticket/ }).getAttribute('href'))!)
  expect(`${ticket.origin}${ticket.pathname}`).toBe('https://forge.example/val-exemple/numerique/issues/new')
  expect(Object.fromEntries(ticket.searchParams)).toMatchObject({
    template: 'corriger.yml',
    lieu: LIEU,
    lignes: 'telephone: 05 36 49 01 99\ndate_maj: 2026-03-31',
    le: '2026-03-31',
  })
  const modifier = page.getByRole('link', { name: 'Changer le fichier sur la forge' })
  await expect(modifier).toHaveAttribute(
    'href',
    `https://forge.example/val-exemple/numerique/edit/main/content/lieux/${LIEU}.yaml`,
  )
  await modifier.evaluate((lien) => lien.addEventListener('click', (e) => e.preventDefault()))
  await modifier.click()
  await expect(page.getByText('Copié.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await fichier(page))
})
