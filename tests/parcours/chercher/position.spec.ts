/** « Près de moi » : seulement quand on appuie, dit ce qui s’est passé, et ne laisse rien dans l’adresse. */
import { expect, test, type Page } from '../essai.ts'
import { compteAnnonce, ouvrir } from '../gabarits.ts'

const FEURS = { latitude: 45.742, longitude: 4.225, accuracy: 30 }
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
  await context.setGeolocation(FEURS)
  await ouvrir(page, '/lieux/?commune=Roanne')
  await expect(compteAnnonce(page)).toHaveText(/de Roanne/)
  expect(await demandes(page)).toBe('0')
  await bouton(page).click()
  await expect(page.getByText('Position trouvée. Elle reste dans votre téléphone.')).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText('14 lieux à moins de 20 km de vous, 109 en tout')
  await expect(page.locator('[data-lieu]:visible').first()).toContainText('Feurs · à 300 m')
  await expect(page.getByRole('combobox', { name: 'Votre commune' })).toHaveValue('')
  await expect(bouton(page)).toBeFocused()
  await expect(page).toHaveURL('/lieux/')
  expect(await demandes(page)).toBe('1')

  await page.getByRole('button', { name: 'Retirer : Près de vous' }).click()
  await expect(compteAnnonce(page)).toHaveText('109 lieux')
})

test('accordée, mais le texte nomme une commune : on dit laquelle sert', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(FEURS)
  await ouvrir(page, '/lieux/?q=impots+roanne')
  await expect(compteAnnonce(page)).toHaveText(/de Roanne/)
  await bouton(page).click()
  await expect(
    page.getByText('Position trouvée. Mais vous avez écrit Roanne : nous cherchons près de Roanne.'),
  ).toBeVisible()
})

test('refusée : on le dit, et rien ne change', async ({ page, context }) => {
  await context.grantPermissions([])
  await ouvrir(page, '/lieux/?commune=Feurs')
  await expect(compteAnnonce(page)).toHaveText(/de Feurs/)
  await bouton(page).click()
  await expect(page.getByText('Vous n’avez pas autorisé la position. Écrivez votre commune.')).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText(/de Feurs/)
  await expect(page).toHaveURL('/lieux/?commune=Feurs')
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
    page.getByText(/^Vous êtes loin de .+ Les distances partent quand même de vous\./),
  ).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText('109 lieux, le plus proche à 318 km de vous')
  await expect(page).toHaveURL('/lieux/')
})

test('imprécise : on le dit', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ ...FEURS, accuracy: 20_000 })
  await ouvrir(page, '/lieux/')
  await bouton(page).click()
  await expect(
    page.getByText('Position peu précise, à 20 km près. Écrivez votre commune pour faire mieux.'),
  ).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText(/de vous/)
})
