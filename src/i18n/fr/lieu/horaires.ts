import { JOURS } from '../../../domain/temps/calendrier.ts'
import type { Creneau } from '../../../domain/temps/horaires.ts'
import { enSuites, reunirLesJours } from '../../../domain/temps/jours-semblables.ts'
import { deNom, enumerer, majuscule } from '../grammaire.ts'
import { fermeture } from './lieu.ts'
import { condition, heure } from '../mesures.ts'

/** « lundi », « lundi et mardi », « du mardi au vendredi ». */
export function lesJours(jours: readonly number[]): string {
  const suites = enSuites(jours).flatMap((suite) =>
    suite.length > 2
      ? [`du ${JOURS[suite[0]!]} au ${JOURS[suite[suite.length - 1]!]}`]
      : suite.map((jour) => `${JOURS[jour]}`),
  )
  return enumerer(suites)
}

/** « de 9 h à 12 h et de 14 h à 17 h ». */
export function heures(creneaux: readonly Creneau[]): string {
  return enumerer(
    creneaux.map((creneau) => {
      const si = condition(creneau)
      return `de ${heure(creneau.debut)} à ${heure(creneau.fin)}${si && ` (${si})`}`
    }),
  )
}

/** Les horaires en phrases, une par groupe de jours : « Du mardi au vendredi, de 9 h à 12 h. » */
export function horairesEnPhrases(horaires: readonly Creneau[]): string[] {
  return reunirLesJours(horaires).map(
    ({ jours, creneaux }) => `${majuscule(lesJours(jours))}, ${heures(creneaux)}.`,
  )
}

/** Ce que les heures ne disent pas : jusqu’à quand, pour qui, et comment venir. Une phrase chacun. */
export function precisions(lieu: {
  commune: string
  reserve_aux_habitants?: boolean | undefined
  precision_horaires?: string | undefined
  ferme_le?: string | undefined
}): string[] {
  const bientot = lieu.ferme_le && fermeture.annoncee(lieu.ferme_le)
  const reserve = lieu.reserve_aux_habitants && `Réservé aux habitants ${deNom(lieu.commune)}`
  return [bientot, reserve, lieu.precision_horaires]
    .filter((phrase) => !!phrase)
    .map((phrase) => `${phrase}.`)
}
