/** La semaine type : qui vient, où, quel jour, sur une page A4. */
import { expect, test } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { ouvrir } from '../gabarits.ts'
import { imprimer } from '../guichet/feuilles.ts'

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('une ligne par endroit, une colonne par jour, et l’âge de ce qui est ancien', async ({ page }) => {
    await ouvrir(page, '/communes/valbrune/')
    await page.getByRole('link', { name: /semaine type/ }).click()
    const tableau = page.getByRole('table', { name: 'Semaine type près de Valbrune' })
    await expect(tableau.getByRole('row')).toHaveCount(6) // les jours, puis cinq endroits
    await expect(tableau.getByRole('row', { name: /Médiathèque de Valbrune/ })).toContainText('14 h – 18 h')
    await expect(tableau.getByRole('row', { name: /Point numérique de L’Épinelle/ })).toContainText(
      'Informations de février 2025.',
    )
  })
})

for (const adresse of [
  '/communes/valbrune/semaine/',
  '/reseau/communaute-de-communes-du-haut-exemple/semaine/',
])
  test(`${adresse} tient sur une page, et sur un petit téléphone`, async ({ page }) => {
    await ouvrir(page, adresse)
    const pages = await imprimer(page)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Ormeville')
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await fautesDAcces(page)).toEqual([])
  })
