import type { Emprise } from '../espace/contours.ts'
import type { Position } from '../espace/distance.ts'
import type { Creneau } from '../temps/horaires.ts'
import { heuresOuvertes, type HeuresOuvertes } from './heures.ts'
import type { CommuneDesservie } from './maillage.ts'
import { habitants } from './portee.ts'

/** Les quarts du territoire, dans le sens de la lecture. */
export const QUARTS = ['nord-ouest', 'nord-est', 'sud-ouest', 'sud-est'] as const
export type Quart = (typeof QUARTS)[number]

/** Ce qu’une partie du territoire offre à ceux qui y habitent. */
export interface OffreDeZone {
  communes: number
  habitants: number
  lieux: number
  /** Lieux pour 10 000 habitants ; absent si personne n’y habite. */
  lieuxPourDixMille: number | undefined
  heures: HeuresOuvertes
  /** Heures d’ouverture par semaine pour 10 000 habitants ; absent si aucun horaire n’est connu. */
  heuresPourDixMille: number | undefined
  /** La commune qui a le plus de lieux, et combien ; absente s’il n’y a aucun lieu. */
  premiere: { code: string; lieux: number } | undefined
}

/** Une partie du territoire, et ce qu’on y trouve. */
export interface Zone<C extends CommuneDesservie = CommuneDesservie> {
  nom: string
  communes: C[]
  offre: OffreDeZone
}

/** Le territoire, entier puis découpé. */
export interface Decoupage<C extends CommuneDesservie = CommuneDesservie> {
  entier: Zone<C>
  quarts: Zone<C>[]
  intercommunalites: Zone<C>[]
}

/** Lieux pour 10 000 habitants qui séparent les bandes, de la mieux pourvue à la moins pourvue. */
const SEUILS_POUR_DIX_MILLE = [3, 2, 1] as const

/** La bande d’un nombre de lieux pour 10 000 habitants : 0 à partir de 3, 3 à moins de 1, 4 sans aucun lieu. */
export function bandeParHabitant(lieux: number | undefined): number {
  if (!lieux) return SEUILS_POUR_DIX_MILLE.length + 1
  return SEUILS_POUR_DIX_MILLE.filter((seuil) => lieux < seuil).length
}

/**
 * Le quart du territoire où tombe un point : la carte est coupée en son milieu, du nord au sud et d’ouest en est.
 * Sur la coupe, un point est au nord, ou à l’est.
 */
export function quartDe({ latitude, longitude }: Position, { sud, ouest, nord, est }: Emprise): Quart {
  const haut = latitude >= (sud + nord) / 2 ? 'nord' : 'sud'
  return `${haut}-${longitude >= (ouest + est) / 2 ? 'est' : 'ouest'}`
}

/**
 * Lieux et heures d’une partie du territoire, par habitant.
 * @param lieux Tous les lieux ; seuls ceux de ces communes comptent.
 * @throws {RangeError} si une population est inconnue.
 */
export function offreDeZone(
  communes: readonly CommuneDesservie[],
  lieux: readonly { codeCommune: string; horaires?: readonly Creneau[] | undefined }[],
): OffreDeZone {
  const parCommune = new Map(communes.map(({ code }) => [code, 0]))
  const dedans = lieux.filter(({ codeCommune }) => parCommune.has(codeCommune))
  for (const { codeCommune } of dedans) parCommune.set(codeCommune, parCommune.get(codeCommune)! + 1)
  const [premiere] = [...parCommune].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const population = habitants(communes)
  const heures = heuresOuvertes(dedans)
  const pourDixMille = (nombre: number) => (population ? (nombre * 10_000) / population : undefined)
  return {
    communes: communes.length,
    habitants: population,
    lieux: dedans.length,
    lieuxPourDixMille: pourDixMille(dedans.length),
    heures,
    heuresPourDixMille: heures.connus ? pourDixMille(heures.minutes / 60) : undefined,
    premiere: premiere?.[1] ? { code: premiere[0], lieux: premiere[1] } : undefined,
  }
}
