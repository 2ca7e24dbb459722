/** La page des 12-30 ans : ce qui se compte, se compte dans les fiches ; ce qu’on ne sait pas est dit. */
import { expect, test } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

test('la commune choisie mène aux lieux qui accueillent les jeunes', async ({ page }) => {
  await ouvrir(page, '/jeunes/')
  await expect(page.getByText('8 lieux disent accueillir les jeunes')).toBeVisible()
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('Valbrune')
  await page.getByRole('option', { name: 'Valbrune' }).click()
  await page.getByRole('button', { name: 'Trouver près de chez moi' }).click()
  await expect(page).toHaveURL(/filtre=jeunes/)
  await expect(page.locator('[data-lieu]:not([data-exclu])')).toHaveCount(8)
})

test('la distance pour créer répond pour une commune', async ({ page }) => {
  await ouvrir(page, '/jeunes/creer/')
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('ozy')
  await page.getByRole('option', { name: 'Ozy' }).click()
  await page.getByRole('button', { name: 'Voir ma commune' }).click()
  await expect(page.locator('[data-reponse]')).toHaveText(
    'Ozy : créer à 17 km, Café associatif L’Entracte (Tressagne) ; fablab à 31 km, Fablab La Manivelle (Valbrune).',
  )
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('Nulle-Part')
  await page.getByRole('button', { name: 'Voir ma commune' }).click()
  await expect(page.locator('[data-reponse]')).toHaveText('Choisissez une commune de la liste.')
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('la liste dit les huit lieux, et chaque commune a sa distance', async ({ page }) => {
    await ouvrir(page, '/jeunes/')
    await page.getByRole('link', { name: 'La liste, par commune' }).click()
    await expect(page.getByRole('main').locator('li > a[href^="/lieux/"]')).toHaveCount(8)
    await ouvrir(page, '/jeunes/creer/')
    await expect(page.locator('[data-distance]')).toHaveCount(16)
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test('pour les filles, on dit ce qu’on ne sait pas, et comment l’ajouter', async ({ page }) => {
    await ouvrir(page, '/jeunes/')
    const partie = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Les filles aussi' }) })
    await expect(partie.getByText('Nous préférons le dire.')).toBeVisible()
    await expect(partie.getByRole('listitem')).toHaveCount(4)
    await expect(partie.getByRole('link', { name: 'Nous écrire' })).toBeVisible()
  })

  test('personne ne dit venir à domicile : on donne à qui demander ; qui passe est nommé', async ({
    page,
  }) => {
    await ouvrir(page, '/besoins/a-distance/')
    await expect(page.getByText('Aucune fiche ne dit qu’on vient à domicile.')).toBeVisible()
    await expect(page.getByRole('link', { name: '01 70 77 23 72' })).toBeVisible()
    const passe = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Quelqu’un passe' }) })
    await expect(passe.getByRole('link', { name: /Bus/ })).toBeVisible()
  })
})
