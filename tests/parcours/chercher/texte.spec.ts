/** Chercher avec ses mots : besoin, commune, nom, fautes ; ce qui est compris, dit et montré. */
import { expect, test, type Page } from '../essai.ts'
import { compteAnnonce, lieuxGardes, ouvrir } from '../gabarits.ts'

const besoin = (page: Page) => page.getByRole('searchbox', { name: 'De quoi avez-vous besoin ?' })
const commune = (page: Page) => page.getByRole('combobox', { name: 'Votre commune' })
const lieux = (page: Page) => page.getByRole('list').locator('[data-lieu]:visible')

test('« impots valbrun » : le besoin et la commune sont compris, faute comprise', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await besoin(page).fill('impots valbrun')
  await expect(compteAnnonce(page)).toHaveText('5 lieux à moins de 20 km de Valbrune, 6 en tout')
  await expect(
    page.getByText('Nous avons compris : Faire ma déclaration d’impôts, près de Valbrune.'),
  ).toBeVisible()
  await expect(lieux(page).first()).toContainText('Pimms Médiation de Valbrune')
  await expect(lieux(page).first()).toContainText('Valbrune · à 600 m')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Faire ma déclaration d’impôts près de Valbrune',
  )
  await expect(page).toHaveTitle(/^Faire ma déclaration d’impôts près de Valbrune – /)
  await expect(besoin(page)).toBeFocused()
  expect(await lieuxGardes(page)).toHaveLength(6)
})

test('le titre dit ce qu’on demande, et redevient « Tous les lieux » quand on ne demande plus rien', async ({
  page,
}) => {
  await ouvrir(page, '/lieux/?commune=Valbrune&besoin=impots&filtre=ouvert-samedi')
  const titre = page.getByRole('heading', { level: 1 })
  await expect(titre).toHaveText('Faire ma déclaration d’impôts près de Valbrune, lieux ouverts le samedi')
  await expect(page).toHaveTitle(
    /^Faire ma déclaration d’impôts près de Valbrune, lieux ouverts le samedi – /,
  )
  await page.getByRole('button', { name: 'Tout retirer' }).click()
  await expect(titre).toHaveText('Lieux près de Valbrune')
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('')
  await expect(titre).toHaveText('Tous les lieux')
  await expect(page).toHaveTitle(/^Tous les lieux – /)
})

for (const [texte, premier, compte] of [
  ['numeribule', 'Numéribulle – pôle de ressources numériques', '1 lieu'],
  [
    '99300',
    'France services du pays d’Ormeville',
    '15 lieux à moins de 20 km d’Ormeville-sur-Fauvine, 30 en tout',
  ],
  ['mediateque valbrune', 'Médiathèque de Valbrune', /à moins de 20.km de Valbrune/],
  ['Rochebelle (99500)', 'France services Rochebelle', '15 lieux à moins de 20 km de Rochebelle, 30 en tout'],
] as const) {
  test(`« ${texte} » mène à ${premier}`, async ({ page }) => {
    await ouvrir(page, '/lieux/')
    await besoin(page).fill(texte)
    await expect(compteAnnonce(page)).toHaveText(compte)
    await expect(lieux(page).first()).toContainText(premier)
  })
}

test('de l’accueil aux lieux trouvés, avec la commune choisie dans la liste', async ({ page }) => {
  await ouvrir(page, '/')
  await besoin(page).fill('imprimer')
  await commune(page).fill('Rochebelle (99500)')
  await page.getByRole('button', { name: 'Trouver un lieu' }).click()
  await expect(compteAnnonce(page)).toHaveText(/à moins de 20.km de Rochebelle/)
  await expect(commune(page)).toHaveValue('Rochebelle (99500)')
  await expect(compteAnnonce(page)).toBeInViewport()
})

test('le code de plusieurs communes : la plus peuplée, et on le dit', async ({ page }) => {
  await ouvrir(page, '/lieux/?commune=99300')
  await expect(compteAnnonce(page)).toHaveText(
    '15 lieux à moins de 20 km d’Ormeville-sur-Fauvine, 30 en tout',
  )
  await expect(
    page.getByText(
      'Plusieurs communes ont le code 99300. Nous cherchons près d’Ormeville-sur-Fauvine. Pour une autre, écrivez son nom.',
    ),
  ).toBeVisible()
})

test('deux communes écrites : on dit laquelle sert', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=impots+valbrune&commune=Rochebelle')
  await expect(compteAnnonce(page)).toHaveText(/de Valbrune/)
  await expect(
    page.getByText(
      'Vous avez écrit deux communes : Valbrune et Rochebelle. Nous cherchons près de Valbrune.',
    ),
  ).toBeVisible()
})

test('une commune inconnue : on le dit, une fois qu’elle est écrite', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  const phrase = page.getByText('Nous ne connaissons pas « Xyzzyville » ici. Vérifiez le nom de la commune.')
  await commune(page).pressSequentially('Xyzzyville')
  await expect(page).toHaveURL('/lieux/?commune=Xyzzyville')
  await expect(phrase).toBeHidden() // rien n’est reproché à qui n’a pas fini d’écrire
  await page.keyboard.press('Tab')
  await expect(phrase).toBeVisible()
  await expect(commune(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(commune(page)).toHaveAccessibleDescription(/Xyzzyville/)
  await commune(page).fill('Rochebelle')
  await expect(phrase).toBeHidden()
  await expect(commune(page)).not.toHaveAttribute('aria-invalid')
})

test('sans rien demander : la page du serveur, son titre, son ordre', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await expect(page.locator('.etat').first()).toBeVisible() // l’index est là
  await expect(page).toHaveTitle(/^Tous les lieux – /)
  await expect(compteAnnonce(page)).toHaveText('30 lieux')
  await expect(lieux(page)).toHaveCount(20)
  await expect(lieux(page).first()).toContainText('Clairfontenay')
})

test('« Voir les 10 derniers lieux » : le reste de la liste, et le focus sur le premier d’entre eux', async ({
  page,
}) => {
  await ouvrir(page, '/lieux/?commune=Rochebelle')
  await expect(lieux(page)).toHaveCount(20)
  await page.getByRole('button', { name: 'Voir les 10 derniers lieux' }).click()
  await expect(lieux(page)).toHaveCount(30)
  await expect(lieux(page).nth(20).getByRole('link').first()).toBeFocused()
  await expect(page.getByRole('button', { name: /^Voir .* lieu/ })).toBeHidden()
})

test('Entrée mène aux lieux trouvés, sans recharger la page', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await page.evaluate(() => document.body.classList.add('meme-page'))
  await besoin(page).fill('cv')
  await besoin(page).press('Enter')
  await expect(compteAnnonce(page)).toBeFocused()
  await expect(compteAnnonce(page)).toBeInViewport()
  await expect(page.locator('body.meme-page')).toBeAttached()
})
