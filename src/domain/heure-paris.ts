import { ajouterJours, numeroDeJour, rangDansLaSemaine, type DateCivile } from './calendrier.ts'

const JOUR_EN_MINUTES = 1440
const MINUTE_EN_MS = 60_000

/**
 * Instant d’une heure lue à une horloge de Paris. L’heure d’été va du dernier dimanche de mars, 2 h, au dernier
 * dimanche d’octobre, 3 h (directive 2000/84/CE). L’heure d’octobre qui a lieu deux fois est prise la première fois.
 * @param minutes Depuis minuit ; 1440 est minuit du jour suivant.
 */
export function instantAParis(date: DateCivile, minutes: number): Date {
  const annee = date.slice(0, 4)
  const locale = numeroDeJour(date) * JOUR_EN_MINUTES + minutes
  const debut = numeroDeJour(dernierDimanche(`${annee}-03-31`)) * JOUR_EN_MINUTES + 120
  const fin = numeroDeJour(dernierDimanche(`${annee}-10-31`)) * JOUR_EN_MINUTES + 180
  const avance = debut <= locale && locale < fin ? 120 : 60
  return new Date((locale - avance) * MINUTE_EN_MS)
}

/** @param fin Dernier jour d’un mois de 31 jours. */
function dernierDimanche(fin: DateCivile): DateCivile {
  return ajouterJours(fin, -((rangDansLaSemaine(fin) + 1) % 7))
}
