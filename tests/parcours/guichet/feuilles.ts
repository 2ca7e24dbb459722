/** Lire ce qui sort de l’imprimante : pages et textes d’un PDF, QR code d’une feuille. */
import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { extractText } from 'unpdf'

/** Largeur et hauteur d’une page A4 à l’écran, en pixels CSS (96 par pouce). */
export const A4 = { width: 794, height: 1123 }

/** Le texte de chaque page du PDF que Chromium imprime, sans couleur de fond comme sur une imprimante de mairie. */
export async function imprimer(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  const { text } = await extractText(new Uint8Array(pdf))
  return text.map((une) => une.replaceAll(/\s+/g, ' '))
}

/** Ce que dit le QR code tel qu’il s’imprime, une fois la couleur réduite à du noir et du blanc. */
export async function lireQr(page: Page, code: Locator): Promise<string | undefined> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: 'css' }))
  const gris = new Uint8ClampedArray(data.length)
  for (let i = 0; i < data.length; i += 4) {
    const clarte = 0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!
    gris.set([clarte, clarte, clarte, 255], i)
  }
  return jsQR(gris, width, height)?.data
}

/** Textes trop pâles une fois imprimés en gris : moins de 4,5:1 sur le blanc du papier. */
export function textesPales(feuille: Locator): Promise<string[]> {
  return feuille.evaluate((racine) => {
    const lineaire = (v: number) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    const pales: string[] = []
    for (const element of racine.querySelectorAll('*')) {
      const ecrit = [...element.childNodes].some((noeud) => noeud.nodeType === 3 && noeud.textContent!.trim())
      if (!ecrit || element.getClientRects().length === 0) continue
      const [r = 0, g = 0, b = 0] = getComputedStyle(element)
        .color.match(/[\d.]+/g)!
        .map((v) => lineaire(Number(v) / 255))
      const contraste = 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
      if (contraste < 4.5) pales.push(`${element.textContent!.trim().slice(0, 30)} : ${contraste.toFixed(1)}`)
    }
    return pales
  })
}

/** Ce qui dépasse de la feuille et serait coupé, en pixels. */
export function coupes(feuilles: Locator): Promise<number[]> {
  return feuilles.evaluateAll((liste) =>
    liste
      .map((f) => Math.max(f.scrollHeight - f.clientHeight, f.scrollWidth - f.clientWidth))
      .filter((n) => n > 0),
  )
}
