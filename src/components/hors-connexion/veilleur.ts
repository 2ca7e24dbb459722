/**
 * Le veilleur : il tient la copie du site et répond quand le réseau ne répond pas. La construction en fait `/sw.js`,
 * un seul fichier sans import, précédé de son inventaire.
 */
import { sorteDe } from '../../domain/copie/garder.ts'
import type { Demande, Inventaire, Reponse } from './inventaire.ts'
import {
  autresMagasins,
  dateDe,
  estRetiree,
  jeter,
  magasinDe,
  magasinNeuf,
  nombreDeVues,
  rangerVue,
  releguer,
  sceller,
  toutEffacer,
} from './magasin.ts'
import { remplir } from './remplir.ts'
import { repondre } from './repondre.ts'

declare const INVENTAIRE: Inventaire

interface Evenement extends Event {
  waitUntil(fin: Promise<unknown>): void
}
interface EvenementDemande extends Evenement {
  request: Request
  respondWith(reponse: Promise<Response>): void
}
interface EvenementMessage extends Evenement {
  data: Demande
  ports: readonly MessagePort[]
  source: { url: string } | null
}
interface Ici {
  addEventListener(type: 'install' | 'activate', agir: (evenement: Evenement) => void): void
  addEventListener(type: 'fetch', agir: (evenement: EvenementDemande) => void): void
  addEventListener(type: 'message', agir: (evenement: EvenementMessage) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  registration: ServiceWorkerRegistration
  location: Location
}
const ici = self as unknown as Ici
const { version } = INVENTAIRE
const PAQUET: Inventaire['noyau'][number] = [INVENTAIRE.paquet, null]

let retire = false

/** Un veilleur qui se trompe s’en va avec tout ce qu’il a gardé : le site sans lui marche toujours. */
async function seRetirer(): Promise<void> {
  retire = true
  try {
    await toutEffacer(version)
  } finally {
    await ici.registration.unregister()
  }
}

/** Remplit un magasin neuf, entier ou pas du tout ; l’ancienne copie sert jusque-là. */
async function installer(): Promise<void> {
  if (await estRetiree(version)) throw new Error('version retirée')
  try {
    const autres = await autresMagasins(version)
    const magasin = await magasinNeuf(version)
    const gardait = (await Promise.all(autres.map(estGarde))).some(Boolean)
    const liste = gardait ? [...INVENTAIRE.noyau, ...INVENTAIRE.complement, PAQUET] : INVENTAIRE.noyau
    await remplir(magasin, liste, autres)
    if (gardait) await magasin.put('/garde', new Response(''))
    await sceller(magasin)
  } catch (erreur) {
    await jeter(version)
    throw erreur
  }
  await ici.skipWaiting()
}

const estGarde = async (magasin: Cache) => Boolean(await magasin.match('/garde'))

async function activer(): Promise<void> {
  if (!(await magasinDe(version))) throw new Error('copie absente')
  await releguer(version)
  await ici.clients.claim()
}

async function etat(faute?: Reponse['faute']): Promise<Reponse> {
  const magasin = await magasinDe(version)
  const paquet = magasin && (await estGarde(magasin)) ? await magasin.match(INVENTAIRE.paquet) : undefined
  return { octets: INVENTAIRE.octets, le: paquet ? dateDe(paquet) : null, vues: await nombreDeVues(), faute }
}

/** Après « Effacer », le veilleur de la page ouverte reprend du service sans se réinstaller. */
async function refaire(): Promise<Cache> {
  retire = false
  const magasin = await magasinNeuf(version)
  await remplir(magasin, INVENTAIRE.noyau, [])
  await sceller(magasin)
  return magasin
}

/** L’annuaire n’est gardé qu’une fois tout reçu. */
async function garder(): Promise<Reponse> {
  try {
    const magasin = (await magasinDe(version)) || (await refaire())
    await remplir(magasin, [...INVENTAIRE.complement, PAQUET], [])
    await magasin.put('/garde', new Response(''))
    return await etat()
  } catch (erreur) {
    return etat((erreur as Error).name === 'QuotaExceededError' ? 'place' : 'reseau')
  }
}

/** La première page a été lue avant que le veilleur arrive : il la garde après coup, avec ce qu’elle a demandé. */
async function garderLaPremiere(page: string, fichiers: readonly string[]): Promise<void> {
  for (const [adresse, mode] of [[page, 'navigate'], ...fichiers.map((un) => [un, 'cors'])] as const) {
    if (!sorteDe({ method: 'GET', url: adresse!, mode: mode! }, ici.location.origin)) continue
    const chemin = new URL(adresse!).pathname
    const deja = await (await magasinDe(version))?.match(chemin)
    const reponse = deja ? undefined : await fetch(chemin).catch(() => undefined)
    if (reponse?.ok) await rangerVue(chemin, reponse)
  }
}

async function ecouter({ data, ports, source }: EvenementMessage): Promise<void> {
  if (data.quoi === 'vu') {
    if (source) await garderLaPremiere(source.url, data.fichiers)
    return
  }
  if (data.quoi === 'effacer') {
    retire = true
    await toutEffacer('')
    await ici.registration.unregister()
    ports[0]?.postMessage({ octets: INVENTAIRE.octets, le: null, vues: 0 } satisfies Reponse)
    return
  }
  if (data.quoi === 'reprendre' && !(await magasinDe(version))) await refaire()
  ports[0]?.postMessage(data.quoi === 'garder' ? await garder() : await etat())
}

ici.addEventListener('install', (evenement) => evenement.waitUntil(installer()))
ici.addEventListener('activate', (evenement) => evenement.waitUntil(activer().catch(seRetirer)))
ici.addEventListener('message', (evenement) => evenement.waitUntil(ecouter(evenement)))
ici.addEventListener('fetch', (evenement) => {
  const { request } = evenement
  const sorte = retire ? undefined : sorteDe(request, ici.location.origin)
  if (!sorte) return
  const suite = repondre(request, sorte, INVENTAIRE).catch(async () => {
    await seRetirer()
    return { reponse: await fetch(request) }
  })
  evenement.respondWith(suite.then(({ reponse }) => reponse))
  evenement.waitUntil(suite.then((une) => ('apres' in une ? une.apres : undefined)))
})
