/** Le formulaire au clavier, à 320 px, sans JavaScript, sous une politique stricte, sur un vieux navigateur. */
import { fautesDAcces } from '../axe.ts'
import { expect, test } from '../essai.ts'
import { depassement } from '../mise-en-page.ts'
import { surveiller } from '../partout/surveiller.ts'
import { LIEU, ouvrirLaFiche, phrases } from './proposer.ts'

const STRICTE =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'"

test.describe('au clavier seul, à 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('un téléphone se corrige, de la page du lieu au bouton d’envoi', async ({ page }) => {
    await page.goto(`/lieux/${LIEU}/`)
    await page.getByRole('link', { name: 'Corriger cette fiche' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: /^Corriger/ })).toBeFocused()
    const telephone = page.getByRole('textbox', { name: 'Téléphone' })
    let touches = 0
    while (!(await telephone.evaluate((champ) => champ === document.activeElement))) {
      await page.keyboard.press('Tab')
      touches += 1
      expect(touches).toBeLessThan(10)
    }
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('05 36 49 01 99')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Votre proposition' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeFocused()
    expect(await depassement(page)).toEqual([])
  })

  test('rien ne dépasse, sections ouvertes et fautes dites', async ({ page }) => {
    await ouvrirLaFiche(page)
    await page.locator('contribuer-fiche details').evaluateAll((plis) => {
      for (const pli of plis) (pli as HTMLDetailsElement).open = true
    })
    await page
      .getByRole('button', { name: /^Ajouter/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Voir ma proposition' }).click()
    expect(await depassement(page)).toEqual([])
  })
})

for (const [genre, id] of [
  ['lieu', LIEU],
  ['evenement', 'stage-impression-3d'],
  ['ressource', 'premiers-clics'],
  ['conseiller', 'haut-exemple'],
] as const)
  test(`${genre} : accessible, avant, pendant et après`, async ({ page }) => {
    await ouvrirLaFiche(page, id, genre)
    await page.locator('contribuer-fiche details').evaluateAll((plis) => {
      for (const pli of plis) (pli as HTMLDetailsElement).open = true
    })
    expect(await fautesDAcces(page)).toEqual([])
    await page.locator('[data-champs] input[type="text"]:visible').first().fill('Essai <b>')
    await page.getByRole('button', { name: 'Voir ma proposition' }).click()
    expect(await fautesDAcces(page)).toEqual([])
  })

/** Comme le ferait une page : une autre tâche, sous la politique de la page. */
function fabriquerDuCode(): void {
  setTimeout(() => {
    try {
      new Function('')()
    } catch {
      // refusé
    }
  })
}

test('sous une politique stricte : aucune entorse, et rien ne sort', async ({ page, baseURL }) => {
  const vu = surveiller(page, baseURL!)
  await page.route('**/contribuer/**', async (route) => {
    const reponse = await route.fetch()
    await route.fulfill({
      response: reponse,
      headers: { ...reponse.headers(), 'content-security-policy': STRICTE },
    })
  })
  await page.addInitScript(() => {
    const entorses: string[] = []
    Object.assign(globalThis, { entorses })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      entorses.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  await ouvrirLaFiche(page)
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('05 36 49 01 99')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeVisible()
  const entorses = () => page.evaluate(() => (globalThis as unknown as { entorses: string[] }).entorses)
  expect(await entorses()).toEqual([])
  expect(vu).toMatchObject({ sorties: [], erreurs: [] })
  await page.evaluate(fabriquerDuCode)
  await expect.poll(entorses).toEqual([expect.stringMatching(/^script-src|^require-trusted/)]) // la garde voit une entorse
})

test('sans ce que Safari 13 n’a pas', async ({ page }) => {
  await page.addInitScript(() => {
    const Vraie = RegExp
    Object.defineProperty(globalThis, 'BigInt', { value: undefined, configurable: true, writable: true })
    delete (globalThis as { BigInt?: unknown }).BigInt
    for (const [objet, nom] of [
      [URL, 'canParse'],
      [Array.prototype, 'at'],
      [Array.prototype, 'toSorted'],
      [Array.prototype, 'toReversed'],
      [String.prototype, 'replaceAll'],
      [Object, 'hasOwn'],
      [Error, 'captureStackTrace'],
    ] as const)
      delete (objet as unknown as Record<string, unknown>)[nom]
    globalThis.RegExp = new Proxy(Vraie, {
      construct: (cible, [motif, signes]) => refuser(cible, motif, signes),
      apply: (cible, _, [motif, signes]) => refuser(cible, motif, signes),
    })
    function refuser(cible: RegExpConstructor, motif: string | RegExp, signes?: string) {
      if (String(motif).includes('(?<!') || String(motif).includes('(?<=')) throw new SyntaxError('invalide')
      return new cible(motif, signes)
    }
  })
  await ouvrirLaFiche(page)
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('05 36 49 01 99')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  expect(await phrases(page)).toContain('Téléphone : 05 36 49 00 09 → 05 36 49 01 99')
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const adresse of [
    '/contribuer/lieu/',
    '/contribuer/evenement/',
    '/contribuer/signaler/',
    '/contribuer/',
  ])
    test(`${adresse} donne une feuille à remplir`, async ({ page }) => {
      await page.goto(adresse)
      await expect(page.getByRole('main')).toContainText(/imprimez cette page/i)
      await expect(page.getByRole('button', { name: 'Voir' })).toHaveCount(0)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('heading', { name: 'Proposition de correction' })).toBeVisible()
      await expect(page.locator('[data-feuille]')).toContainText('05 36 49 01 02')
    })
})
