import type { Page } from '../essai.ts'

/** Ces essais écartent le veilleur du mode hors connexion (reglages.ts) : cela se dit, et n’est pas une faute de la page. */
const VEILLEUR_ECARTE = 'Service Worker registration blocked by Playwright'

/** Note, à mesure, ce qui part ailleurs et ce qui se passe mal. */
export function surveiller(page: Page, origine: string): { sorties: string[]; erreurs: string[] } {
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
    const texte = message.text()
    if (/^(?:error|warning)$/.test(message.type()) && texte !== VEILLEUR_ECARTE) erreurs.push(texte)
  })
  return { sorties, erreurs }
}

/** Ce que la page a laissé dans le navigateur. */
export async function traces(page: Page): Promise<string[]> {
  const rangees = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return [...(await page.context().cookies()).map(({ name }) => name), ...rangees]
}
