import { distance } from 'fastest-levenshtein'
import { sansAccents } from '../fiche/texte.ts'
import { racinesDe } from '../recherche/mots.ts'

/** Ce qu’il faut savoir d’une commune pour la proposer. */
export interface CommuneCherchable {
  nom: string
  codes_postaux: readonly string[]
  /** Noms d’avant une fusion et surnoms : les habitants s’en servent encore. */
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
  const { possibles, mots, code } = lireSaisie(communes, saisie)
  if (!mots.length) return (code ? possibles : commencentPar(communes, saisie)).slice(0, max)
  const trouvees = nommees(possibles, mots)
  if (trouvees.length) return trouvees.slice(0, max)
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
  const { exacte, designees } = communesDesignees(communes, saisie)
  const proposees = suggererCommunes(communes, saisie, 2)
  if (exacte && (designees.length === 1 || racinesDe(saisie.replace(/[\d()]/g, ' ')).length))
    return designees[0]
  return proposees.length === 1 ? proposees[0] : undefined
}

/**
 * Les communes dont la saisie est le nom, l’ancien nom ou le code, sinon le début ; jamais une faute de frappe.
 * @returns `exacte` : la saisie suffit, il n’y a rien à vérifier.
 */
export function communesDesignees<C extends CommuneCherchable>(
  communes: readonly C[],
  saisie: string,
): { exacte: boolean; designees: C[] } {
  const { possibles, mots, code } = lireSaisie(communes, saisie)
  const exactes = mots.length
    ? possibles.filter((commune) => nomsDe(commune).some((nom) => nom.join(' ') === mots.join(' ')))
    : []
  if (exactes.length) return { exacte: true, designees: exactes }
  if (!mots.length) return { exacte: code?.length === CODE_POSTAL, designees: code ? [...possibles] : [] }
  return { exacte: false, designees: nommees(possibles, mots) }
}

const CODE_POSTAL = 5 // chiffres

function lireSaisie<C extends CommuneCherchable>(communes: readonly C[], saisie: string) {
  const code = /\d{1,5}/.exec(saisie.replace(/(\d{2})[ .\u00a0](?=\d{3}(?!\d))/g, '$1'))?.[0]
  const mots = racinesDe(saisie.replace(/[\d()]/g, ' '))
  const possibles = code
    ? communes.filter((c) => c.codes_postaux.some((cp) => cp.startsWith(code)))
    : communes
  return (possibles.length ? undefined : lireArrondissement(communes, saisie)) ?? { code, mots, possibles }
}

/** « Paris 12e » : les arrondissements d’une même ville ont chacun leur code postal. */
const ARRONDISSEMENT = /^(\D+?)\s*(\d{1,2})\s?(?:er|[eè]|[eè]me)?(?:\s+arr[a-z.]*)?$/i
const ARRONDISSEMENTS_AU_MOINS = 9 // Lyon

function lireArrondissement<C extends CommuneCherchable>(communes: readonly C[], saisie: string) {
  const [, nom = '', rang] = ARRONDISSEMENT.exec(saisie.trim()) ?? []
  if (rang === undefined) return undefined
  const fin = `0${rang.length < 2 ? 0 : ''}${rang}` // « 75012 »
  const possibles = communes.filter(
    ({ codes_postaux }) =>
      codes_postaux.length >= ARRONDISSEMENTS_AU_MOINS && codes_postaux.some((code) => code.endsWith(fin)),
  )
  return possibles.length ? { code: undefined, mots: racinesDe(nom), possibles } : undefined
}

/** « R », « sa », « le » : trop court pour un mot, assez pour un début. */
function commencentPar<C extends CommuneCherchable>(communes: readonly C[], saisie: string): C[] {
  const debut = sansAccents(saisie.trim())
  return debut ? communes.filter(({ nom }) => sansAccents(nom).startsWith(debut)) : []
}

function nommees<C extends CommuneCherchable>(possibles: readonly C[], mots: string[]): C[] {
  return possibles
    .map((commune) => ({
      commune,
      rang: Math.min(...nomsDe(commune).map((nom) => rangDe(nom, mots))),
    }))
    .filter(({ rang }) => rang < Infinity)
    .sort((a, b) => a.rang - b.rang)
    .map(({ commune }) => commune)
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
