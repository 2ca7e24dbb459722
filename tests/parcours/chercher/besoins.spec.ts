/** Partir d’un besoin : la page dit quoi apporter, qui aide, et mène aux lieux proches. */
import { expect, test } from '../essai.ts'
import { compteAnnonce, lieuxGardes, ouvrir } from '../gabarits.ts'

test('de l’accueil au besoin, puis aux lieux proches', async ({ page }) => {
  await ouvrir(page, '/')
  await page.getByRole('main').getByRole('link', { name: 'Voir tous les besoins' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De quoi avez-vous besoin ?')
  await page.getByRole('link', { name: 'Faire ma déclaration d’impôts' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Faire ma déclaration d’impôts')
  await expect(page.getByRole('heading', { name: 'À apporter' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'numéro fiscal' })).toBeVisible()

  await page.getByRole('combobox', { name: 'Votre commune' }).fill('Valbrune')
  await page.getByRole('combobox', { name: 'Votre commune' }).press('Escape')
  await page.getByRole('button', { name: 'Trouver près de chez moi' }).click()
  await expect(page).toHaveURL(/\/lieux\/\?besoin=impots&commune=Valbrune/)
  await expect(compteAnnonce(page)).toHaveText('5 lieux à moins de 20 km de Valbrune, 6 en tout')
  await expect(compteAnnonce(page)).toBeInViewport()
})

test('la page d’un besoin et la recherche disent les mêmes lieux', async ({ page }) => {
  await ouvrir(page, '/besoins/impots/')
  await expect(page.getByRole('heading', { name: '6 lieux vous aident pour cela' })).toBeVisible()
  const ceuxDeLaPage = await lieuxGardes(page)
  await ouvrir(page, '/lieux/?besoin=impots')
  await expect(compteAnnonce(page)).toHaveText('6 lieux')
  expect((await lieuxGardes(page)).sort()).toEqual(ceuxDeLaPage.sort())
})
