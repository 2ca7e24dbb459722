/** Où la copie est rangée dans le téléphone : un magasin par version, un pour ce qui a été vu. */
import { enTrop, FICHIERS_AU_PLUS, VUES_AU_PLUS } from '../../domain/copie/garder.ts'

const COPIE = 'copie-'
const VUES = 'vues'
const RETRAITE = 'retraite'
/** Posé en dernier : sans lui, le magasin n’est qu’à moitié rempli et ne sert pas. */
const COMPLET = '/complet'
const LE = 'x-copie'

/** Jour où cette réponse a été copiée, ou `null`. */
export const dateDe = (reponse: Response) => reponse.headers.get(LE)

/** La même réponse, avec le jour du serveur : l’horloge du téléphone peut être fausse. */
export async function dater(reponse: Response): Promise<Response> {
  const headers = new Headers({ [LE]: reponse.headers.get('date') || new Date().toUTCString() })
  for (const nom of ['content-type', 'content-security-policy', 'permissions-policy', 'referrer-policy']) {
    const valeur = reponse.headers.get(nom)
    if (valeur) headers.set(nom, valeur)
  }
  return new Response(await reponse.arrayBuffer(), { headers })
}

const estFichier = ({ url }: Request) => url.indexOf('/_astro/') > 0

/** Range une réponse parmi ce qui a été vu, et fait de la place. Un magasin plein ne garde rien de plus, et c’est tout. */
export async function rangerVue(adresse: string, reponse: Response): Promise<void> {
  try {
    const vues = await caches.open(VUES)
    await vues.delete(adresse) // remise, elle redevient la plus récente
    await vues.put(adresse, await dater(reponse))
    const cles = await vues.keys()
    const fichiers = cles.filter(estFichier)
    const pages = cles.filter((une) => !estFichier(une))
    for (const une of [...enTrop(pages, VUES_AU_PLUS), ...enTrop(fichiers, FICHIERS_AU_PLUS)])
      await vues.delete(une)
  } catch {
    // plus de place, ou rangement refusé : la page, elle, s’affiche
  }
}

export async function nombreDeVues(): Promise<number> {
  return (await (await caches.open(VUES)).keys()).filter((une) => !estFichier(une)).length
}

/** Ouvre un magasin neuf pour cette version ; celui d’un essai interrompu est vidé. */
export async function magasinNeuf(version: string): Promise<Cache> {
  await caches.delete(COPIE + version)
  return caches.open(COPIE + version)
}

export const sceller = (magasin: Cache) => magasin.put(COMPLET, new Response(''))
export const jeter = (version: string) => caches.delete(COPIE + version)

/** Le magasin de cette version s’il est entier. */
export async function magasinDe(version: string): Promise<Cache | undefined> {
  if (!(await caches.has(COPIE + version))) return undefined
  const magasin = await caches.open(COPIE + version)
  return (await magasin.match(COMPLET)) ? magasin : undefined
}

/** Les magasins entiers des autres versions. */
export async function autresMagasins(version: string): Promise<Cache[]> {
  const autres: Cache[] = []
  for (const nom of await caches.keys()) {
    if (nom.indexOf(COPIE) !== 0 || nom === COPIE + version) continue
    const magasin = await magasinDe(nom.slice(COPIE.length))
    if (magasin) autres.push(magasin)
  }
  return autres
}

/** Efface les copies des autres versions. Leurs fichiers restent un temps : les pages vues, et les onglets ouverts, en vivent. */
export async function releguer(version: string): Promise<void> {
  for (const magasin of await autresMagasins(version)) {
    for (const une of (await magasin.keys()).filter(estFichier)) {
      const reponse = await magasin.match(une)
      if (reponse) await rangerVue(new URL(une.url).pathname, reponse)
    }
  }
  for (const nom of await caches.keys())
    if (nom.indexOf(COPIE) === 0 && nom !== COPIE + version) await caches.delete(nom)
}

/** Parmi ce qui a été vu. */
export async function chercherVue(adresse: string): Promise<Response | undefined> {
  return (await caches.open(VUES)).match(adresse)
}

/** Efface tout. @param retraite La version qui ne doit plus s’installer ; `''` : aucune. */
export async function toutEffacer(retraite: string): Promise<void> {
  for (const nom of await caches.keys())
    if (nom.indexOf(COPIE) === 0 || nom === VUES || nom === RETRAITE) await caches.delete(nom)
  if (retraite) await (await caches.open(RETRAITE)).put('/retraite', new Response(retraite))
}

/** Cette version s’est déjà retirée d’ici. */
export async function estRetiree(version: string): Promise<boolean> {
  const dite = (await caches.has(RETRAITE)) && (await (await caches.open(RETRAITE)).match('/retraite'))
  return Boolean(dite) && (await (dite as Response).text()) === version
}
