import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'

const IMAGE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/**
 * Prend la place du serveur de l’IGN, sur cette machine : aucun test ne sort.
 * @param repond Ce qu’il répond à chaque demande : une image, ou une panne.
 * @returns les adresses demandées, à mesure.
 */
export async function remplacerLIgn(
  page: Page,
  repond: (rang: number) => 'image' | 'panne',
): Promise<{ demandes: URL[]; fermer: () => void }> {
  const demandes: URL[] = []
  const serveur = createServer((requete, reponse) => {
    demandes.push(new URL(requete.url!, 'https://data.geopf.fr'))
    const panne = repond(demandes.length - 1) === 'panne'
    reponse.writeHead(panne ? 503 : 200, { 'Content-Type': panne ? 'text/plain' : 'image/png' })
    reponse.end(panne ? 'en panne' : IMAGE)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const { port } = serveur.address() as AddressInfo
  await page.route('https://data.geopf.fr/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const response = await route.fetch({ url: `http://127.0.0.1:${port}${pathname}${search}` })
    await route.fulfill({ response })
  })
  return { demandes, fermer: () => serveur.close() }
}
