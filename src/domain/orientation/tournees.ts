import type { DateCivile } from '../temps/calendrier.ts'
import type { Position } from '../espace/distance.ts'
import type { Creneau } from '../temps/horaires.ts'

/** L’arrêt d’un conseiller dans une commune, hors d’un lieu de l’annuaire. */
export interface Tournee extends Position {
  id: string
  commune: string
  /** Besoins auxquels un conseiller répond en tournée. */
  besoins: readonly string[]
  dates: readonly DateCivile[]
  horaires: Creneau[]
}

/** Dates d’aujourd’hui et d’après, dans l’ordre. */
export function datesAVenir(dates: readonly DateCivile[], aujourdhui: DateCivile): DateCivile[] {
  return dates.filter((date) => date >= aujourdhui).sort()
}

/** Dernière date connue, ou `undefined`. */
export function derniereDate(dates: readonly DateCivile[]): DateCivile | undefined {
  return [...dates].sort().pop()
}
