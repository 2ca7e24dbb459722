/** Le guichet : de la commune à trois lieux, sans rien garder de la personne. */
import { expect, test, type Page } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'

/** Note ce que le navigateur demande ailleurs, et tout ce qu’il envoie. */
function surveiller(page: Page, origine: string) {
  const sorties: string[] = []
  const envois: string[] = []
  page.on('request', (requete) => {
    if (new URL(requete.url()).origin !== origine) sorties.push(requete.url())
    if (requete.postData() !== null || new URL(requete.url()).search) envois.push(requete.url())
  })
  return { sorties, envois }
}

async function choisirCommune(page: Page, nom: string) {
  await page.goto('/orienter/')
  await page.getByLabel('Nom ou code postal de la commune').fill(nom)
  await page.getByRole('main').getByRole('link', { name: nom, exact: true }).click()
  await expect(page.getByRole('heading', { name: /De quoi a-t-elle besoin/ })).toBeFocused()
}

const continuer = (page: Page) => page.getByRole('button', { name: 'Continuer', exact: true }).click()

/** Répond aux quatre questions ; les deux dernières seulement si on le demande. */
async function repondre(
  page: Page,
  besoin: string,
  maniere = 'Je ne sais pas',
  jour?: string,
  precaution?: RegExp,
) {
  await page.getByRole('radio', { name: besoin }).check()
  await continuer(page)
  await page.getByRole('radio', { name: maniere }).check()
  await continuer(page)
  if (jour) await page.getByRole('checkbox', { name: jour, exact: true }).check()
  await continuer(page)
  if (precaution) await page.getByRole('checkbox', { name: precaution }).check()
  await page.getByRole('button', { name: 'Voir les lieux' }).click()
  await expect(page.getByRole('heading', { name: /^Près d/ })).toBeFocused()
}

const propositions = (page: Page) => page.locator('[data-propositions]').getByRole('article')

test('quatre questions, trois lieux et leurs raisons', async ({ page }) => {
  await choisirCommune(page, 'La Côte-d’Érable')
  await repondre(page, 'Faire mes papiers en ligne', 'Que quelqu’un le fasse à sa place', 'mardi', /anglais/)
  await expect(page.getByRole('heading', { name: 'Près de La Côte-d’Érable' })).toBeVisible()
  await expect(page.locator('[data-statut]')).toHaveText('3 lieux')
  await expect(propositions(page)).toHaveCount(3)
  const premiere = propositions(page).first()
  await expect(premiere.getByRole('heading', { level: 3 })).toHaveText(
    'Les Voisins du pays d’Ormeville', // le plus proche de ceux qui ont Aidants Connect et ouvrent le mardi
  )
  await expect(premiere.getByRole('listitem')).toContainText([
    'ouvert le mardi, son jour',
    /à\s17\skm à vol d’oiseau/,
    'Aidants Connect',
  ])
  await expect(premiere).toContainText('Langues : non renseigné, appelez.')
  await expect(premiere.getByRole('link', { name: /^Appeler/ })).toHaveAttribute('href', 'tel:+33536490014')
})

test('rien ne sort, rien ne reste, l’adresse ne bouge pas', async ({ page, baseURL }) => {
  const vu = surveiller(page, baseURL!)
  await choisirCommune(page, 'Rochebelle')
  await repondre(page, 'Chercher un emploi', 'Apprendre à le faire', 'jeudi', /fauteuil/)
  await expect(propositions(page).first()).toBeVisible()
  await expect(page).toHaveURL('/orienter/')
  expect(vu).toEqual({ sorties: [], envois: [] })
  const restes = await page.evaluate(() => ({
    ...localStorage,
    ...sessionStorage,
    etat: JSON.stringify(history.state),
  }))
  expect(restes).toEqual({ etat: '{"etape":"resultats"}' })
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})

test('la commune n’est gardée que si on le demande, et elle seule', async ({ page }) => {
  await choisirCommune(page, 'Montélan')
  await page.getByRole('checkbox', { name: /Garder cette commune/ }).check()
  await repondre(page, 'Éviter les arnaques')
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    'orienter-commune': '/orienter/montelan/',
  })
  await page.getByRole('button', { name: 'Nouvelle personne' }).click()
  await page.getByRole('button', { name: 'Continuer avec Montélan' }).click()
  await expect(page.getByRole('radio', { name: 'Éviter les arnaques' })).not.toBeChecked()
  await page.goto('/orienter/')
  await page.getByRole('button', { name: 'Oublier cette commune' }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(page.getByRole('button', { name: /^Continuer avec/ })).toBeHidden()
})

