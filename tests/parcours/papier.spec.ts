/** Une liste imprimée est une feuille d’adresses : les lieux, où, quand, et le téléphone ; rien à cliquer. */
import { expect, test, type Page } from '@playwright/test'
import { compteAnnonce, ouvrir } from './gabarits.ts'
import { imprimer } from './feuilles.ts'

/** Ce qui ne sert à rien sur du papier. */
const A_CLIQUER =
  /Trouver un lieu|Filtrer|Gratuit ?✕|de plus|Près de moi|code postal|Me former|Explorer la carte/

async function restes(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  return page.locator(':is(button, input, select, summary, nav):visible').count()
}

test('la liste demandée : les vingt premiers lieux, et c’est dit', async ({ page }) => {
  await ouvrir(page, '/lieux/?commune=Feurs')
  await expect(compteAnnonce(page)).toContainText('109 en tout')
  const texte = (await imprimer(page)).join(' ')
  expect(texte).toContain('Lieux près de Feurs')
  expect(texte).toContain('Les 20 premiers lieux sur 109')
  expect(texte).toMatch(/Point rencontre emploi de Feurs 11 avenue Jean-Jaurès, 42110 Feurs · à 1,5 km/)
  expect(texte).toContain('Mardi et jeudi, de 9 h à 12 h.')
  expect(texte).toContain('04 77 26 64 12')
  expect(texte.match(/, 42\d{3} /g)).toHaveLength(20)
  expect(texte).not.toMatch(A_CLIQUER)
  expect(await restes(page)).toBe(0)
})

test('une liste courte ne dit pas qu’elle est coupée', async ({ page }) => {
  await ouvrir(page, '/lieux/?commune=Feurs&filtre=france-services&filtre=gratuit')
  await expect(compteAnnonce(page)).toContainText('de Feurs')
  const texte = (await imprimer(page)).join(' ')
  expect(texte).toContain('Lieux près de Feurs, gratuits, France services')
  expect(texte).not.toContain('premiers lieux')
  expect(texte).not.toMatch(A_CLIQUER)
  expect(await restes(page)).toBe(0)
})

for (const [adresse, lieu] of [
  ['/communes/feurs/', /11 avenue Jean-Jaurès, 42110 Feurs Mardi et jeudi, de 9 h à 12 h\./],
  ['/besoins/impots/', /17 rue de Roanne, 42130 Boën-sur-Lignon Lundi, de 13 h 30 à 18 h\./],
  ['/classes/mediation/', /11 avenue Jean-Jaurès, 42110 Feurs Mardi et jeudi, de 9 h à 12 h\./],
] as const) {
  test(`${adresse} s’imprime avec les adresses et les horaires, rien à cliquer`, async ({ page }) => {
    await ouvrir(page, adresse)
    const texte = (await imprimer(page)).join(' ')
    expect(texte).toMatch(lieu)
    expect(texte).not.toMatch(A_CLIQUER)
    expect(await restes(page)).toBe(0)
  })
}

test('à l’écran, ni l’adresse ni la semaine n’allongent la liste', async ({ page }) => {
  await ouvrir(page, '/communes/feurs/')
  await expect(page.getByText('11 avenue Jean-Jaurès')).toHaveCount(0)
  expect(
    await page
      .locator('.ou')
      .first()
      .evaluate((ou) => getComputedStyle(ou, '::after').content),
  ).toBe('none')
})
