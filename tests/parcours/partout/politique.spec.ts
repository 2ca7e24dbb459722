/** Chaque gabarit sous sa politique de sécurité, carte ouverte comprise : le navigateur n’y relève aucune entorse. */
import { carte, ouvrirLaCarte } from '../carte/carte-page.ts'
import { expect, test, type Page } from '../essai.ts'
import { GABARITS, ouvrir } from '../gabarits.ts'

/** Note les entorses de chaque page, dès sa première ligne. */
async function relever(page: Page): Promise<string[]> {
  const entorses: string[] = []
  await page.exposeFunction('noterEntorse', (entorse: string) => void entorses.push(entorse))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) =>
      (globalThis as unknown as { noterEntorse: (entorse: string) => void }).noterEntorse(
        `${documentURI} : ${violatedDirective} ${blockedURI}`,
      ),
    )
  })
  return entorses
}

test('la garde voit un style et un script écrits dans la page', async ({ page }) => {
  const entorses = await relever(page)
  await ouvrir(page, '/')
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red')
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.x = 1' }))
  })
  await expect
    .poll(() => entorses.map((entorse) => entorse.split(' : ')[1]!.split(' ')[0]).toSorted())
    .toEqual(['script-src-elem', 'style-src-attr'])
})

test('aucune page n’enfreint sa politique', async ({ page }) => {
  test.setTimeout(300_000)
  const entorses = await relever(page)
  for (const adresse of GABARITS) {
    await ouvrir(page, adresse)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  }
  await page.waitForLoadState('networkidle')
  expect(entorses).toEqual([])
})

test('ni la carte ouverte, sans rien demander à l’hôte des tuiles', async ({ page }) => {
  const entorses = await relever(page)
  await ouvrirLaCarte(page, '/lieux/')
  await carte(page).getByRole('button').first().press('Enter')
  await page.waitForLoadState('networkidle')
  expect(entorses).toEqual([])
})
