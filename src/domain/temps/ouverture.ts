import { ajouterJours, type DateCivile } from './calendrier.ts'
import { jourFerie, type FerieLocal } from './feries.ts'
import { creneauxDuJour, fermetureDuJour, type Creneau, type Fermeture } from './horaires.ts'

/** Un moment, à l’heure du territoire. `minute` : depuis minuit. */
export interface Instant {
  date: DateCivile
  minute: number
  /** Les jours fériés que le territoire ajoute à ceux de toute la France. */
  feries?: readonly FerieLocal[] | undefined
}

export type EtatOuverture =
  | { etat: 'ouvert'; ferme: number }
  | { etat: 'ferme'; ouvre?: Instant; dansJours?: number; motif?: string | undefined }
  /** Jour férié : la fiche ne dit pas si le lieu ouvre. */
  | { etat: 'ferie'; nom: string }

/** On cherche la prochaine ouverture jusqu’à cinq semaines : assez pour « 1er samedi du mois ». */
const HORIZON_JOURS = 35

/** Le fuseau d’un territoire qui n’en dit pas d’autre. */
export const FUSEAU_DE_PARIS = 'Europe/Paris'

/**
 * L’heure qu’il est dans le territoire, quel que soit le fuseau du téléphone.
 * @param fuseau Nom de la base IANA, par exemple `Indian/Reunion`.
 * @throws {RangeError} si ce fuseau n’existe pas.
 */
export function instantLocal(moment: Date, fuseau = FUSEAU_DE_PARIS): Instant {
  const parts = Object.fromEntries(
    horlogeDe(fuseau)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

const horloges: Record<string, Intl.DateTimeFormat> = {}

/** Gardée d’un moment à l’autre : la préparer coûte bien plus que la lire. */
function horlogeDe(fuseau: string): Intl.DateTimeFormat {
  return (horloges[fuseau] ??= new Intl.DateTimeFormat('fr-CA', {
    timeZone: fuseau,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }))
}

/**
 * Dit si un lieu est ouvert, jusqu’à quand, ou quand il rouvre.
 * @param horaires Semaine type, non vide : sans horaires, il n’y a rien à dire.
 * @returns `ouvre` absent si rien n’ouvre dans les cinq semaines.
 */
export function etatOuverture(
  horaires: Creneau[],
  fermetures: Fermeture[],
  { date, minute, feries }: Instant,
): EtatOuverture {
  const ferie = jourFerie(date, feries)
  const duJour = creneauxDuJour(horaires, date, fermetures)
  if (ferie && duJour.length) return { etat: 'ferie', nom: ferie }
  const enCours = duJour.find(({ debut, fin }) => debut <= minute && minute < fin)
  if (enCours) return { etat: 'ouvert', ferme: finDeSuite(duJour, enCours.fin) }
  const motif = fermetureDuJour(fermetures, date)?.motif
  for (let jours = 0; jours <= HORIZON_JOURS; jours++) {
    const jour = ajouterJours(date, jours)
    if (jourFerie(jour, feries)) continue
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
