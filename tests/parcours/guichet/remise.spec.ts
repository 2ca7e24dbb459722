/** La fiche à remettre : ce qui sort de l’imprimante, ce qui part par SMS. */
import { expect, test, type Page } from '../essai.ts'
import { A4, coupes, imprimer, lireQr, textesPales } from './feuilles.ts'

const LIEU = 'les-voisins-d-ormeville'
const TELEPHONE = /05 36 49 00 14/
/** La plus longue liste des besoins. */
const A_APPORTER = ['pièce d’identité', 'courriers reçus', 'téléphone', 'vos codes, si vous les avez']

async function jusquAuxLieux(page: Page, commune: string, besoin: string) {
  await page.goto('/orienter/')
  await page.getByLabel('Nom ou code postal de la commune').fill(commune)
  await page.getByRole('main').getByRole('link', { name: commune, exact: true }).click()
  await page.getByRole('radio', { name: besoin }).check()
  await page.getByRole('button', { name: 'Continuer', exact: true }).click()
  await page.getByRole('radio', { name: /à sa place/ }).check()
  await page.getByRole('button', { name: 'Continuer', exact: true }).click()
  await page.getByRole('button', { name: 'Continuer', exact: true }).click()
  await page.getByRole('button', { name: 'Voir les lieux' }).click()
  await expect(page.getByRole('checkbox', { name: /Mettre sur la fiche/ })).toHaveCount(3)
}

test('un lieu : deux fois la même demi-feuille sur une page A4', async ({ page }) => {
  await jusquAuxLieux(page, 'La Côte-d’Érable', 'Faire mes papiers en ligne')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const pages = await imprimer(page)
  expect(pages).toHaveLength(1)
  expect(pages[0]!.match(/Les Voisins du pays d’Ormeville/g)).toHaveLength(2)
  expect(pages[0]).toMatch(TELEPHONE)
  expect(pages[0]).toContain('Lundi, mardi, jeudi et vendredi, de 9 h à 12 h et de 14 h à 17 h.')
  expect(pages[0]).toContain('À apporter pièce d’identité')
  expect(pages[0]).toContain('Informations du 23 janvier 2026')
  expect(pages[0]).toContain('Imprimé le 31 mars 2026')
  expect(pages[0]).toMatch(/Nom .*Rendez-vous/)
  expect(pages[0]).not.toMatch(/Nouvelle personne|Trouver un lieu|Aller au contenu|son jour|anglais/)
})

test('trois lieux : deux pages A4, en arabe aussi, sans rien couper', async ({ page }) => {
  await jusquAuxLieux(page, 'La Côte-d’Érable', 'Faire mes papiers en ligne')
  for (const choix of await page.getByRole('checkbox', { name: /Mettre sur la fiche/ }).all())
    await choix.check()
  await page.getByLabel('Ajouter une deuxième langue').selectOption('ar')
  const pages = await imprimer(page)
  expect(pages).toHaveLength(2)
  expect(pages.join(' ')).toMatch(/Maison des services au public/)
  expect(pages[0]).toContain('Traduction à relire')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  const feuilles = page.locator('.remise')
  await expect(feuilles).toHaveCount(3)
  expect(await coupes(feuilles)).toEqual([])
  const arabe = feuilles.first().locator('[lang="ar"][dir="rtl"]').first()
  await expect(arabe).toBeVisible()
  await expect(feuilles.first().getByRole('heading', { level: 3 })).toHaveText(/Les Voisins/) // jamais traduit
})

test('le QR code, relu en noir et blanc, mène à la fiche du lieu', async ({ page }) => {
  await page.goto(`/orienter/fiche/${LIEU}/`)
  const adresse = await lireQr(page, page.locator('.remise .qr'))
  expect(new URL(adresse!).pathname).toBe(`/lieux/${LIEU}/`)
  const reponse = await page.request.get(new URL(adresse!).pathname)
  expect(reponse.status()).toBe(200)
  expect(await textesPales(page.locator('.remise'))).toEqual([])
})

