/** Qui fait quoi : du réseau à une intercommunalité, à un acteur, à un dispositif. Sans JavaScript, au clavier, sur papier. */
import { expect, test, type Page } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'
import { imprimer } from '../guichet/feuilles.ts'

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
      .getByRole('link', { name: 'Communauté de communes Prés et Collines' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Prés et Collines/)
    await page.getByRole('main').getByRole('link', { name: 'La Poste', exact: true }).click()
    await expect(page).toHaveURL('/reseau/la-poste/')
    await page.getByRole('link', { name: 'Agence postale de Tressagne' }).click()
    await expect(page).toHaveURL('/lieux/agence-postale-tressagne/')
    await page.getByRole('link', { name: 'La Poste', exact: true }).click()
    await expect(page).toHaveURL('/reseau/la-poste/')
  })

  test('une intercommunalité dit ce qui lui manque, et où c’est', async ({ page }) => {
    await ouvrir(page, '/reseau/communaute-de-communes-du-haut-exemple/')
    await expect(page.getByRole('main')).toContainText('3 communes n’ont pas de lieu, sur 7.')
    await ouvrir(page, '/reseau/communaute-de-communes-du-causse/')
    const manques = page.locator('section', { has: page.getByRole('heading', { name: 'Ce qui manque' }) })
    await expect(manques.getByText(/^Aller plus loin\./).locator('..')).toContainText('Aucun lieu.')
    await expect(
      manques.getByRole('link', { name: 'Numéribulle – pôle de ressources numériques, Valbrune' }).first(),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: /agenda d’ici/ })).toHaveCount(0) // rien n’y est annoncé
  })

  test('un employeur de conseillers mène à sa page, et une commune à son intercommunalité', async ({
    page,
  }) => {
    await ouvrir(page, '/conseillers/')
    await page.getByRole('heading', { name: 'Valbrune Agglomération' }).getByRole('link').click()
    await expect(page).toHaveURL('/reseau/valbrune-agglo/')
    await expect(page.getByRole('heading', { name: 'Ses 2 postes de conseillers numériques' })).toBeVisible()
    await ouvrir(page, '/communes/rochebelle/')
    await page.getByRole('link', { name: 'Communauté de communes Prés et Collines' }).click()
    await expect(page).toHaveURL('/reseau/communaute-de-communes-pres-et-collines/')
  })

  test('le tableau des acteurs se lit par lignes et par colonnes', async ({ page }) => {
    await ouvrir(page, '/reseau/')
    const tableau = page.getByRole('table', { name: /de chaque acteur/ })
    await expect(tableau.getByRole('rowheader', { name: 'Numéribulle' })).toBeVisible()
    const ligne = tableau.getByRole('row', { name: /^Numéribulle/ })
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
    await expect(page.getByRole('heading', { name: 'Qui l’a, dans le Val-d’Exemple' })).toBeVisible()
  })
}

test('un dispositif dit combien de fiches le portent', async ({ page }) => {
  await ouvrir(page, '/reseau/dispositifs/france-services/')
  await expect(page.getByRole('main')).toContainText('3 lieux l’indiquent dans leur fiche.')
  await ouvrir(page, '/reseau/dispositifs/pix/')
  await expect(page.getByRole('main')).toContainText('2 lieux l’indiquent dans leur fiche.')
})

test('la conduite du réseau ne montre que ce qui est écrit', async ({ page }) => {
  await ouvrir(page, '/reseau/gouvernance/')
  await expect(page.getByRole('heading', { name: 'Qui pilote' })).toBeVisible()
  const appels = page.locator('section', { has: page.getByRole('heading', { name: 'Appels en cours' }) })
  await expect(appels).toContainText('Appel pour équiper les petites communes')
  await expect(page.getByRole('main')).not.toContainText('Appel de l’an passé') // il est clos
})

test('les tableaux tiennent sur deux pages A4, tous les acteurs compris', async ({ page }) => {
  await ouvrir(page, '/reseau/')
  const feuilles = await imprimer(page)
  expect(feuilles.length).toBeLessThanOrEqual(2)
  expect(feuilles.join(' ')).toContain('Valbrune Agglomération')
  expect(feuilles.at(-1)).toContain('La Remise') // la dernière famille
})

for (const slug of ['valbrune-agglomeration', 'communaute-de-communes-du-causse']) {
  test(`la feuille de ${slug} tient sur deux pages au plus`, async ({ page }) => {
    await ouvrir(page, `/reseau/${slug}/`)
    const feuilles = await imprimer(page)
    expect(feuilles.length).toBeLessThanOrEqual(2)
    expect(feuilles.join(' ')).toContain('Qui contacter')
  })
}

test('à 320 px, une intercommunalité pleine ne se lit pas de côté', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await ouvrir(page, '/reseau/valbrune-agglomeration/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
