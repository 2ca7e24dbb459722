import { JOURS, type DateCivile } from './calendrier.ts'
import type { Creneau } from './horaires.ts'
import type { PermanenceReguliere } from './permanences.ts'

/** Un endroit, et qui y vient chaque jour de la semaine. */
export interface LigneDeSemaine {
  /** Un lieu de l’annuaire… */
  lieu?: string | undefined
  /** … ou une adresse à part. */
  adresse?: string | undefined
  commune: string
  employeurs: string[]
  /** Créneaux de chaque jour, lundi d’abord, triés ; vide : personne. */
  jours: Creneau[][]
  /** Le plus ancien des jours où ces permanences ont été vérifiées : c’est l’âge de la ligne. */
  verifiee_le: DateCivile
}

/**
 * La semaine type : une ligne par endroit, dans l’ordre reçu. Le même créneau tenu par deux postes n’est dit qu’une fois.
 * @param communeDe La commune d’un lieu de l’annuaire.
 */
export function semaineType(
  permanences: readonly PermanenceReguliere[],
  communeDe: (lieu: string) => string,
): LigneDeSemaine[] {
  const parEndroit = Map.groupBy(permanences, ({ lieu, commune, adresse }) => lieu ?? `${commune} ${adresse}`)
  return [...parEndroit.values()].map((tenues): LigneDeSemaine => {
    const { lieu, adresse, commune = '' } = tenues[0]!
    const creneaux = new Map(
      tenues.flatMap(({ horaires }) => horaires.map((creneau) => [JSON.stringify(creneau), creneau])),
    )
    const tries = [...creneaux.values()].sort((a, b) => a.debut - b.debut)
    return {
      lieu,
      adresse,
      commune: lieu === undefined ? commune : communeDe(lieu),
      employeurs: [...new Set(tenues.flatMap(({ employeurs }) => employeurs))],
      jours: JOURS.map((_, rang) => tries.filter(({ jour }) => jour === rang)),
      verifiee_le: tenues.map(({ verifiee_le }) => verifiee_le).toSorted()[0]!,
    }
  })
}
