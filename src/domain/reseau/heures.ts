import type { Condition, Creneau } from '../temps/horaires.ts'

/** Ce qu’offrent des lieux en une semaine ordinaire. */
export interface HeuresOuvertes {
  /** Minutes d’ouverture par semaine, tous lieux d’horaires connus ajoutés. */
  minutes: number
  /** Lieux dont les horaires sont connus ; les autres ne sont pas comptés comme fermés. */
  connus: number
  inconnus: number
}

/** Le calendrier grégorien revient tous les 400 ans : 146 097 jours, 4 800 mois. */
const SEMAINES_PAR_MOIS = 146_097 / 7 / 4_800
/** Un jour de la semaine revient quatre ou cinq fois par mois. Part des mois où il revient cinq fois. */
const MOIS_DE_CINQ = SEMAINES_PAR_MOIS - 4

/** Minutes d’ouverture par semaine, en moyenne : « semaines paires » compte pour la moitié. */
export function minutesParSemaine(horaires: readonly Creneau[]): number {
  return horaires.reduce(
    (total, { debut, fin, condition }) => total + (fin - debut) * frequence(condition),
    0,
  )
}

/** Heures d’ouverture de plusieurs lieux. Horaires absents : inconnus. */
export function heuresOuvertes(
  lieux: readonly { horaires?: readonly Creneau[] | undefined }[],
): HeuresOuvertes {
  const connus = lieux.flatMap(({ horaires }) => (horaires ? [horaires] : []))
  return {
    minutes: connus.reduce((total, horaires) => total + minutesParSemaine(horaires), 0),
    connus: connus.length,
    inconnus: lieux.length - connus.length,
  }
}

/** Part des semaines où le créneau a lieu, de 0 à 1. */
function frequence(condition: Condition | undefined): number {
  if (!condition) return 1
  if ('semaines' in condition) return 1 / 2
  const foisSi = (parMois: number) =>
    new Set(condition.rangs.map((rang) => (rang === -1 ? parMois : rang)).filter((rang) => rang <= parMois))
      .size
  return (foisSi(4) * (1 - MOIS_DE_CINQ) + foisSi(5) * MOIS_DE_CINQ) / SEMAINES_PAR_MOIS
}
