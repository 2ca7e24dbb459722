import { avecBandeau, type Sorte } from '../../domain/copie/garder.ts'
import { deplier } from '../../domain/copie/deplier.ts'
import type { Inventaire } from './inventaire.ts'
import { chercherVue, dateDe, magasinDe, rangerVue } from './magasin.ts'
import { copieDu, pasGardee, type Cause } from '../../i18n/fr/site/copie-gardee.ts'

const ATTENTE = 4000 // millisecondes : au-delà, une copie vaut mieux qu’un écran blanc
const PAGE_DE_SECOURS = '/hors-connexion/'

export interface Suite {
  reponse: Response
  /** Ce qui reste à ranger une fois la réponse donnée. */
  apres?: Promise<unknown>
}

/**
 * Le réseau d’abord, la copie s’il manque, tarde ou tombe en panne. Un fichier au nom unique vient de la copie d’abord.
 * @throws si la copie est illisible : le veilleur n’est alors plus digne de foi.
 */
export async function repondre(demande: Request, sorte: Sorte, inventaire: Inventaire): Promise<Suite> {
  const adresse = new URL(demande.url).pathname // la recherche écrite après « ? » n’est jamais gardée
  if (sorte === 'fichier') {
    const gardee = await copieDe(adresse, inventaire)
    if (gardee) return { reponse: gardee }
  }
  let trop: ReturnType<typeof setTimeout> | undefined
  const reseau = fetch(demande).catch(() => undefined)
  const premiere = await Promise.race([
    reseau,
    new Promise<'lent'>((tarder) => {
      trop = setTimeout(() => tarder('lent'), ATTENTE)
    }),
  ])
  clearTimeout(trop)
  if (premiere !== 'lent' && premiere && premiere.status < 500) return recue(premiere, adresse, inventaire)
  const cause: Cause = premiere === 'lent' ? 'lent' : premiere ? 'panne' : 'coupe'
  const copie = await copieDe(adresse, inventaire)
  if (copie) {
    const apres =
      premiere === 'lent' ? reseau.then((une) => une && ranger(une, adresse, inventaire)) : undefined
    return {
      reponse: sorte === 'page' ? await annoncee(copie, copieDu(cause, dateDe(copie))) : copie,
      apres,
    }
  }
  const tardive = await reseau
  if (tardive) return recue(tardive, adresse, inventaire)
  const secours = sorte === 'page' ? await copieDe(PAGE_DE_SECOURS, inventaire) : undefined
  return { reponse: secours ? await annoncee(secours, pasGardee('coupe')) : Response.error() }
}

function recue(reponse: Response, adresse: string, inventaire: Inventaire): Suite {
  return { apres: ranger(reponse.clone(), adresse, inventaire), reponse }
}

/** Ce qui est du noyau y est déjà, et va avec le reste de sa version. */
async function ranger(reponse: Response, adresse: string, inventaire: Inventaire): Promise<void> {
  if (reponse.status !== 200 || reponse.type !== 'basic' || reponse.redirected) return
  if (inventaire.noyau.some(([une]) => une === adresse)) return
  if (!(await magasinDe(inventaire.version))) return // tout vient d’être effacé
  await rangerVue(adresse, reponse)
}

/** La plus récente des copies de cette adresse. */
async function copieDe(adresse: string, inventaire: Inventaire): Promise<Response | undefined> {
  const magasin = await magasinDe(inventaire.version)
  const duNoyau = await magasin?.match(adresse)
  if (duNoyau) return duNoyau
  const vue = await chercherVue(adresse)
  const pliee =
    magasin && !adresse.startsWith('/_astro/')
      ? await duPaquet(magasin, adresse, inventaire.paquet)
      : undefined
  if (!vue || !pliee) return vue || pliee
  const [a, b] = [vue, pliee].map((une) => Date.parse(dateDe(une) || ''))
  return b! > a! ? pliee : vue
}

async function duPaquet(magasin: Cache, adresse: string, paquet: string): Promise<Response | undefined> {
  const garde = (await magasin.match('/garde')) && (await magasin.match(paquet))
  if (!garde) return undefined
  const texte = deplier(await garde.clone().json(), adresse)
  if (texte === undefined) return undefined
  const headers = new Headers(garde.headers)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(texte, { headers })
}

async function annoncee(copie: Response, phrase: string): Promise<Response> {
  return new Response(avecBandeau(await copie.text(), phrase), { headers: copie.headers })
}
