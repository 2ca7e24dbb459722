/** Chaque état de la recherche : aucune faute d’axe, rien ne dépasse, en petit comme en gros. */
import { expect, test, type Page } from '@playwright/test'
import { fautesDAcces } from './axe.ts'
import { compteAnnonce, ouvrir, ouvrirLesFiltres } from './gabarits.ts'

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } })

const ETATS: Record<string, (page: Page) => Promise<void>> = {
  'filtres ouverts': async (page) => {
    await ouvrir(page, '/lieux/')
    await ouvrirLesFiltres(page)
    await page.getByRole('checkbox', { name: /^Pour les jeunes/ }).check()
  },
  'lieux trouvés': async (page) => {
    await ouvrir(page, '/lieux/?q=impots+roanne&filtre=gratuit')
    await expect(compteAnnonce(page)).toHaveText(/de Roanne/)
  },
  'rien trouvé': async (page) => {
    await ouvrir(page, '/lieux/?q=xyzzyq&commune=Feurs&filtre=gratuit')
    await expect(compteAnnonce(page)).toHaveText('Aucun lieu ne correspond')
  },
  'communes proposées': async (page) => {
    await ouvrir(page, '/lieux/')
    await page.getByRole('combobox', { name: 'Votre commune' }).pressSequentially('saint')
    await expect(page.getByRole('listbox', { name: 'Communes proposées' }).getByRole('option')).toHaveCount(6)
    await page.keyboard.press('ArrowDown')
  },
  'commune inconnue': async (page) => {
    await ouvrir(page, '/lieux/?commune=Xyzzyville')
    await expect(page.getByText(/^Nous ne connaissons pas/)).toBeVisible()
  },
  'mots corrigés et laissés de côté': async (page) => {
    await ouvrir(page, '/lieux/?q=impots+loto+firmini')
    await expect(page.getByText('Laissé de côté : loto.')).toBeVisible()
  },
}

for (const [nom, preparer] of Object.entries(ETATS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe, ${nom}, en ${colorScheme === 'light' ? 'clair' : 'sombre'}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await preparer(page)
      expect(await fautesDAcces(page)).toEqual([])
    })
  }

  test(`rien ne dépasse, ${nom}, à 320 px puis à 200 %`, async ({ page }) => {
    for (const [width, taille] of [
      [320, '100%'],
      [640, '200%'],
      [1280, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 640 })
      await preparer(page)
      await page.addStyleTag({ content: `html { font-size: calc(${taille} * 1.1875) !important }` })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px, ${taille}`).toBe(
        await page.evaluate(() => document.documentElement.clientWidth),
      )
    }
  })
}

test('les cibles principales font 44 px', async ({ page }) => {
  await ouvrir(page, '/lieux/?filtre=gratuit')
  await ouvrirLesFiltres(page)
  const petites = await page
    .locator('recherche-lieux')
    .locator(
      'button:visible, summary:visible, label:has(input[type="checkbox"]):visible, [data-lieu] a[href^="tel:"]:visible',
    )
    .evaluateAll((cibles) =>
      cibles
        .filter((cible) => cible.getBoundingClientRect().height < 43.5)
        .map((cible) => `${cible.textContent?.trim()} : ${cible.getBoundingClientRect().height} px`),
    )
  expect(petites).toEqual([])
})
