import { numeroDeJour, type DateCivile } from './calendrier.ts'
import { instantLocal } from './ouverture.ts'

const JOUR_EN_MINUTES = 1440
const MINUTE_EN_MS = 60_000

/**
 * Le moment où une horloge du territoire montre cette heure : l’inverse de `instantLocal`. En octobre, l’heure qui a
 * lieu deux fois est prise la première fois.
 * @param minutes Depuis minuit ; 1440 est minuit du jour suivant.
 * @param fuseau Nom de la base IANA ; celui de Paris s’il manque.
 */
export function momentLocal(date: DateCivile, minutes: number, fuseau?: string): Date {
  const voulue = numeroDeJour(date) * JOUR_EN_MINUTES + minutes
  const montree = (moment: Date) => {
    const lue = instantLocal(moment, fuseau)
    return numeroDeJour(lue.date) * JOUR_EN_MINUTES + lue.minute
  }
  const au = (minutesUniverselles: number) => new Date(minutesUniverselles * MINUTE_EN_MS)
  // L’avance de l’horloge la veille et le lendemain : autour d’un changement d’heure, l’une des deux est la bonne.
  const avances = [-JOUR_EN_MINUTES, JOUR_EN_MINUTES].map(
    (ecart) => montree(au(voulue + ecart)) - voulue - ecart,
  )
  const candidats = avances.map((avance) => au(voulue - avance)).sort((a, b) => a.getTime() - b.getTime())
  return candidats.find((moment) => montree(moment) === voulue) ?? candidats[candidats.length - 1]!
}
