/** « Où en suis-je ? » : une question à la fois, au clavier, sur papier, sans rien garder ni envoyer. */
import { expect, test, type Page } from '../essai.ts'
import { getDocumentProxy } from 'unpdf'
import { fautesDAcces } from '../axe.ts'
import { ouvrir } from '../gabarits.ts'

const ADRESSE = '/ressources/ou-en-suis-je/'
const question = (page: Page) => page.getByRole('heading', { level: 2, name: /^Question/ })
const continuer = (page: Page) => page.getByRole('button', { name: /^(?:Continuer|Voir mon étape)$/ })

/** `OPN…` : une lettre par question. */
async function repondre(page: Page, lettres: string) {
  const mots = { O: 'Oui', P: 'Un peu', N: 'Non' }
  for (const lettre of lettres as Iterable<keyof typeof mots>) {
    await page.getByRole('radio', { name: mots[lettre], exact: true }).check()
    await continuer(page).click()
  }
}

/** Nombre de feuilles A4 que la page demande à l’imprimante. */
async function feuilles(page: Page): Promise<number> {
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' },
  })
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages
}

test.describe('avec le script', () => {
  test.beforeEach(async ({ page }) => {
    await ouvrir(page, ADRESSE)
    await expect(continuer(page)).toBeVisible()
  })

  test('une seule question, rien de coché, et le titre reçoit le curseur', async ({ page }) => {
    await expect(question(page)).toHaveCount(1)
    await expect(question(page)).toContainText('Question 1 sur 8')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Revenir à la question d’avant' })).toBeHidden()
    await repondre(page, 'O')
    await expect(question(page)).toContainText('Question 2 sur 8')
    await expect(question(page)).toBeFocused()
  })

  test('sans réponse, la page demande de choisir et ne bouge pas', async ({ page }) => {
    await continuer(page).click()
    await expect(page.getByRole('alert')).toHaveText('Choisissez une réponse.')
    await expect(question(page)).toContainText('Question 1 sur 8')
    expect(await fautesDAcces(page)).toEqual([])
    await page.getByRole('radio', { name: 'Non' }).check()
    await expect(page.getByRole('alert')).toBeEmpty()
  })

  test('on revient en arrière, par le bouton ou par le téléphone, sans perdre ses réponses', async ({
    page,
  }) => {
    await repondre(page, 'OP')
    await page.getByRole('button', { name: 'Revenir à la question d’avant' }).click()
    await expect(question(page)).toContainText('Question 2 sur 8')
    await expect(page.getByRole('radio', { name: 'Un peu' })).toBeChecked()
    await page.goBack()
    await expect(question(page)).toContainText('Question 1 sur 8')
    await expect(page.getByRole('radio', { name: 'Oui' })).toBeChecked()
  })

  for (const [lettres, etape] of [
    ['NNNNNNNN', 'Se connecter, essayer'],
    ['OOONNNNN', 'Se faire aider dans ses démarches'],
    ['OOOOOPNN', 'Apprendre'],
    ['OOOOOOOO', 'Aller plus loin'],
    ['ONOOOOOO', 'Se connecter, essayer'], // un geste essentiel manque
  ] as const) {
    test(`${lettres} mène à « ${etape} », avec deux ressources`, async ({ page }) => {
      await repondre(page, lettres)
      await expect(page.getByRole('region', { name: 'Votre point de départ' })).toBeFocused()
      await expect(page.locator('.resultat:visible')).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 3, name: etape, exact: true })).toBeVisible()
      await expect(page.locator('.resultat:visible').getByRole('heading', { level: 4 })).toHaveCount(2)
    })
  }

  test('tout au clavier, du lien d’évitement à l’étape', async ({ page }) => {
    await question(page).focus()
    for (let rang = 1; rang <= 8; rang++) {
      await expect(question(page)).toContainText(`Question ${rang} sur 8`)
      await page.keyboard.press('Tab')
      if (rang > 1) await expect(page.getByRole('radio').and(page.locator(':visible')).first()).toBeFocused()
      await page.keyboard.press('Space') // « Oui »
      await page.keyboard.press('ArrowDown') // « Un peu »
      await page.keyboard.press('Enter')
    }
    await expect(
      page.getByRole('heading', { level: 3, name: 'Se faire aider dans ses démarches' }),
    ).toBeVisible()
  })

  test('la commune donne les deux lieux les plus proches de l’étape, à appeler', async ({ page }) => {
    await repondre(page, 'OOOOOPNN')
    await page.getByLabel('Votre commune').fill('Rochebelle')
    await page.getByRole('option', { name: /^Rochebelle/ }).click()
    await page.getByRole('button', { name: 'Voir les deux lieux les plus proches' }).click()
    await expect(page.getByText('Les deux lieux les plus proches de Rochebelle')).toBeVisible()
    const proches = page.locator('lieux-proches [data-lieu]')
    await expect(proches).toHaveCount(2)
    await expect(proches.first()).toHaveAttribute('data-lieu', 'centre-social-rochebelle')
    await expect(proches.first().getByRole('link', { name: /^Appeler/ })).toBeVisible()
    await expect(proches.first()).toContainText('Apprendre')
    expect(await fautesDAcces(page)).toEqual([])
  })

  test('une commune inconnue ou une panne se disent', async ({ page }) => {
    await repondre(page, 'OOOOOPNN')
    await page.getByLabel('Votre commune').fill('xyzxyz')
    await page.getByRole('button', { name: 'Voir les deux lieux les plus proches' }).click()
    await expect(page.getByText('Cette commune n’est pas connue ici.')).toBeVisible()
    await page.route('**/classes/**', (route) => route.abort())
    await page.getByRole('button', { name: 'Voir les deux lieux les plus proches' }).click()
    await expect(page.getByText('Les lieux n’ont pas pu se charger.')).toBeVisible()
  })

  test('de deux communes cherchées coup sur coup, la dernière l’emporte, même si la première répond après', async ({
    page,
  }) => {
    await repondre(page, 'OOOOOPNN')
    let liberer = () => {}
    const retenue = new Promise<void>((resolve) => (liberer = resolve))
    let demandes = 0
    await page.route('**/classes/**', async (route) => {
      demandes += 1
      if (demandes === 1) await retenue
      await route.continue()
    })
    const chercher = async (commune: string) => {
      await page.getByLabel('Votre commune').fill(commune)
      await page.getByLabel('Votre commune').press('Escape')
      await page.getByRole('button', { name: 'Voir les deux lieux les plus proches' }).click()
    }
    await chercher('Ormeville')
    await chercher('Valbrune')
    const deValbrune = page.getByText('Les deux lieux les plus proches de Valbrune')
    await expect(deValbrune).toBeVisible()
    const enRetard = page.waitForResponse('**/classes/**')
    liberer()
    await (await enRetard).finished()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    await expect(deValbrune).toBeVisible()
  })

  test('rien n’est gardé ni envoyé ; recommencer efface tout', async ({ page }) => {
    const requetes: string[] = []
    page.on('request', (requete) => requetes.push(requete.url()))
    await repondre(page, 'OOOOOPNN')
    expect(requetes).toEqual([])
    expect(page.url()).not.toContain('?')
    const etat = await page.evaluate(() => [
      JSON.stringify(history.state),
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ])
    expect(etat).toEqual(['{"question":8}', 0, 0, ''])
    await page.getByRole('button', { name: 'Recommencer' }).click()
    await expect(question(page)).toContainText('Question 1 sur 8')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await page.reload()
    await expect(question(page)).toContainText('Question 1 sur 8')
  })

  test('le résultat s’imprime sur une page, sans les questions', async ({ page }) => {
    await repondre(page, 'OOOOOPNN')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 3, name: 'Apprendre', exact: true })).toBeVisible()
    await expect(page.getByRole('radio').and(page.locator(':visible'))).toHaveCount(0)
    await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0)
    expect(await feuilles(page)).toBe(1)
  })

  test('avant de répondre, la feuille entière s’imprime : questions d’un côté, barème de l’autre', async ({
    page,
  }) => {
    expect(await feuilles(page)).toBe(2)
  })

  test('le résultat tient en 320 px et en sombre', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await repondre(page, 'OOOOOPNN')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await fautesDAcces(page)).toEqual([])
  })
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('la page est une feuille : huit questions, le barème, quatre étapes', async ({ page }) => {
    await ouvrir(page, ADRESSE)
    await expect(question(page)).toHaveCount(8)
    await expect(page.getByText('« Oui » : 2 points. « Un peu » : 1 point. « Non » : 0 point.')).toBeVisible()
    await expect(page.getByText('à la question 1 ou 2 ?')).toBeVisible()
    for (const palier of ['De 0 à 5 points', 'De 6 à 10 points', 'De 11 à 13 points', 'De 14 à 16 points']) {
      await expect(page.getByText(palier)).toBeVisible()
    }
    await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0)
  })
})
