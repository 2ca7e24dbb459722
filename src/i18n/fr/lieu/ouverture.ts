import { JOURS, rangDansLaSemaine } from '../../../domain/temps/calendrier.ts'
import type { Creneau } from '../../../domain/temps/horaires.ts'
import type { EtatOuverture } from '../../../domain/temps/ouverture.ts'
import { date, heure, plage } from '../mesures.ts'

type Ferme = Extract<EtatOuverture, { etat: 'ferme' }>

/**
 * L’état d’un lieu en une phrase.
 * @param aConfirmer Vrai si la fiche a plus d’un an : on ne l’affirme plus.
 */
export function etat(lu: EtatOuverture, aConfirmer: boolean): string {
  if (lu.etat === 'ferie') return `Jour férié : appelez.`
  if (lu.etat === 'ouvert') {
    const jusque = heure(lu.ferme)
    return aConfirmer
      ? `Horaires à confirmer : ouvert en principe jusqu’à ${jusque}`
      : `Ouvert, ferme à ${jusque}`
  }
  const quand = prochaine(lu)
  if (aConfirmer) return quand ? `Horaires à confirmer : ouvre en principe ${quand}` : 'Horaires à confirmer'
  const motif = lu.motif ? ` (${lu.motif})` : ''
  return quand ? `Fermé${motif}, ouvre ${quand}` : `Fermé${motif}`
}

/** « Aujourd’hui : 9 h – 12 h, 14 h – 17 h » ; vide un jour fermé ou férié, que l’état dit déjà. */
export function aujourdhui({ etat }: EtatOuverture, creneaux: readonly Creneau[]): string {
  return etat === 'ferie' || creneaux.length === 0
    ? ''
    : `Aujourd’hui\u00a0: ${creneaux.map(plage).join(', ')}`
}

function prochaine({ ouvre, dansJours = 0 }: Ferme): string {
  if (!ouvre) return ''
  const a = `à ${heure(ouvre.minute)}`
  if (dansJours === 0) return `aujourd’hui ${a}`
  if (dansJours === 1) return `demain ${a}`
  const jour = JOURS[rangDansLaSemaine(ouvre.date)]
  return dansJours < 7 ? `${jour} ${a}` : `${jour} ${date(ouvre.date)} ${a}`
}