test('au clavier seul, de la commune aux lieux', async ({ page }) => {
  await page.goto('/orienter/')
  await page.getByLabel('Nom ou code postal de la commune').focus()
  await page.keyboard.type('99510') // Clairfontenay, Ozy et Tressagne
  await page.keyboard.press('Enter') // plusieurs communes : le curseur va sur la première
  await expect(page.locator('[data-point]:focus')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /De quoi a-t-elle besoin/ })).toBeFocused()
  for (const etape of ['Comment veut-elle', 'Quand peut-elle', 'Qu’est-ce qui compte', 'Près de']) {
    const question = page.locator('fieldset:not([hidden])')
    if ((await question.locator('input[type="radio"]').count()) > 0) {
      await page.keyboard.press('Tab')
      if (!(await question.locator('input:focus').count())) await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
    }
    for (let n = 0; n < 20 && !(await page.locator('[data-suite]:focus').count()); n += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: new RegExp(etape) })).toBeFocused()
  }
  await expect(propositions(page).first()).toBeVisible()
})

test('une question sans réponse le dit, sans avancer', async ({ page }) => {
  await choisirCommune(page, 'Montélan')
  await continuer(page)
  await expect(page.getByRole('alert')).toHaveText('Choisissez une réponse, ou « Je ne sais pas ».')
  await expect(page.getByRole('radio').first()).toBeFocused()
})

test('le retour du navigateur revient à la question d’avant, réponse gardée', async ({ page }) => {
  await choisirCommune(page, 'Montélan')
  await page.getByRole('radio', { name: 'Créer une adresse mail' }).check()
  await continuer(page)
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Créer une adresse mail' })).toBeChecked()
})

test('rien ne convient : ce qui bloque, ce que cela donnerait, et un numéro', async ({ page }) => {
  await choisirCommune(page, 'La Côte-d’Érable')
  await page.getByText('Un autre besoin').click()
  await repondre(page, 'Avoir un ordinateur pas cher')
  await expect(page.locator('[data-statut]')).toHaveText('Aucun lieu ne convient.')
  await expect(page.getByText('Si elle peut aller à plus de 40 km :')).toBeVisible()
  await expect(page.locator('[data-levees]').getByRole('heading', { level: 3 })).toContainText('La Remise')
  await expect(page.getByRole('link', { name: /01\s70\s77\s23\s72/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'La fiche à remettre' })).toBeHidden()
})

test('une tournée passée est dite', async ({ page }) => {
  await choisirCommune(page, 'Le Mas-Bleu')
  await repondre(page, 'Faire mes papiers en ligne')
  await expect(page.locator('[data-passages]')).toContainText(
    'La dernière date connue, le mercredi 12 février 2025, est passée.',
  )
})

test('à 320 px, chaque étape tient dans l’écran, et axe n’a rien à dire', async ({ page }) => {
  test.setTimeout(120_000) // cinq lectures complètes par axe
  await page.setViewportSize({ width: 320, height: 640 })
  const juger = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await fautesDAcces(page)).toEqual([])
  }
  await choisirCommune(page, 'Montélan')
  await juger()
  await page.getByRole('radio', { name: 'Faire mes papiers en ligne' }).check()
  await continuer(page)
  await juger()
  await page.getByRole('radio', { name: 'Je ne sais pas' }).check()
  await continuer(page)
  await juger()
  await continuer(page)
  await juger()
  await page.getByRole('button', { name: 'Voir les lieux' }).click()
  await expect(propositions(page).first()).toBeVisible()
  await juger()
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('de la commune à un lieu, à son numéro et à sa fiche à remettre', async ({ page }) => {
    await page.goto('/orienter/')
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.getByRole('main').getByRole('link', { name: 'La Côte-d’Érable', exact: true }).click()
    await expect(page).toHaveURL('/orienter/la-cote-d-erable/')
    await page.getByText('Faire une démarche à sa place').click()
    const lieux = page.locator('details[open]').getByRole('listitem')
    await expect(lieux).toHaveCount(3)
    await expect(lieux.first()).toContainText('Les Voisins du pays d’Ormeville')
    await expect(lieux.first()).toContainText('Aidants Connect')
    await expect(lieux.first().getByRole('link', { name: /05\s36\s49\s00\s14/ })).toBeVisible()
    await lieux
      .first()
      .getByRole('link', { name: /^Fiche à remettre/ })
      .click()
    await expect(page.getByRole('article')).toContainText('05 36 49 00 14'.replaceAll(' ', '\u00a0'))
  })
})
