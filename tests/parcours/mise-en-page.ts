import type { Page } from './essai.ts'

/** Deux fois plus gros : ce que fait le réglage de taille d’un navigateur. */
export const GROS = 'html { font-size: 200% !important }'
/** Les espacements qu’une personne peut imposer (RGAA 10.12). */
export const ESPACE =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }'

/** Met la page à cette taille, sous ce style en plus. La politique de sécurité de la page reste entière. */
export async function presenter(
  page: Page,
  taille: [width: number, height: number],
  css = '',
): Promise<void> {
  await page.setViewportSize({ width: taille[0], height: taille[1] })
  await page.evaluate((css) => {
    const feuille = new CSSStyleSheet()
    feuille.replaceSync(css)
    document.adoptedStyleSheets = [feuille]
  }, css)
}

/** Ce qui dépasse à droite : la largeur de la page, et les éléments en cause. */
export function depassement(page: Page): Promise<string[]> {
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
