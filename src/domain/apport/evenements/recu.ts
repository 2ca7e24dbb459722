import type { GENRES_EVENEMENT, PUBLICS_EVENEMENT } from '../../agenda.ts'
import type { DateCivile } from '../../temps/calendrier.ts'

/** Les formats d’agenda que l’import sait lire. */
export const FORMATS_D_AGENDA = ['icalendar', 'openagenda'] as const
export type FormatDAgenda = (typeof FORMATS_D_AGENDA)[number]

/** Une fois annoncée par une source, en minutes depuis minuit à Paris. `avant` : le moment qu’elle remplace. */
export interface FoisRecue {
  le: DateCivile
  debut: number
  fin: number
  annule?: boolean
  avant?: { le: DateCivile; debut: number; fin: number } | undefined
}

/** Où cela se passe, tel que la source le dit. */
export interface Endroit {
  nom?: string | undefined
  adresse?: string | undefined
  code_postal?: string | undefined
  commune?: string | undefined
  code_insee?: string | undefined
  latitude?: number | undefined
  longitude?: number | undefined
}

/** Un rendez-vous tel qu’une source le dit, déjà dans nos mots. Aucun texte libre n’en est repris, que son titre. */
export interface EvenementRecu {
  /** Identifiant stable dans la source. */
  identifiant: string
  /** Jour auquel la source dit ces faits. */
  le: DateCivile
  titre: string
  genre: (typeof GENRES_EVENEMENT)[number]
  publics: (typeof PUBLICS_EVENEMENT)[number][]
  endroit: Endroit
  /** Ses fois à venir ; une au moins. */
  fois: FoisRecue[]
  annule: boolean
  revision: number
  telephone?: string | undefined
  courriel?: string | undefined
  site_web?: string | undefined
  inscription?: string | undefined
  cout?: 'Gratuit' | undefined
  remarques: string[]
}

/** Un rendez-vous de la source, lu ou refusé. `rang` : 1 pour le premier. */
export type LigneDAgenda = { rang: number } & (
  { recu: EvenementRecu } | { refus: string; identifiant?: string | undefined; nom?: string | undefined }
)

/** Tout un agenda, lu. */
export interface AgendaLu {
  format: FormatDAgenda
  lignes: LigneDAgenda[]
  /** Propriétés rencontrées, dans l’ordre alphabétique. */
  colonnes: string[]
  remarques: string[]
}
