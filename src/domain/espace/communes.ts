import { distance } from 'fastest-levenshtein'
import { racinesDe } from '../recherche/mots.ts'

/** Ce qu’il faut savoir d’une commune pour la proposer. */
export interface CommuneCherchable {
  nom: string
  codes_postaux: readonly string[]
  /** Noms d’avant une fusion : les habitants s’en servent encore. */
  anciennes: readonly string[]
}

/** Lettres fausses admises : une pour un nom court, deux pour un nom long. */
const LETTRES_NOM_LONG = 6

/**
 * Communes à proposer pour ce qui est tapé : code postal, début de nom, mot du nom, ou faute de frappe.
 * @param communes De la plus peuplée à la moins peuplée : à égalité, c’est l’ordre des propositions.
 * @returns vide si rien n’est tapé ou si rien ne ressemble.
 */
export function suggererCommunes<C extends CommuneCherchable>(
  communes: readonly C[],
  saisie: string,
  max = 6,
): C[] {
  const code = /\d{2,5}/.exec(saisie)?.[0]
  const mots = racinesDe(saisie.replace(/[\d()]/g, ' '))
  const possibles = code
    ? communes.filter((c) => c.codes_postaux.some((cp) => cp.startsWith(code)))
    : communes
  if (!mots.length) return code ? possibles.slice(0, max) : []
  const rangs = possibles.map((commune) => ({
    commune,
    rang: Math.min(...nomsDe(commune).map((nom) => rangDe(nom, mots))),
  }))
  const trouvees = rangs.filter(({ rang }) => rang < Infinity).sort((a, b) => a.rang - b.rang)
  if (trouvees.length) return trouvees.slice(0, max).map(({ commune }) => commune)
  const saisi = mots.join(' ')
  const admis = saisi.length < LETTRES_NOM_LONG ? 1 : 2
  return possibles
    .map((commune) => ({
      commune,
      ecart: Math.min(...nomsDe(commune).map((nom) => ecartAuDebut(nom, saisi))),
    }))
    .filter(({ ecart }) => saisi.length > 2 && ecart <= admis)
    .sort((a, b) => a.ecart - b.ecart)
    .slice(0, max)
    .map(({ commune }) => commune)
}

/** La commune que la saisie désigne sans hésiter ; `undefined` s’il y en a plusieurs, ou aucune. */
export function communeDesignee<C extends CommuneCherchable>(
  communes: readonly C[],
  saisie: string,
): C | undefined {
  const proposees = suggererCommunes(communes, saisie, 2)
  const mots = racinesDe(saisie.replace(/[\d()]/g, ' ')).join(' ')
  const exacte = proposees.find((commune) => nomsDe(commune).some((nom) => nom.join(' ') === mots))
  return exacte ?? (proposees.length === 1 ? proposees[0] : undefined)
}

const memoire = new WeakMap<CommuneCherchable, string[][]>()

function nomsDe(commune: CommuneCherchable): string[][] {
  let noms = memoire.get(commune)
  if (!noms) memoire.set(commune, (noms = [commune.nom, ...commune.anciennes].map(racinesDe)))
  return noms
}

/** 0 nom exact, 1 début de nom, 2 mots dans l’ordre, `Infinity` sinon. */
function rangDe(nom: string[], mots: string[]): number {
  if (nom.join(' ') === mots.join(' ')) return 0
  if (nom.join(' ').startsWith(mots.join(' '))) return 1
  let depuis = 0
  for (const mot of mots) {
    const trouve = nom.findIndex((m, i) => i >= depuis && m.startsWith(mot))
    if (trouve < 0) return Infinity
    depuis = trouve + 1
  }
  return 2
}

function ecartAuDebut(nom: string[], saisi: string): number {
  return distance(nom.join(' ').slice(0, saisi.length), saisi)
}
