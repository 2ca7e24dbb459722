import { numeroDeJour, type DateCivile } from '../temps/calendrier.ts'

/** Une fiche est à confirmer au-delà de douze mois. */
const AGE_LIMITE_JOURS = 365

/** Dit si une fiche est trop vieille pour qu’on la croie sans appeler. */
export function estAConfirmer(dateMaj: DateCivile, aujourdhui: DateCivile): boolean {
  return numeroDeJour(aujourdhui) - numeroDeJour(dateMaj) > AGE_LIMITE_JOURS
}
