import { distance } from 'fastest-levenshtein'

/**
 * Valeur admise la plus proche de ce qui est écrit, accents et casse à part.
 * @returns `undefined` quand rien ne ressemble assez (plus d’un tiers des lettres à changer).
 */
export function plusProche(ecrit: string, admises: readonly string[]): string | undefined {
  const plier = (texte: string) =>
    texte
      .normalize('NFD')
      .replace(/\p{M}|\s/gu, '')
      .toLowerCase()
  const classees = admises
    .map((valeur) => ({ valeur, ecart: distance(plier(ecrit), plier(valeur)) }))
    .sort((a, b) => a.ecart - b.ecart)
  const meilleure = classees[0]
  if (!meilleure || meilleure.ecart > Math.max(ecrit.length, meilleure.valeur.length) / 3) return undefined
  return meilleure.valeur
}
