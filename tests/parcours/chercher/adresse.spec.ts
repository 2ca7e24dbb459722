/** L’adresse garde la recherche : on la partage, on y revient ; un réseau lent ou en panne ne perd rien. */
import { expect, test, type Page } from '../essai.ts'
import { compteAnnonce, lieuxGardes, ouvrir, ouvrirLesFiltres } from '../gabarits.ts'

const besoin = (page: Page) => page.getByRole('searchbox', { name: 'De quoi avez-vous besoin ?' })
const commune = (page: Page) => page.getByRole('combobox', { name: 'Votre commune' })
const INDEX = '**/lieux/recherche.json'

test('un lien partagé rend tout', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=imprimer&commune=Rochebelle&besoin=impots&filtre=gratuit&filtre=seniors')
  await expect(compteAnnonce(page)).toHaveText(/à moins de 20.km de Rochebelle/)
  await expect(besoin(page)).toHaveValue('imprimer')
  await expect(commune(page)).toHaveValue('Rochebelle')
  await ouvrirLesFiltres(page)
  await expect(page.getByRole('combobox', { name: 'Choisir un besoin dans la liste' })).toHaveValue('impots')
  await expect(page.getByRole('checkbox', { name: /^Gratuit/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Pour les seniors/ })).toBeChecked()
})

test('un lien abîmé ne vide pas la page', async ({ page }) => {
  await ouvrir(page, '/lieux/?besoin=inconnu&filtre=rien&autre=1')
  await expect(compteAnnonce(page)).toHaveText('30 lieux')
})

test('retour et suivant retrouvent chaque recherche', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await besoin(page).pressSequentially('impots', { delay: 60 })
  await expect(page).toHaveURL('/lieux/?q=impots')
  await commune(page).fill('Rochebelle')
  await commune(page).press('Enter')
  await expect(page).toHaveURL('/lieux/?q=impots&commune=Rochebelle')
  await expect(compteAnnonce(page)).toHaveText(/de Rochebelle/)
  await ouvrirLesFiltres(page)
  await page.getByRole('checkbox', { name: /^Gratuit/ }).check()
  await expect(page).toHaveURL('/lieux/?q=impots&commune=Rochebelle&filtre=gratuit')

  await page.goBack()
  await expect(page).toHaveURL('/lieux/?q=impots&commune=Rochebelle')
  await expect(page.getByRole('checkbox', { name: /^Gratuit/ })).not.toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL('/lieux/?q=impots')
  await expect(commune(page)).toHaveValue('')
  await expect(compteAnnonce(page)).toHaveText('6 lieux')
  await page.goBack() // une frappe entière ne fait qu’une entrée
  await expect(page).toHaveURL('/lieux/')
  await expect(besoin(page)).toHaveValue('')
  await expect(compteAnnonce(page)).toHaveText('30 lieux')
  await expect(page).toHaveTitle(/^Tous les lieux – /)
  for (let i = 0; i < 3; i++) await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^Gratuit/ })).toBeChecked()
  await expect(compteAnnonce(page)).toHaveText(/de Rochebelle/)
})

test('une case éteinte par une recherche compte encore quand on y revient', async ({ page }) => {
  await ouvrir(page, '/lieux/?besoin=impots&filtre=surdite')
  await expect(compteAnnonce(page)).not.toHaveText(/cherchons/)
  const avant = await lieuxGardes(page)
  expect(avant.length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Tout retirer' }).click()
  await besoin(page).fill('numeribulle')
  await expect(compteAnnonce(page)).toHaveText('1 lieu')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/lieux/?besoin=impots&filtre=surdite')
  expect(await lieuxGardes(page)).toEqual(avant)
})

test('de la liste à une fiche, et retour', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=impots&commune=Rochebelle')
  await expect(compteAnnonce(page)).toHaveText(/de Rochebelle/)
  const premier = page.locator('[data-lieu]:visible').getByRole('link').first()
  const nom = await premier.textContent()
  await premier.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nom!)
  await page.goBack()
  await expect(besoin(page)).toHaveValue('impots')
  await expect(compteAnnonce(page)).toHaveText(/de Rochebelle/)
})

test('ce qui est tapé avant l’index n’est pas perdu', async ({ page }) => {
  let livrer = () => {}
  const attente = new Promise<void>((resoudre) => (livrer = resoudre))
  await page.route(INDEX, async (route) => {
    await attente
    await route.continue()
  })
  await page.goto('/lieux/?q=cv', { waitUntil: 'domcontentloaded' })
  await expect(page.getByText('Nous cherchons…')).toBeVisible()
  await besoin(page).fill('impots valbrune')
  await besoin(page).press('Enter')
  await expect(page).toHaveURL('/lieux/?q=impots+valbrune')
  livrer()
  await expect(compteAnnonce(page)).toHaveText('5 lieux à moins de 20 km de Valbrune, 6 en tout')
  await expect(besoin(page)).toHaveValue('impots valbrune')
})

test('ce qui est tapé avant le script l’emporte sur l’adresse', async ({ page }) => {
  let livrer = () => {}
  const attente = new Promise<void>((resoudre) => (livrer = resoudre))
  await page.route('**/*.js', async (route) => {
    await attente
    await route.continue()
  })
  await page.goto('/lieux/?q=cv&commune=Rochebelle', { waitUntil: 'commit' })
  await besoin(page).fill('imprimer')
  livrer()
  await expect(compteAnnonce(page)).toHaveText(/à moins de 20.km de Rochebelle/)
  await expect(besoin(page)).toHaveValue('imprimer')
})

test('sans index, la liste reste entière, et on peut réessayer', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort())
  await ouvrir(page, '/lieux/?q=impots')
  await expect(page.getByText(/La recherche n’a pas pu se charger/)).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText('30 lieux')
  await expect(page.locator('[data-lieu]:visible')).toHaveCount(30)
  await expect(page.getByText(/^Filtrer/)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Près de moi' })).toBeHidden()
  await page.unroute(INDEX)
  await page.getByRole('button', { name: 'Trouver un lieu' }).click()
  await expect(compteAnnonce(page)).toHaveText('6 lieux')
})
