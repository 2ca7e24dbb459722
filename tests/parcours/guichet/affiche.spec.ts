/** L’affiche de la mairie : une page A4, lisible en gris, et un QR code qui mène à la commune. */
import { expect, test } from '../essai.ts'
import { A4, coupes, imprimer, lireQr, textesPales } from './feuilles.ts'

/** Les plus longues à imprimer, et la plus isolée. */
const COMMUNES = [
  'montelan',
  'valbrune',
  'saint-aubrin-des-bois',
  'ormeville-le-haut',
  'saint-jorand-en-val',
  'la-cote-d-erable',
]

test('les gardes voient ce qui est coupé, pâle, ou n’est pas un QR code', async ({ page }) => {
  await page.setContent(
    '<p style="height: 10px; overflow: hidden; color: #aaa">Trop pâle<br>et trop long</p>',
  )
  expect(await coupes(page.locator('p'))).toHaveLength(1)
  expect(await textesPales(page.locator('body'))).toEqual(['Trop pâleet trop long : 2.3'])
  expect(await lireQr(page, page.locator('p'))).toBeUndefined()
})

test('l’affiche d’une commune dit ses trois lieux, leurs téléphones, leurs heures et sa date', async ({
  page,
}) => {
  await page.goto('/communes/ormeville-le-haut/affiche/')
  const pages = await imprimer(page)
  expect(pages).toHaveLength(1)
  const [texte] = pages
  expect(texte).toContain('Besoin d’aide avec internet, un ordinateur, un téléphone ?')
  expect(texte).toMatch(/Point numérique de la mairie 05 36 49 00 19/)
  expect(texte).toMatch(/France services du pays d’Ormeville 05 36 49 00 13/)
  expect(texte).toContain('Lundi, mardi, jeudi et vendredi, de 9 h à 12 h et de 14 h à 17 h.')
  // La plus vieille des trois fiches est du 29 août 2025, la plus récente du 23 mars 2026.
  expect(texte).toContain('Informations d’août 2025 à mars 2026. Appelez avant de vous déplacer.')
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
  await page.goto('/communes/ormeville-le-haut/affiche-quatre/')
  const [texte] = await imprimer(page)
  expect(texte!.match(/05 36 49 00 19/g)).toHaveLength(4)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  for (const code of await page.locator('.affichettes .qr').all())
    expect(await lireQr(page, code)).toContain('/ormeville-le-haut/')
})

test('trois lieux à qui téléphoner sur l’affiche de chaque commune', async ({ page }) => {
  await page.goto('/affiches/')
  const adresses = await page
    .getByRole('main')
    .locator('a[href$="/affiche/"]')
    .evaluateAll((liens) => liens.map((l) => l.getAttribute('href')!))
  expect(new Set(adresses).size).toBe(16)
  const fautives: string[] = []
  for (const adresse of adresses) {
    const html = await (await page.request.get(adresse)).text()
    if (
      html.match(/class="telephone"[^>]*>(?:0\d+(?:&nbsp;|\u00a0| )|3\d(?:&nbsp;|\u00a0)\d{2}<)/g)?.length !==
      3
    )
      fautives.push(adresse)
  }
  expect(fautives).toEqual([])
})

test('l’agent trouve l’affiche de sa commune par son intercommunalité, et la commune y mène', async ({
  page,
}) => {
  await page.goto('/affiches/')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4)
  await page.goto('/communes/la-cote-d-erable/')
  await page.getByRole('link', { name: 'Affiche pour La Côte-d’Érable' }).click()
  await page.getByRole('link', { name: 'Quatre par page, à découper' }).click()
  await expect(page).toHaveURL('/communes/la-cote-d-erable/affiche-quatre/')
})
