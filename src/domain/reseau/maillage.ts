import { distanceEnMetres, type Position } from '../espace/distance.ts'

/** Une commune : son repère sur la carte, et le nombre de ses habitants. */
export interface CommuneDesservie extends Position {
  code: string
  population: number
}

/** Le lieu le plus proche d’un repère, à vol d’oiseau. */
export interface PlusProche {
  /** Identifiant du lieu. */
  lieu: string
  metres: number
}

/** Ce qu’une fiche répond à une question. `inconnu` : la fiche se tait, ce qui n’est pas un non. */
export type Reponse = 'oui' | 'non' | 'inconnu'

/** Une question posée à chaque fiche : est-ce un lieu d’inclusion, ouvre-t-il le samedi… */
export interface Critere<L> {
  id: string
  juger: (lieu: L) => Reponse
}

/** Jusqu’où il faut aller, de chaque commune, pour trouver un lieu qui répond au critère. */
export interface Desserte {
  /** Nombre de fiches qui répondent « oui ». */
  lieux: number
  /** Nombre de fiches qui ne disent rien sur ce sujet. */
  inconnus: number
  /** Par code de commune ; `undefined` si aucun lieu ne répond au critère. */
  proches: Map<string, PlusProche | undefined>
}

/**
 * Le lieu le plus proche de chaque commune, critère par critère. À distance égale, le premier lieu reçu.
 * Chaque distance n’est mesurée qu’une fois, quel que soit le nombre de critères.
 * @returns par identifiant de critère, dans l’ordre reçu.
 */
export function desservir<L extends Position & { id: string }>(
  communes: readonly CommuneDesservie[],
  lieux: readonly L[],
  criteres: readonly Critere<L>[],
): Map<string, Desserte> {
  const dessertes = criteres.map((): Desserte => ({ lieux: 0, inconnus: 0, proches: new Map() }))
  const rangs = lieux.map((lieu) =>
    criteres.flatMap(({ juger }, rang) => {
      const reponse = juger(lieu)
      if (reponse === 'oui') dessertes[rang]!.lieux += 1
      if (reponse === 'inconnu') dessertes[rang]!.inconnus += 1
      return reponse === 'oui' ? [rang] : []
    }),
  )
  for (const commune of communes) {
    const proches = plusProches(commune, lieux, rangs, criteres.length)
    for (const [rang, { proches: parCommune }] of dessertes.entries())
      parCommune.set(commune.code, proches[rang])
  }
  return new Map(criteres.map(({ id }, rang) => [id, dessertes[rang]!]))
}

/** @param rangs Pour chaque lieu, les rangs des critères auxquels il répond. */
function plusProches<L extends Position & { id: string }>(
  depuis: Position,
  lieux: readonly L[],
  rangs: readonly number[][],
  nombre: number,
): (PlusProche | undefined)[] {
  const proches: (PlusProche | undefined)[] = Array.from({ length: nombre })
  for (const [i, lieu] of lieux.entries()) {
    if (!rangs[i]!.length) continue
    const metres = distanceEnMetres(depuis, lieu)
    for (const rang of rangs[i]!) {
      const connu = proches[rang]
      if (!connu || metres < connu.metres) proches[rang] = { lieu: lieu.id, metres }
    }
  }
  return proches
}
