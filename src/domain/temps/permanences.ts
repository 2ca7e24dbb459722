import type { Conseiller } from '../../fiches/schemas/reseau/conseiller.ts'
import { moments, type Occurrence } from '../agenda.ts'
import type { DateCivile } from './calendrier.ts'
import { jourFerie, type FerieLocal } from './feries.ts'
import type { Creneau } from './horaires.ts'

/** Un rendez-vous qui revient chaque semaine ou chaque mois, tenu par un ou plusieurs conseillers. */
export interface PermanenceReguliere {
  /** Un lieu de l’annuaire… */
  lieu?: string
  /** … ou une adresse à part. */
  adresse?: string
  commune?: string
  horaires: Creneau[]
  employeurs: string[]
  conseillers: string[]
  /** Le plus récent des jours où l’un de ces postes a été vérifié. */
  verifiee_le: DateCivile
}

/**
 * Les permanences dont on connaît les horaires, réunies quand le lieu et les horaires sont les mêmes.
 * Une tournée aux dates annoncées n’est pas régulière : elle n’y est pas.
 */
export function permanencesRegulieres(
  conseillers: readonly Pick<Conseiller, 'id' | 'employeur' | 'permanences' | 'date_maj'>[],
): PermanenceReguliere[] {
  const parCle = new Map<string, PermanenceReguliere>()
  for (const { id, employeur, permanences, date_maj } of conseillers) {
    for (const permanence of permanences) {
      const { horaires, dates_connues } = permanence
      if (!horaires?.length || dates_connues) continue
      const ou =
        'lieu' in permanence
          ? { lieu: permanence.lieu }
          : { adresse: permanence.adresse, commune: permanence.commune }
      const cle = JSON.stringify([ou, horaires])
      const reunie = parCle.get(cle) ?? {
        ...ou,
        horaires,
        employeurs: [],
        conseillers: [],
        verifiee_le: date_maj,
      }
      parCle.set(cle, {
        ...reunie,
        employeurs: [...new Set([...reunie.employeurs, employeur])],
        conseillers: [...reunie.conseillers, id],
        verifiee_le: reunie.verifiee_le > date_maj ? reunie.verifiee_le : date_maj,
      })
    }
  }
  return [...parCle.values()]
}

/** Les fois où une permanence a lieu entre deux dates comprises : jamais un jour férié. */
export function occurrencesDePermanence(
  permanence: PermanenceReguliere,
  du: DateCivile,
  au: DateCivile,
  feries?: readonly FerieLocal[],
): Occurrence<PermanenceReguliere>[] {
  return moments(permanence.horaires, du, au)
    .filter(({ le }) => jourFerie(le, feries) === undefined)
    .map((moment) => ({ evenement: permanence, ...moment }))
}
