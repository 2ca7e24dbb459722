import { numeroDeJour, type DateCivile } from './calendrier.ts'
import { instantAParis } from './ouverture.ts'

const JOUR_EN_MINUTES = 1440
const MINUTE_EN_MS = 60_000
const AVANCE_ETE_MINUTES = 120
const AVANCE_HIVER_MINUTES = 60

/**
 * Le moment où une horloge de Paris montre cette heure : l’inverse de `instantAParis`. En octobre, l’heure qui a lieu
 * deux fois est prise la première fois.
 * @param minutes Depuis minuit ; 1440 est minuit du jour suivant.
 */
export function momentAParis(date: DateCivile, minutes: number): Date {
  const montree = numeroDeJour(date) * JOUR_EN_MINUTES + minutes
  const ete = new Date((montree - AVANCE_ETE_MINUTES) * MINUTE_EN_MS)
  const lue = instantAParis(ete)
  if (numeroDeJour(lue.date) * JOUR_EN_MINUTES + lue.minute === montree) return ete
  return new Date((montree - AVANCE_HIVER_MINUTES) * MINUTE_EN_MS)
}
