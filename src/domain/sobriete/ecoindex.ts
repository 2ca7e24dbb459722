/** Quantiles de la référence EcoIndex (cnumr/ecoindex_reference) : nœuds, requêtes, kilo-octets. */
const QUANTILES = {
  noeuds: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479,
    594_601,
  ],
  requetes: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  ko: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
    2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
  ],
}
export type Lettre = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'
const NOTES: [plusDe: number, lettre: Lettre][] = [
  [80, 'A'],
  [70, 'B'],
  [55, 'C'],
  [40, 'D'],
  [25, 'E'],
  [10, 'F'],
]

export interface Poids {
  noeuds: number
  requetes: number
  ko: number
}

/** Note sur 100 qu’EcoIndex donne à une page : éléments, requêtes, kilo-octets (de mille octets). */
export function ecoindex({ noeuds, requetes, ko }: Poids): number {
  const rangs = 3 * rang('noeuds', noeuds) + 2 * rang('requetes', requetes) + rang('ko', ko)
  return Math.round(100 - (5 * rangs) / 6)
}

/** La lettre d’une note sur 100, de A (la meilleure) à G. */
export function lettre(note: number): Lettre {
  return NOTES.find(([plusDe]) => note > plusDe)?.[1] ?? 'G'
}

function rang(quoi: keyof typeof QUANTILES, valeur: number): number {
  const quantiles = QUANTILES[quoi]
  const i = quantiles.findIndex((quantile) => valeur < quantile)
  if (i < 1) return 20
  return i - 1 + (valeur - quantiles[i - 1]!) / (quantiles[i]! - quantiles[i - 1]!)
}
