import type { Page } from '../essai.ts'

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
    if (message.type() === 'error' || message.type() === 'warning') erreurs.push(message.text())
  })
  return { sorties, erreurs }
}

/** Ce que la page a laissé dans le navigateur. */
export async function traces(page: Page): Promise<string[]> {
  const rangees = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return [...(await page.context().cookies()).map(({ name }) => name), ...rangees]
}
