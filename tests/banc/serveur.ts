import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { brotliCompress, constants } from 'node:zlib'
import { promisify } from 'node:util'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
}
const DEJA_COMPRESSES: Record<string, string> = { '.png': 'image/png', '.woff2': 'font/woff2' }

const comprimer = promisify(brotliCompress)

/** Sert un dossier comme un hébergeur soigneux : brotli, et les fichiers au nom daté gardés un an. */
export async function servir(dossier: string): Promise<{ origine: string; fermer: () => void }> {
  const memoire = new Map<string, Promise<{ corps: Buffer; entetes: Record<string, string> }>>()
  const serveur: Server = createServer((demande, reponse) => {
    const chemin = normalize(decodeURIComponent(new URL(demande.url ?? '/', 'http://banc').pathname))
    const fichier = chemin.endsWith('/') ? `${chemin}index.html` : chemin
    let lu = memoire.get(fichier)
    if (!lu) memoire.set(fichier, (lu = preparer(join(dossier, fichier), fichier)))
    lu.then(
      ({ corps, entetes }) => reponse.writeHead(200, entetes).end(corps),
      () => reponse.writeHead(404).end(),
    )
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const adresse = serveur.address()
  if (adresse === null || typeof adresse === 'string') throw new Error('le serveur n’a pas de port')
  return { origine: `http://127.0.0.1:${adresse.port}`, fermer: () => serveur.close() }
}

async function preparer(chemin: string, fichier: string) {
  const brut = await readFile(chemin)
  const fin = extname(fichier)
  const type = TYPES[fin]
  const garde = fichier.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  const corps = type
    ? await comprimer(brut, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    : brut
  const entetes: Record<string, string> = {
    'cache-control': garde,
    'content-length': String(corps.length),
    'content-type': type ?? DEJA_COMPRESSES[fin] ?? 'application/octet-stream',
    ...(type && { 'content-encoding': 'br' }),
  }
  return { corps, entetes }
}
