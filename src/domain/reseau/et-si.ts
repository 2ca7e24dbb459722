import { distanceEnMetres, type Position } from '../espace/distance.ts'
import { TROP_LOIN_EN_METRES } from './portee.ts'

/** Une commune, et la distance d’aujourd’hui au lieu le plus proche (`undefined` : aucun lieu). */
export interface CommuneAEssayer extends Position {
  code: string
  population: number
  metres: number | undefined
}

/** Ce que changerait une permanence de plus. */
export interface Effet<C> {
  /** Communes qui passent à portée, de la plus peuplée à la moins peuplée. */
  communes: C[]
  habitants: number
}

/** Un degré de latitude ne mesure nulle part moins : de quoi écarter une commune sans calculer la distance. */
const DEGRE_MINIMAL_EN_METRES = 110_500

/**
 * Les communes qu’une ou plusieurs permanences mettraient à portée, et qui n’y sont pas aujourd’hui.
 * @param permanences Points de départ : les repères des communes où l’on tiendrait permanence.
 * @param portee Jusqu’où l’on est à portée, en mètres.
 */
export function effet<C extends CommuneAEssayer>(
  communes: readonly C[],
  permanences: readonly Position[],
  portee: number = TROP_LOIN_EN_METRES,
): Effet<C> {
  const loin = communes.filter(({ metres }) => metres === undefined || metres > portee)
  const gagnees = loin
    .filter((commune) => permanences.some((permanence) => estAPortee(commune, permanence, portee)))
    .sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1))
  return { communes: gagnees, habitants: gagnees.reduce((total, { population }) => total + population, 0) }
}

/**
 * Les communes où une seule permanence rapprocherait le plus d’habitants, de la meilleure à la moins bonne.
 * À égalité d’habitants : le plus de communes, puis le code. Celles qui ne changent rien n’y sont pas.
 */
export function meilleuresPermanences<C extends CommuneAEssayer>(
  communes: readonly C[],
  nombre: number,
  portee: number = TROP_LOIN_EN_METRES,
): { commune: C; effet: Effet<C> }[] {
  return communes
    .map((commune) => ({ commune, effet: effet(communes, [commune], portee) }))
    .filter(({ effet }) => effet.habitants > 0)
    .sort(
      (a, b) =>
        b.effet.habitants - a.effet.habitants ||
        b.effet.communes.length - a.effet.communes.length ||
        (a.commune.code < b.commune.code ? -1 : 1),
    )
    .slice(0, nombre)
}

function estAPortee(a: Position, b: Position, portee: number): boolean {
  if (Math.abs(a.latitude - b.latitude) * DEGRE_MINIMAL_EN_METRES > portee) return false
  return distanceEnMetres(a, b) <= portee
}
