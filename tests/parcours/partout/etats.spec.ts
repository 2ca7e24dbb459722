/**
 * Ce que la personne a réglé sur son appareil, sur chaque gabarit : en couleurs forcées, ce qui se touche garde un
 * contour ; quand elle ne veut pas de mouvement, rien ne bouge.
 */
import { expect, test, type Page } from '../essai.ts'
import { GABARITS, ouvrir } from '../gabarits.ts'

/** Boutons et champs à l’écran dont rien ne dessine le bord : en couleurs forcées, les fonds disparaissent. */
const sansContour = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.bouton, button, input:not([type="hidden"]), select, textarea',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { borderBottomWidth, borderBottomStyle, appearance, textDecorationLine } =
          getComputedStyle(element)
        const borde = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0
        return !borde && textDecorationLine !== 'underline' && !/checkbox|radio|auto/.test(appearance)
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

const mouvements = (page: Page) =>
  page.evaluate(() => [
    ...document.getAnimations().map((animation) => `animation ${animation.playState}`),
    ...[document.documentElement, ...document.querySelectorAll('main *')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map((element) => `défilement doux sur ${element.tagName}`),
  ])

test('la garde voit un bouton sans bord et ce qui bouge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.setContent(
    '<html><style>button { border: 0; appearance: none } @keyframes x { to { opacity: 0 } } p { animation: x 9s }</style><button>Sans bord</button><p>Bouge</p></html>',
  )
  expect(await sansContour(page)).toHaveLength(1)
  expect(await mouvements(page)).toEqual(['animation running'])
})

test('en couleurs forcées et sans mouvement, chaque page reste utilisable', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const adresse of GABARITS) {
    await ouvrir(page, adresse)
    expect.soft([adresse, await sansContour(page)]).toEqual([adresse, []])
    expect.soft([adresse, await mouvements(page)]).toEqual([adresse, []])
  }
})
