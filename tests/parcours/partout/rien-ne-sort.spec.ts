/** Rien ne sort : aucune requête vers ailleurs, rien d’écrit dans le navigateur, aucune erreur. */
import { expect, test, type Page } from '../essai.ts'
import { GABARITS, ouvrir } from '../gabarits.ts'

/** Note, à mesure, ce qui part ailleurs et ce qui se passe mal. */
function surveiller(page: Page, origine: string): { sorties: string[]; erreurs: string[] } {
  const sorties: string[] = []
  const erreurs: string[] = []
  page.on('request', (requete) => {
    const url = new URL(requete.url())
    if (url.protocol !== 'data:' && url.origin !== origine) sorties.push(requete.url())
  })
  page.on('response', (reponse) => {
    if (reponse.status() >= 400) erreurs.push(`${reponse.status()} ${reponse.url()}`)
  })
  page.on('requestfailed', (requete) => erreurs.push(`échec ${requete.url()}`))
  page.on('pageerror', (erreur) => erreurs.push(erreur.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') erreurs.push(message.text())
  })
  return { sorties, erreurs }
}

/** Ce que la page a laissé dans le navigateur. */
async function traces(page: Page): Promise<string[]> {
  const rangees = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return [...(await page.context().cookies()).map(({ name }) => name), ...rangees]
}

test.describe('la garde', () => {
  test.use({ bypassCSP: true }) // sinon la politique de sécurité arrête la requête avant nous

  test('voit ce qui sort, ce qui reste et ce qui casse', async ({ page, baseURL }) => {
    const vu = surveiller(page, baseURL!)
    await page.goto('/')
    await page.evaluate(async () => {
      document.cookie = 'mouchard=1'
      localStorage.setItem('souvenir', '1')
      console.error('panne')
      await fetch('http://127.0.0.1:9/ailleurs').catch(() => {})
    })
    expect(vu.sorties).toEqual(['http://127.0.0.1:9/ailleurs'])
    expect(vu.erreurs).toContain('panne')
    expect(await traces(page)).toEqual(['mouchard', 'souvenir'])
  })
})

for (const adresse of GABARITS) {
  test(`rien ne sort de ${adresse}`, async ({ page, baseURL }) => {
    const vu = surveiller(page, baseURL!)
    await ouvrir(page, adresse)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight)) // ce qui se charge en défilant
    await page.waitForLoadState('networkidle')
    expect(vu).toEqual({ sorties: [], erreurs: [] })
    expect(await traces(page)).toEqual([])
  })
}
