import { pluriel } from '../../src/i18n/fr/grammaire.ts'
import type { Etat, Lien, Visite } from './visiter.ts'

/** Toutes les adresses de sites d’un contenu, une seule fois chacune, avec l’endroit qui la cite. */
export function liensDe(contenu: Record<string, unknown>): Lien[] {
  const trouves = new Map<string, string[]>()
  const lire = (valeur: unknown, ou: string): void => {
    if (typeof valeur === 'string') {
      if (/^https?:\/\/\S+$/.test(valeur) && URL.canParse(valeur))
        trouves.set(valeur, [...(trouves.get(valeur) ?? []), ou])
    } else if (valeur instanceof Map) {
      for (const [cle, v] of valeur) lire(v, `${ou}/${cle}`)
    } else if (typeof valeur === 'object' && valeur !== null) {
      for (const [cle, v] of Object.entries(valeur)) lire(v, endroit(ou, cle, v))
    }
  }
  lire(contenu, '')
  return [...trouves].map(([url, ou]) => ({ url, ou: [...new Set(ou)] }))
}

/** `lieux/mediatheque/site_web` : une fiche d’un dossier se nomme par son identifiant, pas par son rang. */
function endroit(ou: string, cle: string, valeur: unknown): string {
  const id = typeof valeur === 'object' && valeur !== null && 'id' in valeur ? String(valeur.id) : cle
  return ou ? `${ou}/${id}` : id
}

const TITRES: Record<Exclude<Etat, 'bon'>, string> = {
  casse: 'À réparer',
  deplace: 'À mettre à jour : l’adresse a changé',
  incertain: 'À revoir à la main : le site n’ouvre pas sa page aux robots',
}

/** Les liens à regarder, en Markdown, pour un ticket. */
export function enMarkdown(visites: readonly Visite[], le: string): string {
  const sections = (Object.keys(TITRES) as (keyof typeof TITRES)[]).flatMap((etat) => {
    const liste = visites.filter((visite) => visite.etat === etat)
    if (!liste.length) return []
    return [`## ${TITRES[etat]} (${liste.length})`, liste.map(ligne).join('\n')]
  })
  return `${[`${bilan(visites)} Vérifié le ${le}.`, ...sections].join('\n\n')}\n`
}

function ligne({ url, reponse, vers, ou }: Visite): string {
  return `- <${url}> : ${reponse}${vers ? `, mène à <${vers}>` : ''} (${ou.map((o) => `\`${o}\``).join(', ')})`
}

/** « 120 liens : 3 à réparer, 2 à mettre à jour, 4 à revoir. » */
export function bilan(visites: readonly Visite[]): string {
  const compte = (etat: Etat) => visites.filter((visite) => visite.etat === etat).length
  return `${pluriel(visites.length, 'lien', 'liens')} : ${compte('casse')} à réparer, ${compte('deplace')} à mettre à jour, ${compte('incertain')} à revoir.`
}
