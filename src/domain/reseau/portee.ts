import type { CommuneDesservie, Desserte } from './maillage.ts'

/** Les distances qui séparent « près » de « loin », à vol d’oiseau. */
export const SEUILS_EN_METRES = [5_000, 10_000, 15_000, 20_000] as const

/** Au-delà de cette distance, on dit le lieu trop loin : c’est le seuil des phrases et des choix. */
export const TROP_LOIN_EN_METRES = 10_000

/** Ceux qui vivent plus loin qu’un seuil. Une commune sans aucun lieu possible est au-delà de tous les seuils. */
export interface AuDela {
  metres: number
  communes: number
  habitants: number
  /** De 0 à 1 ; absente si personne n’habite ces communes. */
  part: number | undefined
}

/**
 * Nombre d’habitants de ces communes.
 * @throws {RangeError} si une population n’est pas un nombre entier : une part calculée sans elle serait fausse.
 */
export function habitants(communes: readonly Pick<CommuneDesservie, 'code' | 'population'>[]): number {
  let total = 0
  for (const { code, population } of communes) {
    if (!Number.isInteger(population) || population < 0)
      throw new RangeError(`commune ${code} : population inconnue (${population})`)
    total += population
  }
  return total
}

/** Ceux qui vivent au-delà de chaque seuil, dans l’ordre des seuils. */
export function auDela(
  communes: readonly CommuneDesservie[],
  { proches }: Pick<Desserte, 'proches'>,
  seuils: readonly number[] = SEUILS_EN_METRES,
): AuDela[] {
  const total = habitants(communes)
  return seuils.map((metres) => {
    const loin = communes.filter(({ code }) => (proches.get(code)?.metres ?? Infinity) > metres)
    const nombre = habitants(loin)
    return { metres, communes: loin.length, habitants: nombre, part: total ? nombre / total : undefined }
  })
}

/**
 * La bande d’une distance : 0 jusqu’au premier seuil compris, puis une par seuil dépassé.
 * @param metres `undefined` : aucun lieu, donc la dernière bande.
 */
export function bande(metres: number | undefined, seuils: readonly number[] = SEUILS_EN_METRES): number {
  return metres === undefined ? seuils.length : seuils.filter((seuil) => metres > seuil).length
}

/** Les communes de chaque bande, de la plus peuplée à la moins peuplée, puis par code. */
export function parBande<C extends CommuneDesservie>(
  communes: readonly C[],
  { proches }: Pick<Desserte, 'proches'>,
  seuils: readonly number[] = SEUILS_EN_METRES,
): C[][] {
  const bandes: C[][] = [[], ...seuils.map(() => [])]
  for (const commune of communes) bandes[bande(proches.get(commune.code)?.metres, seuils)]!.push(commune)
  for (const groupe of bandes)
    groupe.sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1))
  return bandes
}

/** La commune la plus loin d’un lieu ; `undefined` s’il n’y a ni commune, ni lieu. */
export function plusEloignee<C extends CommuneDesservie>(
  communes: readonly C[],
  { proches }: Pick<Desserte, 'proches'>,
): { commune: C; metres: number } | undefined {
  return communes
    .flatMap((commune) => {
      const proche = proches.get(commune.code)
      return proche ? [{ commune, metres: proche.metres }] : []
    })
    .sort((a, b) => b.metres - a.metres)[0]
}
