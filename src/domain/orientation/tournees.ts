import type { DateCivile } from '../temps/calendrier.ts'
import type { Position } from '../espace/distance.ts'
import { creneauxDuJour, type Creneau } from '../temps/horaires.ts'

/** L’arrêt d’un conseiller dans une commune, hors d’un lieu de l’annuaire. */
export interface Tournee extends Position {
  id: string
  commune: string
  dates: readonly DateCivile[]
  horaires: Creneau[]
}

/** Dates d’aujourd’hui et d’après, dans l’ordre. */
export function datesAVenir(dates: readonly DateCivile[], aujourdhui: DateCivile): DateCivile[] {
  return dates.filter((date) => date >= aujourdhui).sort()
}

/** Un jour et ses heures, en minutes depuis minuit. */
export interface Passage {
  le: DateCivile
  debut: number
  fin: number
}

/** Les passages d’aujourd’hui et d’après, dans l’ordre. Une date dont l’heure n’est pas connue n’en donne aucun. */
export function passagesAVenir(
  { dates, horaires }: Pick<Tournee, 'dates' | 'horaires'>,
  aujourdhui: DateCivile,
): Passage[] {
  return datesAVenir(dates, aujourdhui).flatMap((le) =>
    creneauxDuJour(horaires, le).map(({ debut, fin }) => ({ le, debut, fin })),
  )
}

/** Dernière date connue, ou `undefined`. */
export function derniereDate(dates: readonly DateCivile[]): DateCivile | undefined {
  return [...dates].sort().pop()
}
