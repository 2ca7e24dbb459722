/** Une liste imprimée est une feuille d’adresses : les lieux, où, quand, et le téléphone ; rien à cliquer. */
import { expect, test, type Page } from '../essai.ts'
import { compteAnnonce, ouvrir } from '../gabarits.ts'
import { imprimer } from '../guichet/feuilles.ts'

/** Ce qui ne sert à rien sur du papier. */
const A_CLIQUER =
  /Trouver un lieu|Filtrer|Gratuit ?✕|de plus|Près de moi|code postal|Me former|Explorer la carte/

async function restes(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  return page.locator(':is(button, input, select, summary, nav):visible').count()
}

test('la liste demandée : les vingt premiers lieux, et c’est dit', async ({ page }) => {
  await ouvrir(page, '/lieux/?commune=Rochebelle')
  await expect(compteAnnonce(page)).toContainText('30 en tout')
  const texte = (await imprimer(page)).join(' ')
  expect(texte).toContain('Lieux près de Rochebelle')
  expect(texte).toContain('Les 20 premiers lieux sur 30')
  expect(texte).toMatch(/France services Rochebelle 6 place de la Halle, 99500 Rochebelle · à 600 m/)
  expect(texte).toContain('Mardi et mercredi, de 9 h à 12 h et de 13 h 30 à 17 h.')
  expect(texte).toContain('05 36 49 00 24')
  expect(texte.match(/, 99\d{3} /g)).toHaveLength(20)
  expect(texte).not.toMatch(A_CLIQUER)
  expect(await restes(page)).toBe(0)
})

test('une liste courte ne dit pas qu’elle est coupée', async ({ page }) => {
  await ouvrir(page, '/lieux/?commune=Rochebelle&filtre=france-services&filtre=gratuit')
  await expect(compteAnnonce(page)).toContainText('de Rochebelle')
  const texte = (await imprimer(page)).join(' ')
  expect(texte).toContain('Lieux près de Rochebelle, gratuits, France services')
  expect(texte).not.toContain('premiers lieux')
  expect(texte).not.toMatch(A_CLIQUER)
  expect(await restes(page)).toBe(0)
})

for (const [adresse, lieu] of [
  ['/communes/rochebelle/', /99500 Rochebelle Mardi et mercredi, de 9 h à 12 h et de 13 h 30 à 17 h\./],
  ['/besoins/impots/', /17 rue de Valbrune, 99200 Montélan Lundi, de 13 h 30 à 18 h\./],
  ['/classes/mediation/', /11 rue de l’Église, 99600 L’Épinelle Mardi et jeudi, de 9 h à 12 h\./],
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
  await ouvrir(page, '/communes/rochebelle/')
  await expect(page.getByText('6 place de la Halle')).toHaveCount(0)
  expect(
    await page
      .locator('.ou')
      .first()
      .evaluate((ou) => getComputedStyle(ou, '::after').content),
  ).toBe('none')
})
