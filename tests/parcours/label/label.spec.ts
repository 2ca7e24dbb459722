/** Le label : ce qui est demandé, où en sont les lieux, et une feuille à remplir sur une page. Sans JavaScript aussi. */
import { expect, test, type Page } from '../essai.ts'
import { getDocumentProxy } from 'unpdf'
import { fautesDAcces } from '../axe.ts'
import { ouvrir } from '../gabarits.ts'

const FICHE_COMPLETE = '/lieux/france-services-montelan/'
const FICHE_VIDE = '/lieux/ccas-saint-aubrin/' // ni téléphone, ni horaires, ni matériel

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

  test('la page dit combien de lieux sont dans chaque état, étape par étape', async ({ page }) => {
    await ouvrir(page, '/label/')
    const texte = page.getByRole('main')
    await expect(texte).not.toContainText('une proposition')
    await expect(texte).not.toContainText('Le label n’est pas encore ouvert')
    await expect(texte).toContainText('Le 31 mars 2026, 2 lieux ont le label.')
    // Découverte, inclusion, médiation, expertise, total : lus dans LISEZ.md, lieu par lieu.
    for (const [etat, nombres] of Object.entries({
      Référencé: ['9', '5', '7', '3', '24'],
      'Dossier complet': ['0', '0', '1', '0', '1'],
      Labellisé: ['1', '1', '0', '0', '2'],
      Échu: ['0', '0', '0', '1', '1'],
      Suspendu: ['0', '0', '1', '1', '2'],
    })) {
      await expect(page.getByRole('row', { name: etat }).getByRole('cell')).toHaveText(nombres)
    }
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

  test('ce qui est vérifié, puis déclaré, dit quand et par qui', async ({ page }) => {
    await ouvrir(page, '/lieux/mediatheque-valbrune/')
    const groupes = await encadre(page)
    // Dix critères demandés : A1, A2, D1, D3 et E4 vérifiés, les cinq autres déclarés.
    const tailles = Object.entries(groupes).map(([statut, criteres]) => [statut, criteres.length])
    expect(tailles).toEqual([
      ['Vérifié le 9 décembre 2025 (Visite du réseau d’aide au numérique)', 5],
      ['Attesté par le lieu le 18 novembre 2025', 5],
    ])
  })
})

const REFERENCE = 'Ce lieu est référencé. Il n’a pas le label.'
/** Les autres états, d’après la décision et la date de chaque fiche. */
const ETATS: Record<string, string> = {
  'mediatheque-valbrune': 'Ce lieu a le label.',
  'france-services-ormeville': 'Ce lieu a le label.',
  'espace-public-numerique-montelan': 'Le dossier de ce lieu est complet. Il attend une décision.',
  'centre-social-rochebelle': 'Le label de ce lieu est suspendu.',
  'tiers-lieu-la-grange': 'Le label de ce lieu est suspendu.',
  'fablab-la-manivelle': 'Ce lieu n’a plus le label',
}

test('chaque lieu dit son état, et lui seul', async ({ page, request }) => {
  await ouvrir(page, '/label/')
  const liens = page.locator('details a[href^="/lieux/"]')
  const adresses = await liens.evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href')!))
  expect(new Set(adresses).size).toBe(30)
  const phrases = new Set([REFERENCE, ...Object.values(ETATS)])
  for (const adresse of adresses) {
    const html = await (await request.get(adresse)).text()
    const attendue = ETATS[adresse.split('/')[2]!] ?? REFERENCE
    const dites = [...phrases].filter((phrase) => html.includes(phrase))
    expect(dites, adresse).toEqual([attendue])
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
  test(`tout déplié, ${adresse} est accessible et tient à 320 px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await ouvrir(page, adresse)
    await toutDeplier(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await fautesDAcces(page), colorScheme).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
