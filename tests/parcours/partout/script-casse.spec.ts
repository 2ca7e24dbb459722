/** Un script qui n’arrive pas, ou que le navigateur est trop vieux pour lire, laisse la page de qui n’a pas de script. */
import { expect, test, type Page } from '../essai.ts'
import { GABARITS, ouvrir } from '../gabarits.ts'

/** Les boutons et les champs qu’on voit, et l’adresse où leur formulaire mène. */
function commandes(page: Page): Promise<string[]> {
  return page
    .locator(':is(button, input, select, textarea):visible')
    .evaluateAll((liste) =>
      liste.map((une) =>
        [
          une.tagName,
          une.getAttribute('type'),
          une.textContent,
          une.closest('form')?.getAttribute('action'),
        ].join(' '),
      ),
    )
}

/** Ce qui attend cinq secondes pour être sûr que le script ne viendra pas n’attend plus. */
const attendre = (page: Page) =>
  page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))

/** Par paquets : les deux essayeurs se les partagent. */
const PAQUETS = [0, 1, 2, 3].map((rang) => GABARITS.filter((_, i) => i % 4 === rang))

for (const paquet of PAQUETS)
  test(`un script qui casse ne laisse aucun bouton de plus : ${paquet[0]} et ${paquet.length - 1} autres gabarits`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const sansScript = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
    await page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("illisible")' }),
    )
    for (const adresse of paquet) {
      await Promise.all([ouvrir(page, adresse), ouvrir(sansScript, adresse)])
      await attendre(page)
      const vues = await commandes(page)
      expect(vues, adresse).toEqual(await commandes(sansScript))
      expect(
        vues.filter((une) => une.startsWith('BUTTON') && !/ submit .* \//s.test(une)),
        adresse,
      ).toEqual([])
    }
  })

test('la liste le dit, et mène aux communes et aux besoins', async ({ page }) => {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '(' }))
  await ouvrir(page, '/lieux/?q=impots')
  await expect(page.getByText('la recherche ne peut pas trier la liste')).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Choisir dans la liste des communes' })
    .first()
    .click()
  await expect(page).toHaveURL('/communes/')
})

test('un script qui marche le tait', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=impots')
  await expect(page.getByText(/^Filtrer/)).toBeVisible()
  await attendre(page)
  await expect(page.getByText('la recherche ne peut pas trier la liste')).toBeHidden()
})
