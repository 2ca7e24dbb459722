import { distance } from 'fastest-levenshtein'

/**
 * Ce qu’il faut pour lire un mot à la place d’un autre. Plus le mot est court, plus il y a de mots voisins, et plus une
 * lettre changée en fait un autre mot : sous quatre lettres on ne corrige jamais seul. Un mot qui s’entend pareil a une
 * preuve de plus, on lui passe donc plus de lettres. On se trompe rarement de première lettre sans que le son reste.
 *   lettres   longueur du plus court des deux mots, au moins
 *   ecart     lettres à changer, au plus, quand la première lettre est la même
 *   autre     de même, quand la première lettre change
 *   sonore    de même, quand les deux s’entendent pareil
 */
const SEUILS = [
  { lettres: 12, ecart: 3, autre: 2, sonore: 4 },
  { lettres: 9, ecart: 2, autre: 1, sonore: 4 },
  { lettres: 8, ecart: 2, autre: 1, sonore: 4 },
  { lettres: 7, ecart: 1, autre: 0, sonore: 3 },
  { lettres: 5, ecart: 1, autre: 0, sonore: 2 },
  { lettres: 4, ecart: 0, autre: 0, sonore: 3 },
] as const

/** En deçà, une correction demande que le reste de la phrase soit compris. */
export const PREUVE_SURE = 0.7
const PREUVE_SONORE = 0.85
const PREUVE_UNE_LETTRE = 0.75
const PREUVE_MOT_COURT = 0.65 // un mot court a trop de voisins pour tenir sans le reste de la phrase
const MOT_COURT = 7
const PREUVE_DE_PLUS = 0.1 // perdue à chaque lettre de plus

export const LETTRES_MINIMALES = 4

/** Lettres à changer, au plus, pour un mot de cette longueur qui s’entend autrement : au-delà, inutile de comparer. */
export function ecartsAuPlus(lettres: number): { meme: number; autre: number } {
  const { ecart = 0, autre = 0 } = seuilPour(lettres) ?? {}
  return { meme: ecart, autre }
}

/** Ce que vaut la lecture d’un mot à la place d’un autre de même son : de 0 (rien ne le prouve) à 1 exclu. */
export function preuveDeSon(tape: string, connu: string): number {
  const seuil = seuilPour(Math.min(tape.length, connu.length))
  const ecart = seuil ? ecartEnLettres(tape, connu) : Infinity
  return seuil && ecart <= seuil.sonore ? PREUVE_SONORE - PREUVE_DE_PLUS * (ecart - 1) : 0
}

/** De même, quand seules les lettres se ressemblent. */
export function preuveDeLettres(tape: string, connu: string): number {
  const seuil = seuilPour(Math.min(tape.length, connu.length))
  const permis = seuil ? (tape[0] === connu[0] ? seuil.ecart : seuil.autre) : 0
  if (permis === 0) return 0
  const ecart = ecartEnLettres(tape, connu)
  if (ecart > permis) return 0
  return (tape.length < MOT_COURT ? PREUVE_MOT_COURT : PREUVE_UNE_LETTRE) - PREUVE_DE_PLUS * (ecart - 1)
}

function seuilPour(lettres: number) {
  return SEUILS.find((seuil) => lettres >= seuil.lettres)
}

/** Lettres à changer ; deux lettres voisines échangées comptent pour une. */
export function ecartEnLettres(a: string, b: string): number {
  const ecart = distance(a, b)
  if (ecart !== 2 || a.length !== b.length) return ecart
  let i = 0
  while (a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2) ? 1 : ecart
}
