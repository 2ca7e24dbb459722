/** Un hébergeur qu’on met en panne : le site d’essai, servi depuis ses fichiers, et ce qu’on y change. */
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { SORTIE } from '../../../scripts/essais/site-essai.ts'
import { test as nu, expect, type Page } from '../essai.ts'

export { expect } from '../essai.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface Hebergeur {
  origine: string
  /** Plus rien ne répond. */
  coupe: boolean
  /** Ces adresses ne répondent pas : la connexion tombe. */
  tombent: RegExp
  /** Ces adresses ne répondent jamais, sans le dire. */
  trainent: RegExp
  /** Ce que l’hébergeur change à un fichier avant de le donner. */
  changer: (chemin: string, texte: string) => string
}

const JAMAIS = /(?!)/

export const test = nu.extend<{ site: Hebergeur }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright lit les accolades pour savoir qu’on n’attend rien
  site: async ({}, utiliser) => {
    const site: Hebergeur = {
      origine: '',
      coupe: false,
      tombent: JAMAIS,
      trainent: JAMAIS,
      changer: (_, texte) => texte,
    }
    const serveur = createServer((demande, reponse) => {
      const chemin = decodeURI(new URL(demande.url ?? '/', 'http://site').pathname)
      if (site.coupe || site.tombent.test(chemin)) demande.socket.destroy()
      else if (!site.trainent.test(chemin)) void donner(site, chemin, reponse)
    })
    await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
    site.origine = `http://127.0.0.1:${(serveur.address() as { port: number }).port}`
    await utiliser(site)
    serveur.closeAllConnections()
    serveur.close()
  },
})

async function donner(site: Hebergeur, chemin: string, reponse: ServerResponse): Promise<void> {
  const fichier = chemin.endsWith('/') ? `${chemin}index.html` : chemin
  const brut = await readFile(join(SORTIE, fichier)).catch(() => undefined)
  if (!brut) return void reponse.writeHead(404).end()
  const type = TYPES[extname(fichier)]
  const corps = type ? site.changer(chemin, brut.toString()) : brut
  reponse.writeHead(200, { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-cache' })
  reponse.end(corps)
}

/** Ouvre une page et attend que le veilleur l’ait rangée. @param chemin Une page que le noyau n’a pas. */
export async function premiereVisite(page: Page, site: Hebergeur, chemin: string): Promise<void> {
  await page.goto(site.origine + chemin)
  await expect.poll(() => gardees(page)).toContain(chemin)
}

/** Les adresses que le veilleur garde, magasin par magasin confondus. */
export function gardees(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const magasins = await Promise.all((await caches.keys()).map((nom) => caches.open(nom)))
    const demandes = (await Promise.all(magasins.map((magasin) => magasin.keys()))).flat()
    return demandes.map(({ url }) => new URL(url).pathname)
  })
}

/** Les magasins de copies : un par version. */
export function copies(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((nom) => nom.startsWith('copie-')))
}

export function inscriptions(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
}

/** La phrase en tête d’une copie. */
export const bandeau = (page: Page, debut: string) =>
  page
    .getByRole('main')
    .getByText(new RegExp(`^${debut}\u00a0: copie du \\d{1,2}(?:er)? [a-zéû]+ \\d{4}\\.$`))
