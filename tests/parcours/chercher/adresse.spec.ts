/** L’adresse garde la recherche : on la partage, on y revient ; un réseau lent ou en panne ne perd rien. */
import { expect, test, type Page } from '../essai.ts'
import { compteAnnonce, lieuxGardes, ouvrir, ouvrirLesFiltres } from '../gabarits.ts'

const besoin = (page: Page) => page.getByRole('searchbox', { name: 'De quoi avez-vous besoin ?' })
const commune = (page: Page) => page.getByRole('combobox', { name: 'Votre commune' })
const INDEX = '**/lieux/recherche.json'

test('un lien partagé rend tout', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=imprimer&commune=Feurs&besoin=impots&filtre=gratuit&filtre=seniors')
  await expect(compteAnnonce(page)).toHaveText(/à moins de 20.km de Feurs/)
  await expect(besoin(page)).toHaveValue('imprimer')
  await expect(commune(page)).toHaveValue('Feurs')
  await ouvrirLesFiltres(page)
  await expect(page.getByRole('combobox', { name: 'Choisir un besoin dans la liste' })).toHaveValue('impots')
  await expect(page.getByRole('checkbox', { name: /^Gratuit/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Pour les seniors/ })).toBeChecked()
})

test('un lien abîmé ne vide pas la page', async ({ page }) => {
  await ouvrir(page, '/lieux/?besoin=inconnu&filtre=rien&autre=1')
  await expect(compteAnnonce(page)).toHaveText('109 lieux')
})

test('retour et suivant retrouvent chaque recherche', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await besoin(page).pressSequentially('impots', { delay: 60 })
  await expect(page).toHaveURL('/lieux/?q=impots')
  await commune(page).fill('Feurs')
  await commune(page).press('Enter')
  await expect(page).toHaveURL('/lieux/?q=impots&commune=Feurs')
  await expect(compteAnnonce(page)).toHaveText(/de Feurs/)
  await ouvrirLesFiltres(page)
  await page.getByRole('checkbox', { name: /^Gratuit/ }).check()
  await expect(page).toHaveURL('/lieux/?q=impots&commune=Feurs&filtre=gratuit')

  await page.goBack()
  await expect(page).toHaveURL('/lieux/?q=impots&commune=Feurs')
  await expect(page.getByRole('checkbox', { name: /^Gratuit/ })).not.toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL('/lieux/?q=impots')
  await expect(commune(page)).toHaveValue('')
  await expect(compteAnnonce(page)).toHaveText('61 lieux')
  await page.goBack() // une frappe entière ne fait qu’une entrée
  await expect(page).toHaveURL('/lieux/')
  await expect(besoin(page)).toHaveValue('')
  await expect(compteAnnonce(page)).toHaveText('109 lieux')
  await expect(page).toHaveTitle(/^Tous les lieux – /)
  for (let i = 0; i < 3; i++) await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^Gratuit/ })).toBeChecked()
  await expect(compteAnnonce(page)).toHaveText(/de Feurs/)
})

test('une case éteinte par une recherche compte encore quand on y revient', async ({ page }) => {
  await ouvrir(page, '/lieux/?besoin=impots&filtre=surdite')
  await expect(compteAnnonce(page)).not.toHaveText(/cherchons/)
  const avant = await lieuxGardes(page)
  expect(avant.length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Tout retirer' }).click()
  await besoin(page).fill('zoomacom')
  await expect(compteAnnonce(page)).toHaveText('1 lieu')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/lieux/?besoin=impots&filtre=surdite')
  expect(await lieuxGardes(page)).toEqual(avant)
})

test('de la liste à une fiche, et retour', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=impots&commune=Feurs')
  await expect(compteAnnonce(page)).toHaveText(/de Feurs/)
  const premier = page.locator('[data-lieu]:visible').getByRole('link').first()
  const nom = await premier.textContent()
  await premier.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nom!)
  await page.goBack()
  await expect(besoin(page)).toHaveValue('impots')
  await expect(compteAnnonce(page)).toHaveText(/de Feurs/)
})

test('ce qui est tapé avant l’index n’est pas perdu', async ({ page }) => {
  let livrer = () => {}
  const attente = new Promise<void>((resoudre) => (livrer = resoudre))
  await page.route(INDEX, async (route) => {
    await attente
    await route.continue()
  })
  await page.goto('/lieux/?q=cv', { waitUntil: 'domcontentloaded' })
  await expect(compteAnnonce(page)).toHaveText('Nous cherchons…')
  await besoin(page).fill('impots roanne')
  await besoin(page).press('Enter')
  await expect(page).toHaveURL('/lieux/?q=impots+roanne')
  livrer()
  await expect(compteAnnonce(page)).toHaveText('12 lieux à moins de 20 km de Roanne, 61 en tout')
  await expect(besoin(page)).toHaveValue('impots roanne')
})

test('ce qui est tapé avant le script l’emporte sur l’adresse', async ({ page }) => {
  let livrer = () => {}
  const attente = new Promise<void>((resoudre) => (livrer = resoudre))
  await page.route('**/*.js', async (route) => {
    await attente
    await route.continue()
  })
  await page.goto('/lieux/?q=cv&commune=Feurs', { waitUntil: 'commit' })
  await besoin(page).fill('imprimer')
  livrer()
  await expect(compteAnnonce(page)).toHaveText(/à moins de 20.km de Feurs/)
  await expect(besoin(page)).toHaveValue('imprimer')
})

test('sans index, la liste reste entière, et on peut réessayer', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort())
  await ouvrir(page, '/lieux/?q=impots')
  await expect(page.getByText(/La recherche n’a pas pu se charger/)).toBeVisible()
  await expect(compteAnnonce(page)).toHaveText('109 lieux')
  await expect(page.locator('[data-lieu]:visible')).toHaveCount(109)
  await expect(page.getByText(/^Filtrer/)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Près de moi' })).toBeHidden()
  await page.unroute(INDEX)
  await page.getByRole('button', { name: 'Trouver un lieu' }).click()
  await expect(compteAnnonce(page)).toHaveText('61 lieux')
})
