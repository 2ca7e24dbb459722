/** L’entrée « Langues », les pages jumelles, et la recherche dans sa langue. */
import { expect, test, type Page } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

const langues = (page: Page) => page.getByRole('banner').getByRole('group').filter({ hasText: 'Langues' })

async function choisir(page: Page, nom: string): Promise<void> {
  await page.getByRole('banner').getByText('Langues').click()
  await page.getByRole('banner').getByRole('link', { name: nom, exact: true }).click()
}

test('on passe d’une langue à l’autre sans changer de page, et l’on revient au français d’un geste', async ({
  page,
}) => {
  await ouvrir(page, '/lieux/maison-du-haut-exemple/')
  await choisir(page, 'العربية')
  await expect(page).toHaveURL('/ar/lieux/maison-du-haut-exemple/')
  await choisir(page, 'Türkçe')
  await expect(page).toHaveURL('/tr/lieux/maison-du-haut-exemple/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maison des services')
  await page.getByRole('banner').getByRole('link', { name: 'Français', exact: true }).click()
  await expect(page).toHaveURL('/lieux/maison-du-haut-exemple/')
})

test('chaque langue est nommée dans la sienne ; celle de la page n’y est plus', async ({ page }) => {
  await ouvrir(page, '/')
  const noms = ['Facile à lire', 'العربية', 'Türkçe', 'Português', 'English', 'Shqip']
  await page.getByRole('banner').getByText('Langues').click()
  await expect(langues(page).getByRole('link')).toHaveText(noms)
  await expect(langues(page).getByRole('link', { name: 'العربية' })).toHaveAttribute('lang', 'ar')
  await ouvrir(page, '/en/')
  await page.getByRole('banner').getByText('Langues').click()
  await expect(langues(page).getByRole('link')).toHaveText(noms.filter((nom) => nom !== 'English'))
})

test('une page qui n’est qu’en français mène à l’accueil de la langue', async ({ page }) => {
  await ouvrir(page, '/contact/')
  await choisir(page, 'Português')
  await expect(page).toHaveURL('/pt/')
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('les langues s’ouvrent, et tous les besoins sont là', async ({ page }) => {
    await page.goto('/')
    await choisir(page, 'Shqip')
    await expect(page).toHaveURL('/sq/')
    await expect(
      page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.locator('svg') }),
    ).toHaveCount(28)
    await expect(page.getByRole('searchbox')).toBeHidden()
  })
})

const RECHERCHES: [adresse: string, tape: string, premier: string][] = [
  ['/ar/', 'بطاقة الاقامة', '/ar/besoins/titre-de-sejour/'],
  ['/tr/', 'sifremi unuttum', '/tr/besoins/mot-de-passe/'],
  ['/pt/', 'preciso de trabalho', '/pt/besoins/emploi/'],
  ['/en/', 'tax return', '/en/besoins/impots/'],
  ['/sq/', 'leje qendrimi', '/sq/besoins/titre-de-sejour/'],
  ['/fr-facile/', 'mot de passe oublié', '/fr-facile/besoins/mot-de-passe/'],
]

for (const [adresse, tape, premier] of RECHERCHES)
  test(`${adresse} comprend « ${tape} »`, async ({ page }) => {
    await ouvrir(page, adresse)
    const tuiles = page.locator('cherche-besoin li:visible')
    await expect(tuiles).toHaveCount(28)
    await page.getByRole('searchbox').fill(tape)
    await expect(tuiles.first().getByRole('link')).toHaveAttribute('href', premier)
    expect(await tuiles.count()).toBeLessThan(10)
    await page.getByRole('searchbox').fill('')
    await expect(tuiles).toHaveCount(28)
  })

test('des mots inconnus le disent, et gardent tous les besoins', async ({ page }) => {
  await ouvrir(page, '/en/')
  await page.getByRole('searchbox').fill('potato')
  await expect(page.getByRole('status')).toHaveText('No need has these words. Choose in the list below.')
  await expect(page.locator('cherche-besoin li:visible')).toHaveCount(28)
})

test('la recherche en français propose la page de l’autre langue, sans se croire comprise', async ({
  page,
}) => {
  await ouvrir(page, '/lieux/?q=oturma+izni')
  const lien = page.getByRole('link', { name: 'Türkçe · Oturma izni, vatandaşlık' })
  await expect(lien).toHaveAttribute('lang', 'tr')
  await lien.click()
  await expect(page).toHaveURL('/tr/besoins/titre-de-sejour/')
})

test('une recherche en français ne charge aucune autre langue', async ({ page }) => {
  const demandes: string[] = []
  page.on('request', (requete) => demandes.push(new URL(requete.url()).pathname))
  await ouvrir(page, '/lieux/?q=impots')
  await expect(page.locator('[data-compris]')).not.toBeEmpty()
  expect(demandes.filter((une) => une.includes('langues'))).toEqual([])
})

test('l’arabe et le turc ne chargent aucune police', async ({ page }) => {
  const polices: string[] = []
  page.on('request', (requete) => void (requete.resourceType() === 'font' && polices.push(requete.url())))
  for (const adresse of ['/ar/', '/tr/lieux/maison-du-haut-exemple/']) await ouvrir(page, adresse)
  expect(polices).toEqual([])
})
