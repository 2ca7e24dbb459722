/** Qui fait quoi : du réseau à une intercommunalité, à un acteur, à un dispositif. Sans JavaScript, au clavier, sur papier. */
import { expect, test, type Page } from '@playwright/test'
import { ouvrir } from './gabarits.ts'
import { imprimer } from './feuilles.ts'

/** Ce que dit un dispositif, sans sa liste locale ni ses sources. */
const motsDe = async (page: Page) =>
  (await page.getByRole('article').innerText()).split(/\s+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('du pied de page à la feuille d’une intercommunalité, puis à un acteur et à son lieu', async ({
    page,
  }) => {
    await ouvrir(page, '/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Le réseau : qui fait quoi' }).click()
    await expect(page).toHaveURL('/reseau/')
    await page
      .getByRole('table', { name: /par intercommunalité$/ })
      .getByRole('link', { name: 'Communauté de communes du Pays d’Urfé' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pays d’Urfé/)
    await page.getByRole('main').getByRole('link', { name: 'La Poste', exact: true }).click()
    await expect(page).toHaveURL('/reseau/la-poste/')
    await page.getByRole('link', { name: 'France services La Pacaudière' }).click()
    await expect(page).toHaveURL('/lieux/france-services-la-pacaudiere/')
    await page.getByRole('link', { name: 'La Poste', exact: true }).click()
    await expect(page).toHaveURL('/reseau/la-poste/')
  })

  test('une intercommunalité dit ce qui lui manque, et où c’est', async ({ page }) => {
    await ouvrir(page, '/reseau/communaute-de-communes-du-pays-d-urfe/')
    const manques = page.locator('section', { has: page.getByRole('heading', { name: 'Ce qui manque' }) })
    await expect(manques).toContainText('10 communes n’ont pas de lieu, sur 11.')
    await expect(manques.getByText(/^Se connecter, essayer\./).locator('..')).toContainText('Aucun lieu.')
    await expect(manques.getByRole('link', { name: 'Médiathèque de Noirétable, Noirétable' })).toBeVisible()
    await expect(page.getByRole('link', { name: /agenda d’ici/ })).toHaveCount(0) // rien n’y est annoncé
  })

  test('un employeur de conseillers mène à sa page, et une commune à son intercommunalité', async ({
    page,
  }) => {
    await ouvrir(page, '/conseillers/')
    await page.getByRole('heading', { name: 'Roannais Agglomération' }).getByRole('link').click()
    await expect(page).toHaveURL('/reseau/roannais-agglo/')
    await expect(page.getByRole('heading', { name: 'Ses 4 postes de conseillers numériques' })).toBeVisible()
    await ouvrir(page, '/communes/feurs/')
    await page.getByRole('link', { name: 'Communauté de communes de Forez-Est' }).click()
    await expect(page).toHaveURL('/reseau/communaute-de-communes-de-forez-est/')
  })

  test('le tableau des acteurs se lit par lignes et par colonnes', async ({ page }) => {
    await ouvrir(page, '/reseau/')
    const tableau = page.getByRole('table', { name: /de chaque acteur/ })
    await expect(tableau.getByRole('rowheader', { name: 'Zoomacom' })).toBeVisible()
    const ligne = tableau.getByRole('row', { name: /^Zoomacom/ })
    for (const role of ['Coordonne', 'Forme', 'Équipe', 'Accueille'])
      await expect(ligne.getByText(role, { exact: true })).toHaveCount(1)
    await expect(ligne.getByText('Pilote', { exact: true })).toHaveCount(0)
  })
})

test('au clavier, on ouvre un public et on va chez un de ses acteurs', async ({ page }) => {
  await ouvrir(page, '/reseau/')
  await page.getByText(/^Jeunes\s: \d+ acteurs$/).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/reseau\/[a-z-]+\/$/)
})

for (const id of [
  'france-services',
  'aidants-connect',
  'conseillers-numeriques',
  'pix',
  'label-conseiller-numerique',
  'reemploi',
]) {
  test(`« ${id} » tient en trois cents mots, dit ses sources et ce qui reste à confirmer`, async ({
    page,
  }) => {
    await ouvrir(page, `/reseau/dispositifs/${id}/`)
    expect(await motsDe(page)).toBeLessThanOrEqual(300)
    await expect(page.getByRole('heading', { name: 'À confirmer' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'D’où viennent ces informations' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Qui l’a, dans la Loire' })).toBeVisible()
  })
}

test('France services : les dix-huit lieux du plan ; Pix : aucune fiche ne le dit', async ({ page }) => {
  await ouvrir(page, '/reseau/dispositifs/france-services/')
  await expect(page.getByRole('main')).toContainText('18 lieux l’indiquent dans leur fiche.')
  await ouvrir(page, '/reseau/dispositifs/pix/')
  await expect(page.getByRole('main')).toContainText('Aucune fiche de lieu ne le dit.')
})

test('la conduite du réseau ne montre que ce qui est écrit', async ({ page }) => {
  await ouvrir(page, '/reseau/gouvernance/')
  await expect(page.getByRole('heading', { name: 'Qui pilote' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Appels en cours' })).toHaveCount(0)
})

test('les tableaux tiennent sur deux pages A4, tous les acteurs compris', async ({ page }) => {
  await ouvrir(page, '/reseau/')
  const feuilles = await imprimer(page)
  expect(feuilles).toHaveLength(2)
  expect(feuilles[0]).toContain('Saint-Étienne Métropole')
  expect(feuilles[1]).toContain('FACE Loire')
})

for (const slug of ['saint-etienne-metropole', 'communaute-de-communes-du-pays-d-urfe']) {
  test(`la feuille de ${slug} tient sur deux pages au plus`, async ({ page }) => {
    await ouvrir(page, `/reseau/${slug}/`)
    const feuilles = await imprimer(page)
    expect(feuilles.length).toBeLessThanOrEqual(2)
    expect(feuilles.join(' ')).toContain('Qui contacter')
  })
}

for (const adresse of ['/reseau/', '/reseau/saint-etienne-metropole/', '/reseau/udaf-loire/']) {
  test(`à 320 px, ${adresse} ne se lit pas de côté`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await ouvrir(page, adresse)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
