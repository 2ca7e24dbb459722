import type { LieuAOrienter } from './lieu-a-orienter.ts'
import type { Inconnu } from './raisons.ts'
import type { Silence, Situation } from './situation.ts'

const JOURS_OUVRES = 5

/**
 * Ce que l’on accepterait de faire en plus, en kilomètres, pour un lieu mieux connu ou mieux adapté. Le métier, dans la
 * même unité, est dans `domain/metier.ts` : le tout se discute, et les situations du test le jugent.
 */
const DETOUR_KM = {
  telephone: 4,
  horaires: 4,
  ferie: 4,
  parJourFerme: 0.5,
  accompagnement: 2,
  fauteuil: 8,
  lecture: 3,
  langue: 4,
  domicile: 6,
  besoin: 5,
  'a-la-place': 3,
  avec: 3,
  apprendre: 3,
  jeunesseSeule: 6,
  autrePublicSeul: 2,
} satisfies Record<Inconnu | Silence | 'parJourFerme' | 'jeunesseSeule' | 'autrePublicSeul', number>

/** Les kilomètres à ajouter à la distance pour ranger ce lieu ; négatifs si c’est son métier. */
export function detourEnKm(
  lieu: LieuAOrienter,
  { besoin, jours }: Situation,
  aDemander: readonly (Inconnu | Silence)[],
): number {
  const ouverts = new Set(lieu.horaires?.map(({ jour }) => jour)).size
  const fermes = lieu.horaires && !jours?.length ? Math.max(0, JOURS_OUVRES - ouverts) : 0
  return (
    detourDuPublic(lieu) +
    fermes * DETOUR_KM.parJourFerme +
    aDemander.reduce((km, chose) => km + DETOUR_KM[chose], 0) -
    (lieu.besoins[besoin] ?? 0)
  )
}

/** Un lieu qui s’adresse à un seul public en accueille souvent d’autres : la fiche ne le dit pas. */
function detourDuPublic({ publics = [] }: LieuAOrienter): number {
  if (publics.length === 0) return 0
  if (publics.every((p) => p === 'Jeunes' || p === 'Étudiants')) return DETOUR_KM.jeunesseSeule
  return publics.length === 1 ? DETOUR_KM.autrePublicSeul : 0
}
