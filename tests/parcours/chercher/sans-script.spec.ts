/** Sans JavaScript, /lieux/ et /besoins/ suffisent : tous les lieux, et des liens à la place des filtres. */
import { expect, test } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

test.use({ javaScriptEnabled: false })

test('toute la liste, l’avis et ses liens, aucun bouton sans effet', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=impots')
  await expect(page.locator('[data-lieu]:visible')).toHaveCount(30)
  const avis = page.locator('.sans-script')
  await expect(avis).toBeVisible()
  await expect(avis).toContainText('la recherche ne peut pas trier la liste')
  await expect(avis.getByRole('link', { name: 'Choisir dans la liste des communes' })).toHaveAttribute(
    'href',
    '/communes/',
  )
  await expect(avis.getByRole('link', { name: 'De quoi avez-vous besoin ?' })).toHaveAttribute(
    'href',
    '/besoins/',
  )
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Trouver un lieu'])
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  for (const classe of ['decouverte', 'inclusion', 'mediation', 'expertise'])
    await expect(page.getByRole('main').locator(`a[href="/classes/${classe}/"]`).first()).toBeVisible()
})

test('d’un besoin à un lieu qu’on peut appeler', async ({ page }) => {
  await ouvrir(page, '/besoins/')
  await page.getByRole('main').getByRole('link', { name: 'Faire ma déclaration d’impôts' }).click()
  await expect(page).toHaveURL('/besoins/impots/')
  await page.getByRole('main').getByRole('link', { name: 'France services Montélan' }).click()
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^Appeler/ })
      .first(),
  ).toBeVisible()
})
