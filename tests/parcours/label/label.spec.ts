/** Le label : ce qui est demandé, où en sont les lieux, et une feuille à remplir sur une page. Sans JavaScript aussi. */
import { expect, test, type Page } from '../essai.ts'
import { getDocumentProxy } from 'unpdf'
import { fautesDAcces } from '../axe.ts'
import { ouvrir } from '../gabarits.ts'

const FICHE_COMPLETE = '/lieux/france-services-boen-sur-lignon/'
const FICHE_VIDE = '/lieux/ccas-riorges/' // ni téléphone, ni horaires, ni matériel

const toutDeplier = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((pli) => (pli.open = true)))

/** Ce que l’encadré d’un lieu range sous chaque statut. */
async function encadre(page: Page): Promise<Record<string, string[]>> {
  const pli = page.locator('details', { hasText: 'Ce qui est attesté' })
  await pli.locator('summary').click()
  await expect(pli.locator('dl')).toBeVisible()
  const lignes = await pli
    .locator('dt, dd')
    .evaluateAll((elements) => elements.map(({ tagName, textContent }) => [tagName, textContent ?? '']))
  const groupes: Record<string, string[]> = {}
  let statut = ''
  for (const [balise, texte] of lignes) {
    if (balise === 'DT') groupes[(statut = texte!)] = []
    else groupes[statut]!.push(texte!)
  }
  return groupes
}

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('un critère s’ouvre sur ses raisons, ses preuves et les étapes qui le demandent', async ({ page }) => {
    await ouvrir(page, '/label/')
    await expect(page.locator('details[id]')).toHaveCount(21)
    const critere = page.locator('#D2')
    await expect(critere.getByText('Une photo, le tarif.')).toBeHidden()
    await critere.locator('summary').click()
    await expect(critere.getByText('Une photo, le tarif.')).toBeVisible()
    await expect(critere.locator('dt', { hasText: 'Demandé' }).locator('+ dd')).toHaveText(
      /^\s*Se faire aider dans ses démarches\s*\(Inclusion\)\s*$/,
    )
  })

  test('la page dit que le texte est une proposition, et qu’aucun lieu n’a le label', async ({ page }) => {
    await ouvrir(page, '/label/')
    const texte = page.getByRole('main')
    await expect(texte).toContainText('une proposition')
    await expect(texte).toContainText('Le label n’est pas encore ouvert')
    await expect(texte).toContainText(/Le \d{1,2}(er)? \p{L}+ \d{4}, aucun lieu n’a le label\./u)
    const ligne = page.getByRole('row', { name: 'Labellisé' })
    await expect(ligne.getByRole('cell')).toHaveText(['0', '0', '0', '0', '0'])
    const referencees = page.getByRole('row', { name: 'Référencé' })
    await expect(referencees.getByRole('cell')).toHaveText(['23', '18', '50', '18', '109'])
  })

  test('la feuille se coche, s’efface, et ne laisse rien dans l’adresse', async ({ page }) => {
    await ouvrir(page, '/label/auto-evaluation/')
    const oui = page.getByRole('group', { name: /^A1/ }).getByRole('radio', { name: 'Oui' })
    await oui.check()
    await oui.press('Enter')
    await expect(page).toHaveURL('/label/auto-evaluation/')
    await expect(oui).toBeChecked()
    await page.getByRole('link', { name: 'Effacer mes réponses' }).click()
    await expect(oui).not.toBeChecked()
  })

  test('un champ vide est « non renseigné », jamais « non »', async ({ page }) => {
    await ouvrir(page, FICHE_VIDE)
    const groupes = await encadre(page)
    const inconnus = groupes['Non renseigné']!.join('\n')
    for (const debut of ['Les horaires sont publiés', 'On peut joindre', 'Le public peut se servir'])
      expect(inconnus).toContain(debut)
    // Sa fiche décrit l’aide proposée, sans atelier ; et elle a plus d’un an.
    expect(groupes['Non, d’après la fiche']).toEqual([
      expect.stringContaining('Des ateliers'),
      expect.stringContaining('La fiche du lieu'),
    ])
  })

  test('ce que la fiche dit est rangé « d’après la fiche »', async ({ page }) => {
    await ouvrir(page, FICHE_COMPLETE)
    const groupes = await encadre(page)
    expect(groupes['Oui, d’après la fiche']).toContain('Une personne peut être aidée seule à seule.')
    expect(groupes['En partie, d’après la fiche']?.join()).toContain('On peut imprimer')
    expect(Object.values(groupes).flat()).toHaveLength(14)
  })
})

test('aucun lieu ne se dit labellisé', async ({ page, request }) => {
  await ouvrir(page, '/label/')
  const liens = page.locator('details a[href^="/lieux/"]')
  const adresses = await liens.evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href')!))
  expect(new Set(adresses).size).toBe(109)
  for (const adresse of adresses) {
    const html = await (await request.get(adresse)).text()
    expect(html, adresse).toContain('Ce lieu est référencé. Il n’a pas le label.')
  }
})

for (const marge of ['8mm', '12.7mm']) {
  test(`la feuille s’imprime sur une page A4, marges de ${marge}`, async ({ page }) => {
    await ouvrir(page, '/label/auto-evaluation/')
    for (const critere of await page.getByRole('radio', { name: 'En partie' }).all()) await critere.check()
    const margin = { top: marge, right: marge, bottom: marge, left: marge }
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', margin })))
    expect(pdf.numPages).toBe(1)
  })
}

for (const adresse of ['/label/', FICHE_COMPLETE, FICHE_VIDE]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`tout déplié, ${adresse} est accessible et tient à 320 px (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      test.slow() // axe lit des milliers d’éléments
      await ouvrir(page, adresse)
      await toutDeplier(page)
      expect(await fautesDAcces(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
}
