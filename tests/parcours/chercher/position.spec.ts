/** « Près de moi » : seulement quand on appuie, dit ce qui s’est passé, et ne laisse rien dans l’adresse. */
import { expect, test, type Page } from '../essai.ts'
import { compteAnnonce, ouvrir } from '../gabarits.ts'

/** À 340 m du bureau de poste de Montélan. */
const MONTELAN = { latitude: 45.9203, longitude: 2.6745, accuracy: 30 }
const PARIS = { latitude: 48.8566, longitude: 2.3522, accuracy: 30 }
const bouton = (page: Page) => page.getByRole('button', { name: 'Près de moi' })

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const { geolocation } = navigator
    const demander = geolocation.getCurrentPosition.bind(geolocation)
    geolocation.getCurrentPosition = (...args) => {
      document.documentElement.dataset.positions = String(
        Number(document.documentElement.dataset.positions ?? 0) + 1,
      )
      demander(...args)
    }
    geolocation.watchPosition = () => {
      throw new Error('la position ne se suit pas')
    }
  })
})
const demandes = (page: Page) => page.evaluate(() => document.documentElement.dataset.positions ?? '0')

test('accordée : les distances partent de la personne', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(MONTELAN)
  await ouvrir(page, '/lieux/?commune=Valbrune')
  await expect(compteAnnonce(page)).toHaveText(/de Valbrune/)
  expect(await demandes(page)).toBe('0')
  await bouton(page).click()
  await expect(page.getByText('Position trouvée. Elle reste dans votre téléphone.')).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText('18 lieux à moins de 20 km de vous, 30 en tout')
  await expect(page.locator('[data-lieu]:visible').first()).toContainText('Montélan · à 300 m')
  await expect(page.getByRole('combobox', { name: 'Votre commune' })).toHaveValue('')
  await expect(bouton(page)).toBeFocused()
  await expect(page).toHaveURL('/lieux/')
  expect(await demandes(page)).toBe('1')

  await page.getByRole('button', { name: 'Retirer : Près de vous' }).click()
  await expect(compteAnnonce(page)).toHaveText('30 lieux')
})

test('accordée, mais le texte nomme une commune : on dit laquelle sert', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(MONTELAN)
  await ouvrir(page, '/lieux/?q=impots+valbrune')
  await expect(compteAnnonce(page)).toHaveText(/de Valbrune/)
  await bouton(page).click()
  await expect(
    page.getByText('Position trouvée. Mais vous avez écrit Valbrune : nous cherchons près de Valbrune.'),
  ).toBeVisible()
})

test('refusée : on le dit, et rien ne change', async ({ page, context }) => {
  await context.grantPermissions([])
  await ouvrir(page, '/lieux/?commune=Rochebelle')
  await expect(compteAnnonce(page)).toHaveText(/de Rochebelle/)
  await bouton(page).click()
  await expect(page.getByText('Vous n’avez pas autorisé la position. Écrivez votre commune.')).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText(/de Rochebelle/)
  await expect(page).toHaveURL('/lieux/?commune=Rochebelle')
})

test('hors du territoire : on le dit, les distances partent quand même de la personne', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(PARIS)
  await ouvrir(page, '/lieux/')
  await bouton(page).click()
  await expect(
    page.getByText(/^Vous êtes loin du Val-d’Exemple\. Les distances partent quand même de vous\./),
  ).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText('30 lieux, le plus proche à 288 km de vous')
  await expect(page).toHaveURL('/lieux/')
})

test('imprécise : on le dit', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ ...MONTELAN, accuracy: 20_000 })
  await ouvrir(page, '/lieux/')
  await bouton(page).click()
  await expect(
    page.getByText('Position peu précise, à 20 km près. Écrivez votre commune pour faire mieux.'),
  ).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText(/de vous/)
})
