/** L’affiche de la mairie : une page A4, lisible en gris, et un QR code qui mène à la commune. */
import { expect, test } from '@playwright/test'
import { A4, coupes, imprimer, lireQr, textesPales } from './feuilles.ts'

/** Les plus longues à imprimer, et le nord-ouest. */
const COMMUNES = [
  'neulise',
  'la-pacaudiere',
  'bourg-argental',
  'saint-sauveur-en-rue',
  'l-etrat',
  'la-cote-saint-didier',
]

test('les gardes voient ce qui est coupé, pâle, ou n’est pas un QR code', async ({ page }) => {
  await page.setContent(
    '<p style="height: 10px; overflow: hidden; color: #aaa">Trop pâle<br>et trop long</p>',
  )
  expect(await coupes(page.locator('p'))).toHaveLength(1)
  expect(await textesPales(page.locator('body'))).toEqual(['Trop pâleet trop long : 2.3'])
  expect(await lireQr(page, page.locator('p'))).toBeUndefined()
})

test('l’affiche de Neulise dit les trois lieux, leurs téléphones, leurs heures et sa date', async ({
  page,
}) => {
  await page.goto('/communes/neulise/affiche/')
  const pages = await imprimer(page)
  expect(pages).toHaveLength(1)
  const [texte] = pages
  expect(texte).toContain('Besoin d’aide avec internet, un ordinateur, un téléphone ?')
  expect(texte).toMatch(/Espace public numérique de Neulise 04 77 64 61 13/)
  expect(texte).toMatch(/France services et cybercentre CoPLER 04 77 62 77 77/)
  expect(texte).toContain('Lundi, de 9 h à 12 h 30 et de 13 h 30 à 19 h.')
  expect(texte).toMatch(/Informations (?:de|d’).* 2022\. Appelez avant de vous déplacer\./)
  expect(texte).not.toMatch(/Trouver un lieu|Plan du site|Imprimer/)
})

for (const commune of COMMUNES) {
  test(`${commune} : une page, rien de coupé, rien de pâle, un QR code juste`, async ({ page }) => {
    for (const [nom, feuilles] of [
      ['affiche', '.affiche'],
      ['affiche-quatre', '.affichettes article'],
    ] as const) {
      await page.goto(`/communes/${commune}/${nom}/`)
      expect(await imprimer(page)).toHaveLength(1)
      expect(await lireQr(page, page.locator('.qr').first())).toMatch(
        new RegExp(`^https://[^/]+/communes/${commune}/$`),
      )
      expect(await coupes(page.locator(feuilles))).toEqual([])
      expect(await textesPales(page.locator(feuilles).first())).toEqual([])
    }
  })
}

test('quatre petites affiches par page, toutes les mêmes', async ({ page }) => {
  await page.goto('/communes/neulise/affiche-quatre/')
  const [texte] = await imprimer(page)
  expect(texte!.match(/04 77 64 61 13/g)).toHaveLength(4)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  for (const code of await page.locator('.affichettes .qr').all())
    expect(await lireQr(page, code)).toContain('/neulise/')
})

test('trois lieux à qui téléphoner sur l’affiche de chaque commune', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/affiches/')
  const adresses = await page
    .getByRole('main')
    .locator('a[href$="/affiche/"]')
    .evaluateAll((liens) => liens.map((l) => l.getAttribute('href')!))
  expect(new Set(adresses).size).toBe(320)
  const fautives: string[] = []
  for (const adresse of adresses) {
    const html = await (await page.request.get(adresse)).text()
    if (html.match(/class="telephone"[^>]*>0\d(?:&nbsp;|\u00a0| )/g)?.length !== 3) fautives.push(adresse)
  }
  expect(fautives).toEqual([])
})

test('l’agent trouve l’affiche de sa commune par son intercommunalité, et la commune y mène', async ({
  page,
}) => {
  await page.goto('/affiches/')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11)
  await page.goto('/communes/urbise/')
  await page.getByRole('link', { name: 'Affiche pour Urbise' }).click()
  await page.getByRole('link', { name: 'Quatre par page, à découper' }).click()
  await expect(page).toHaveURL('/communes/urbise/affiche-quatre/')
})