test('aucune fiche ne coupe son texte, dans aucune langue', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  const lieux = [
    'maison-du-haut-exemple', // le nom le plus long
    'mjc-montelan', // les horaires les plus longs
    'fablab-la-manivelle',
    'mediatheque-valbrune',
  ]
  for (const lieu of lieux) {
    for (const langue of ['', 'ar', 'tr', 'pt', 'en', 'sq']) {
      await page.goto(`/orienter/fiche/${lieu}/#${langue}`)
      await page.locator('[data-a-apporter]').evaluate((liste, choses) => {
        liste.replaceChildren(
          ...choses.map((chose) => Object.assign(document.createElement('li'), { textContent: chose })),
        )
      }, A_APPORTER)
      expect(await coupes(page.locator('.remise')), `${lieu} en ${langue || 'français'}`).toEqual([])
    }
  }
})

test('le texte se change, puis part par SMS ou par courriel : le lieu, jamais les réponses', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await jusquAuxLieux(page, 'La Côte-d’Érable', 'Faire mes papiers en ligne')
  const champ = page.getByRole('textbox', { name: 'Le même texte, par SMS ou par e-mail' })
  await expect(champ).toHaveValue(/^Les Voisins du pays d’Ormeville\n.*\nTéléphone : 05 36 49 00 14\n/)
  await expect(champ).not.toHaveValue(/papiers|à sa place|La Côte-d’Érable/)
  await champ.fill('Demandez Mme l’accueil & dites 100 %')
  const corps = encodeURIComponent('Demandez Mme l’accueil & dites 100 %')
  await expect(page.getByRole('link', { name: 'Envoyer par SMS' })).toHaveAttribute(
    'href',
    `sms:?&body=${corps}`,
  )
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toHaveAttribute(
    'href',
    `mailto:?subject=${encodeURIComponent('De l’aide avec le numérique')}&body=${corps}`,
  )
  await page.getByRole('button', { name: 'Copier le texte' }).click()
  await expect(page.getByText('Le texte est copié.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Demandez Mme l’accueil & dites 100 %',
  )
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('la fiche d’un lieu s’imprime, s’envoie et se lit dans une deuxième langue', async ({ page }) => {
    await page.goto(`/lieux/${LIEU}/`)
    await page.getByRole('link', { name: 'La fiche à remettre' }).click()
    await page.getByRole('link', { name: 'Türkçe' }).click()
    await expect(page.getByText('Gelmeden önce arayın.')).toBeVisible()
    await expect(page.getByText('Telefone antes de vir.')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Copier le texte' })).toBeHidden()
    await expect(page.getByRole('link', { name: 'Envoyer par SMS' })).toHaveAttribute(
      'href',
      /^sms:\?&body=Les%20Voisins/,
    )
    const pages = await imprimer(page)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatch(TELEPHONE)
  })

  test('un lieu s’ajoute à un carnet d’adresses', async ({ page }) => {
    await page.goto(`/lieux/${LIEU}/`)
    const adresse = await page.getByRole('link', { name: 'Ajouter à mes contacts' }).getAttribute('href')
    const reponse = await page.request.get(adresse!)
    expect(reponse.status()).toBe(200)
    expect(await reponse.text()).toContain('\r\nTEL;VALUE=uri;TYPE="voice,work":tel:+33536490014\r\n')
  })
})

test('une fiche et une commune s’impriment sans menu, adresses écrites en toutes lettres', async ({
  page,
}) => {
  await page.goto('/lieux/mediatheque-valbrune/')
  const fiche = (await imprimer(page)).join(' ')
  expect(fiche).toMatch(/05 36 49 00 01/)
  expect(fiche).toContain('https://mediatheque.example/')
  expect(fiche).not.toMatch(/Plan du site|Me former|Ajouter à mes contacts/)
  await page.goto('/communes/la-cote-d-erable/')
  const commune = (await imprimer(page)).join(' ')
  expect(commune).toContain('Les Voisins du pays d’Ormeville')
  expect(commune).not.toMatch(/Plan du site|Affiche pour La Côte-d’Érable/)
})
