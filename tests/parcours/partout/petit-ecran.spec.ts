/** Sur un petit écran ou en gros caractères, rien ne sort sur le côté (RGAA 10.4, 10.11, 10.12). */
import { expect, test, type Page } from '../essai.ts'
import { GABARITS, ouvrir } from '../gabarits.ts'

test.use({ bypassCSP: true }) // la politique de sécurité refuse, à raison, les styles que ces tests ajoutent

/** Ce qui dépasse à droite : la largeur de la page, et les éléments en cause. */
function depassement(page: Page) {
  return page.evaluate(() => {
    const largeur = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= largeur) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > largeur + 1)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} : ${element.textContent?.trim().slice(0, 40)}`,
      )
  })
}

test('la garde voit ce qui dépasse', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.setContent('<p>Bien</p><div style="width: 600px">Trop large</div>')
  expect(await depassement(page)).toEqual(['div. : Trop large'])
})

for (const adresse of GABARITS) {
  test(`à 320 px : ${adresse}`, async ({ page }) => {
    for (const height of [640, 256]) {
      await page.setViewportSize({ width: 320, height })
      await ouvrir(page, adresse)
      expect(await depassement(page)).toEqual([])
    }
  })

  test(`texte à 200 % : ${adresse}`, async ({ page }) => {
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 900 })
      await ouvrir(page, adresse)
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
      expect(await depassement(page)).toEqual([])
    }
  })

  test(`texte espacé : ${adresse}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await ouvrir(page, adresse)
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    })
    expect(await depassement(page)).toEqual([])
  })
}
