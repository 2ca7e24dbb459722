/** Se former à distance : filtrer avec le script, choisir une page sans lui. */
import { expect, test, type Page } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { ouvrir } from '../gabarits.ts'

const ADRESSE = '/ressources/'
const cartes = (page: Page) => page.locator('[data-criteres]:visible')
const compte = (page: Page) => page.getByRole('heading', { level: 2 }).getByRole('status')
/** Ce que les cartes montrées disent de ce critère. */
const dits = (page: Page, nom: string) =>
  cartes(page).evaluateAll(
    (liste, nom) =>
      liste.map((carte) => new URLSearchParams((carte as HTMLElement).dataset.criteres).getAll(nom)),
    nom,
  )

test.describe('avec le script', () => {
  test.beforeEach(async ({ page }) => ouvrir(page, ADRESSE))

  test('vingt ressources d’abord, les autres à la demande, sans perdre sa place', async ({ page }) => {
    await expect(compte(page)).toHaveText('24 ressources')
    await expect(cartes(page)).toHaveCount(20)
    await page.getByRole('button', { name: 'Voir 20 ressources de plus' }).click()
    await expect(cartes(page)).toHaveCount(24)
    await expect(cartes(page).nth(20).getByRole('link')).toBeFocused()
    await expect(page.getByRole('button', { name: 'Voir 20 ressources de plus' })).toBeHidden()
  })

  test('un filtre compte, reste sous le doigt, et s’écrit dans l’adresse', async ({ page }) => {
    const sansCompte = page.getByRole('checkbox', { name: 'Sans compte' })
    await sansCompte.check()
    await expect(sansCompte).toBeFocused()
    await expect(compte(page)).toHaveText('16 ressources')
    await expect(page).toHaveURL('/ressources/?compte=non')
    await expect(page).toHaveTitle(/^16 ressources – /)
    expect(new Set((await dits(page, 'compte')).flat())).toEqual(new Set(['non']))
  })

  test('deux étapes s’ajoutent, un thème restreint, une puce retire', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Apprendre' }).check()
    await page.getByRole('checkbox', { name: 'Aller plus loin' }).check()
    await expect(compte(page)).toHaveText('11 ressources')
    await page.getByText('Plus de filtres').click()
    await page.getByLabel('Thème').selectOption('Programmation')
    for (const themes of await dits(page, 'theme')) expect(themes).toContain('programmation')
    const choisis = page.getByRole('group', { name: 'Filtres choisis' })
    await expect(choisis.getByRole('button')).toHaveCount(3)
    await choisis.getByRole('button', { name: 'Retirer : Programmation' }).click()
    await expect(compte(page)).toHaveText('11 ressources')
    await expect(page.getByLabel('Thème')).toHaveValue('')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page.goBack()
    await expect(page.getByLabel('Thème')).toHaveValue('programmation')
  })

  test('rien ne convient : la page le dit et garde de quoi revenir', async ({ page }) => {
    await page.goto('/ressources/?langue=id&compte=oui&theme=emploi')
    await expect(compte(page)).toHaveText('Aucune ressource ne convient')
    await expect(page.getByText('Retirez un filtre')).toBeVisible()
    await expect(cartes(page)).toHaveCount(0)
    expect(await fautesDAcces(page)).toEqual([])
  })

  test('une adresse partagée remet les filtres, une valeur inconnue ne fait rien', async ({ page }) => {
    await page.goto('/ressources/?niveau=decouverte&langue=ar&theme=nimporte')
    await expect(page.getByRole('checkbox', { name: 'Se connecter, essayer' })).toBeChecked()
    await expect(page.getByLabel('Langue')).toBeVisible()
    await expect(page.getByLabel('Langue')).toHaveValue('ar')
    for (const langues of await dits(page, 'langue')) expect(langues).toContain('ar')
    expect(await fautesDAcces(page)).toEqual([])
  })
})

test('chaque lien qui sort dit où il mène', async ({ page }) => {
  await ouvrir(page, ADRESSE)
  const liens = await page
    .locator('[data-criteres] a')
    .evaluateAll((liste) =>
      liste.map((lien) => [lien.textContent, new URL((lien as HTMLAnchorElement).href).hostname] as const),
    )
  expect(liens).toHaveLength(24)
  for (const [texte, site] of liens) expect(texte).toContain(`(${site.replace(/^www\./, '')})`)
})

test('une ressource incertaine le dit, avec sa date', async ({ page }) => {
  await ouvrir(page, '/ressources/decouverte/')
  const carte = page.getByRole('listitem').filter({ hasText: 'Le vieux tutoriel' })
  await expect(carte).toContainText('À vérifier. L’adresse exacte n’est pas sûre. Vu en mars 2022.')
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('toute la liste est là, sans filtre qui ne ferait rien', async ({ page }) => {
    await ouvrir(page, ADRESSE)
    await expect(cartes(page)).toHaveCount(24)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test('par étape puis par thème, jusqu’à une ressource', async ({ page }) => {
    await ouvrir(page, ADRESSE)
    const choisir = page.getByRole('navigation', { name: 'Choisir une page' })
    await choisir.getByRole('link', { name: 'Se connecter, essayer (6)' }).click()
    await expect(page).toHaveURL('/ressources/decouverte/')
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6)
    await choisir.getByText('Par thème').click()
    await choisir.getByRole('link', { name: 'Santé (2)' }).click()
    await expect(page).toHaveURL('/ressources/themes/sante/')
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2)
  })

  test('le menu mène aux ressources, et de là aux jeunes et aux professionnels', async ({ page }) => {
    await ouvrir(page, '/')
    await page
      .getByRole('navigation', { name: 'Menu principal' })
      .getByRole('link', { name: 'Me former' })
      .click()
    await expect(page).toHaveURL(ADRESSE)
    await page.getByRole('link', { name: 'Pour les jeunes' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Les filles aussi' })).toBeVisible()
    await page.goBack()
    await page.getByRole('link', { name: 'Pour les professionnels qui aident' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se former pour aider les autres')
  })
})
