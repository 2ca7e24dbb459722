/** Ce qui s’imprime : le nombre exact de pages, rien de coupé, rien de pâle. */
import { expect, test } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'
import { A4, coupes, imprimer, textesPales } from '../guichet/feuilles.ts'

const FEUILLES: [adresse: string, feuille: string, debut: RegExp, fin: RegExp][] = [
  ['/relais/accueillir/', '.feuille-a4', /^Dix minutes, pas à pas/, /page 2 sur 2\./],
  ['/jeunes/questionnaire/', '.feuille-a4', /Votre âge/, /page 2 sur 2\./],
  ['/jeunes/questionnaire/comptage/', '.feuille-a4', /Votre âge/, /page 2 sur 2\./],
  ['/carnet/', '.carnet', /Étape 1/, /Mon carnet de parcours/],
]

for (const [adresse, feuille, debut, fin] of FEUILLES) {
  test(`${adresse} : deux pages pleines, rien de coupé, rien de pâle`, async ({ page }) => {
    await ouvrir(page, adresse)
    const pages = await imprimer(page)
    expect(pages).toHaveLength(2)
    expect(pages[0]).toMatch(debut)
    expect(pages[1]).toMatch(fin)
    expect(pages.join(' ')).not.toMatch(/Plan du site|Pour imprimer/)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(adresse === '/carnet/' ? { width: A4.height, height: A4.width } : A4)
    expect(await coupes(page.locator(feuille))).toEqual([])
    for (const une of await page.locator(feuille).all()) expect(await textesPales(une)).toEqual([])
  })
}

test('le carnet a quatre étapes, trois tampons chacune, et ses marques aux quarts de la page', async ({
  page,
}) => {
  await ouvrir(page, '/carnet/')
  const dedans = page.getByRole('article', { name: 'Dedans' })
  await expect(dedans.getByRole('heading', { level: 2 })).toHaveCount(4)
  await expect(dedans.getByText('Tampon du lieu')).toHaveCount(12)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1120, height: A4.width })
  const bords = await dedans
    .locator('.volet')
    .evaluateAll((volets) => volets.map((volet) => volet.getBoundingClientRect().left))
  expect(bords).toEqual([0, 280, 560, 840])
})

test('la feuille de comptage a une case par réponse du questionnaire', async ({ page }) => {
  await ouvrir(page, '/jeunes/questionnaire/')
  const reponses = await page.locator('.reponses li').allTextContents()
  await ouvrir(page, '/jeunes/questionnaire/comptage/')
  expect(await page.locator('th[scope="row"]').allTextContents()).toEqual(reponses)
})
