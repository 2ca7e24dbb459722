import { trierParDistance, type Position, type Proche } from '../espace/distance.ts'
import type { LieuSitue } from '../espace/lieu-situe.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { recoitDuPublic } from './lieu-a-orienter.ts'

const SUR_UNE_AFFICHE = 3

/** Les lieux les plus proches où l’on peut venir et que l’on peut appeler, pour l’affiche d’une commune. */
export function lieuxDeLAffiche<L extends LieuSitue>(
  lieux: readonly L[],
  commune: Position & { nom: string },
): Proche<L>[] {
  const affichables = lieux.filter(
    (lieu) =>
      lieu.telephone !== undefined &&
      recoitDuPublic(lieu) &&
      (lieu.commune === commune.nom || !lieu.reserve_aux_habitants),
  )
  return trierParDistance(affichables, commune).slice(0, SUR_UNE_AFFICHE)
}

/** La plus ancienne et la plus récente des dates. */
export function etendue(dates: readonly DateCivile[]): [DateCivile, DateCivile] {
  const triees = [...dates].sort()
  return [triees[0]!, triees[triees.length - 1]!]
}
