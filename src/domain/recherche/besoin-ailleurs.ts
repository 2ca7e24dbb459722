import { sansAccents } from '../fiche/texte.ts'
import type { CodeDeLangue } from '../langues.ts'

/** La page d’un besoin dans une langue, telle que la recherche en français la propose. */
export interface Proposition {
  code: CodeDeLangue
  lang: string
  sens: 'ltr' | 'rtl'
  /** Identifiant du besoin. */
  id: string
  /** « Türkçe · Oturma izni ». */
  texte: string
}

/** Ce que disent exactement des mots, dans toutes les langues étrangères du site : clé de `cleDe` → pages. */
export type BesoinsAilleurs = Record<string, Proposition[]>

/**
 * Ce sous quoi des mots se retrouvent, accents, majuscules et espaces de trop à part. Jamais à une lettre près : ce qui
 * ressemble à un mot turc est le plus souvent un mot français mal écrit.
 */
export function cleDe(texte: string): string {
  return sansAccents(texte).replace(/ı/g, 'i').trim().replace(/\s+/g, ' ')
}

/** Les façons d’écrire la même chose qu’on ne veut pas faire deviner au téléphone : en arabe, avec et sans article. */
function ecritures(mots: string): string[] {
  const cle = cleDe(mots)
  if (!/[\u0621-\u064a]/.test(cle)) return [cle]
  const nue = cle.replace(/(^| )ال(?=[\u0621-\u064a]{2})/g, '$1')
  return [...new Set([cle, nue, nue.replace(/^(?=[\u0621-\u064a])/, 'ال')])]
}

/** Range les besoins de chaque langue par ce qui les dit. Un mot qui en dit deux dans une langue garde le premier. */
export function rangerBesoins(
  langues: readonly (Omit<Proposition, 'id' | 'texte'> & {
    nom: string
    besoins: readonly { id: string; label: string; synonymes: readonly string[] }[]
  })[],
): BesoinsAilleurs {
  const rangees = new Map<string, Proposition[]>()
  for (const { code, lang, sens, nom, besoins } of langues) {
    for (const { id, label, synonymes } of besoins) {
      const proposition = { code, lang, sens, id, texte: `${nom} · ${label}` }
      for (const cle of new Set([label, ...synonymes].flatMap(ecritures))) {
        const deja = rangees.get(cle) ?? []
        if (!deja.some((une) => une.code === code)) rangees.set(cle, [...deja, proposition])
      }
    }
  }
  return Object.fromEntries(rangees)
}
