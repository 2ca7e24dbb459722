/** Les données, pour tous : sans script, on les télécharge, on lit leur âge, on sait qui appeler. */
import { expect, test } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('chaque fichier annonce ce qu’il tient, et se télécharge', async ({ page, request }) => {
    await ouvrir(page, '/plan-du-site/')
    await page.getByRole('main').getByRole('link', { name: 'Données ouvertes', exact: true }).click()
    await expect(page).toHaveURL('/donnees/')
    const liens = page.getByRole('main').locator('a[download]')
    await expect(liens).toHaveCount(11)
    const lieux = page.getByRole('listitem').filter({ hasText: 'lieux.csv' }).first()
    await expect(lieux).toContainText('30 lieux, au 31 mars 2026')
    await expect(lieux).toContainText('ODbL')
    for (const adresse of await liens.evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href')!))) {
      const reponse = await request.get(adresse)
      expect([adresse, reponse.status()]).toEqual([adresse, 200])
    }
    await expect(page.getByRole('link', { name: 'datapackage.json' })).toBeVisible()
  })

  test('ce que dit chaque colonne est écrit', async ({ page }) => {
    await ouvrir(page, '/donnees/')
    const cles = page.getByRole('table', { name: 'Les clés de l’extension' })
    await expect(cles.getByRole('row', { name: /^ferme_le Premier jour/ })).toBeVisible()
    await page.getByText('Ce que dit chaque colonne de permanences.csv').click()
    const colonnes = page.getByRole('table', { name: 'permanences.csv' })
    await expect(colonnes.getByRole('row', { name: /^horaires Semaine type/ })).toBeVisible()
  })

  test('l’âge des faits se lit en nombres, et les lieux à appeler dans l’ordre', async ({ page }) => {
    await ouvrir(page, '/donnees/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'L’âge de nos informations' }).click()
    await expect(page.getByRole('main')).toContainText(
      /Sur 240 faits de 30 lieux ouverts\s: 138 ont six mois au plus, 24 de six mois à un an, 23 ont plus d’un an, 55 manquent\./,
    )
    const tout = page.getByRole('table', { name: 'Nombre de faits, tout l’annuaire' })
    await expect(tout.getByRole('row').last()).toHaveText(/^\s*138\s*24\s*7\s*16\s*55\s*$/)
    const zones = page.getByRole('table', { name: 'Nombre de faits, par intercommunalité' })
    await expect(zones.getByRole('link')).toHaveCount(4)
    const appels = page.getByRole('list').filter({ hasText: 'Agence postale de Tressagne' }).last()
    await expect(appels.getByRole('listitem')).toHaveCount(4)
    await expect(appels.getByRole('listitem').first()).toContainText('Depuis mai 2021')
    await expect(appels.getByRole('link', { name: /^05.36.49.00.30$/ })).toHaveAttribute(
      'href',
      'tel:+33536490030',
    )
  })
})

test('en couleurs forcées, chaque niveau garde sa trame', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await ouvrir(page, '/qualite/')
  const legende = page.locator('.legende-niveaux')
  const dessins = await legende
    .locator('svg')
    .evaluateAll((tous) =>
      tous.map((svg) =>
        [...svg.querySelectorAll('rect')]
          .map((rect) => rect.getAttribute('fill') ?? getComputedStyle(rect).fill)
          .join(' '),
      ),
    )
  expect(dessins).toHaveLength(5)
  expect(new Set(dessins).size).toBe(5)
})

test('imprimée, la page garde ses barres et ses nombres', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await ouvrir(page, '/qualite/')
  await expect(page.getByRole('table', { name: 'Nombre de faits, par étape' })).toBeVisible()
  expect(await page.locator('.parts .barre').first().boundingBox()).toMatchObject({ height: 18 })
})
