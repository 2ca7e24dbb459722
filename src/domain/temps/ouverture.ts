import { ajouterJours, type DateCivile } from './calendrier.ts'
import { jourFerie } from './feries.ts'
import { creneauxDuJour, fermetureDuJour, type Creneau, type Fermeture } from './horaires.ts'

/** Un moment à Paris. `minute` : depuis minuit. */
export interface Instant {
  date: DateCivile
  minute: number
}

export type EtatOuverture =
  | { etat: 'ouvert'; ferme: number }
  | { etat: 'ferme'; ouvre?: Instant; dansJours?: number; motif?: string | undefined }
  /** Jour férié : la fiche ne dit pas si le lieu ouvre. */
  | { etat: 'ferie'; nom: string }

/** On cherche la prochaine ouverture jusqu’à cinq semaines : assez pour « 1er samedi du mois ». */
const HORIZON_JOURS = 35

const PARIS = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** L’heure qu’il est à Paris, quel que soit le fuseau du téléphone. */
export function instantAParis(moment: Date): Instant {
  const parts = Object.fromEntries(PARIS.formatToParts(moment).map(({ type, value }) => [type, value]))
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

/**
 * Dit si un lieu est ouvert, jusqu’à quand, ou quand il rouvre.
 * @param horaires Semaine type, non vide : sans horaires, il n’y a rien à dire.
 * @returns `ouvre` absent si rien n’ouvre dans les cinq semaines.
 */
export function etatOuverture(
  horaires: Creneau[],
  fermetures: Fermeture[],
  { date, minute }: Instant,
): EtatOuverture {
  const ferie = jourFerie(date)
  const duJour = creneauxDuJour(horaires, date, fermetures)
  if (ferie && duJour.length) return { etat: 'ferie', nom: ferie }
  const enCours = duJour.find(({ debut, fin }) => debut <= minute && minute < fin)
  if (enCours) return { etat: 'ouvert', ferme: finDeSuite(duJour, enCours.fin) }
  const motif = fermetureDuJour(fermetures, date)?.motif
  for (let jours = 0; jours <= HORIZON_JOURS; jours++) {
    const jour = ajouterJours(date, jours)
    if (jourFerie(jour)) continue
    const suivant = creneauxDuJour(horaires, jour, fermetures).find(
      ({ debut }) => jours > 0 || debut > minute,
    )
    if (suivant)
      return { etat: 'ferme', ouvre: { date: jour, minute: suivant.debut }, dansJours: jours, motif }
  }
  return { etat: 'ferme', motif }
}

/** Deux plages qui se touchent n’en font qu’une. */
function finDeSuite(creneaux: Creneau[], fin: number): number {
  const suite = creneaux.find(({ debut }) => debut === fin)
  return suite ? finDeSuite(creneaux, suite.fin) : fin
}
