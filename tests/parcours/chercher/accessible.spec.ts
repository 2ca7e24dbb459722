/** Chaque état de la recherche : aucune faute d’axe, rien ne dépasse, en petit comme en gros. */
import { expect, test, type Page } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { compteAnnonce, ouvrir, ouvrirLesFiltres } from '../gabarits.ts'
import { depassement, presenter } from '../mise-en-page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Les couleurs sombres ne dépendent pas de la largeur. */
const COULEURS: Record<string, readonly ('light' | 'dark')[]> = {
  telephone: ['light', 'dark'],
  bureau: ['light'],
}
const TAILLES: Record<string, readonly (readonly [width: number, taille: string])[]> = {
  telephone: [
    [320, '100%'],
    [640, '200%'],
  ],
  bureau: [
    [1280, '200%'],
    [640, '200%'],
  ],
}

const ETATS: Record<string, (page: Page) => Promise<void>> = {
  'filtres ouverts': async (page) => {
    await ouvrir(page, '/lieux/')
    await ouvrirLesFiltres(page)
    await page.getByRole('checkbox', { name: /^Pour les jeunes/ }).check()
  },
  'lieux trouvés': async (page) => {
    await ouvrir(page, '/lieux/?q=impots+valbrune&filtre=gratuit')
    await expect(compteAnnonce(page)).toHaveText(/de Valbrune/)
  },
  'rien trouvé': async (page) => {
    await ouvrir(page, '/lieux/?q=xyzzyq&commune=Rochebelle&filtre=gratuit')
    await expect(compteAnnonce(page)).toHaveText('Aucun lieu ne correspond')
  },
  'communes proposées': async (page) => {
    await ouvrir(page, '/lieux/')
    await page.getByRole('combobox', { name: 'Votre commune' }).pressSequentially('99') // seize communes : six au plus sont proposées
    await expect(page.getByRole('listbox', { name: 'Communes proposées' }).getByRole('option')).toHaveCount(6)
    await page.keyboard.press('ArrowDown')
  },
  'commune inconnue': async (page) => {
    await ouvrir(page, '/lieux/?commune=Xyzzyville')
    await expect(page.getByText(/^Nous ne connaissons pas/)).toBeVisible()
  },
  'mots corrigés et laissés de côté': async (page) => {
    await ouvrir(page, '/lieux/?q=impots+loto+valbrunne')
    await expect(page.getByText('Laissé de côté : loto.')).toBeVisible()
  },
}

for (const [nom, preparer] of Object.entries(ETATS)) {
  test(`axe et largeur, ${nom}`, async ({ page }, { project }) => {
    await preparer(page)
    for (const colorScheme of COULEURS[project.name]!) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await fautesDAcces(page), colorScheme).toEqual([])
    }
    for (const [width, taille] of TAILLES[project.name]!) {
      await presenter(page, [width, 640], `html { font-size: calc(${taille} * 1.1875) !important }`)
      expect.soft(await depassement(page), `${width} px, ${taille}`).toEqual([])
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
