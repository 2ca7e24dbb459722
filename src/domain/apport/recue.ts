import type { Creneau } from '../temps/horaires.ts'
import type { DateCivile } from '../temps/calendrier.ts'

/** Les formats que l’import sait lire. */
export const FORMATS_IMPORTES = ['france-services', 'schema-national'] as const
export type FormatImporte = (typeof FORMATS_IMPORTES)[number]

/** Où est le lieu : un seul fait, qui se compare et se remplace d’un bloc. */
export interface Localisation {
  adresse: string
  complement_adresse?: string | undefined
  code_postal: string
  commune: string
  code_insee?: string | undefined
  latitude?: number | undefined
  longitude?: number | undefined
  precision?: 'adresse' | 'commune' | undefined
}

/** Les faits simples qu’une source peut dire d’un lieu ; les clés sont celles de la fiche. Absent : elle n’en dit rien. */
export interface Faits {
  telephone?: string | undefined
  courriels?: string[] | undefined
  site_web?: string | undefined
  prise_rdv?: string | undefined
  horaires?: Creneau[] | undefined
  itinerance?: string | undefined
  typologie?: string[] | undefined
  services?: string[] | undefined
  publics_specifiquement_adresses?: string[] | undefined
  prise_en_charge_specifique?: string[] | undefined
  fiche_acces_libre?: string | undefined
  frais_a_charge?: string[] | undefined
  modalites_acces?: string[] | undefined
  modalites_accompagnement?: string[] | undefined
  dispositif_programmes_nationaux?: string[] | undefined
  formations_labels?: string[] | undefined
  france_services_depuis?: string | undefined
}
export type Champ = keyof Faits | 'adresse'

/** Listes auxquelles une source ajoute ce qu’elle sait, sans rien retirer. */
export type Ajouts = Partial<
  Record<'services' | 'typologie' | 'dispositif_programmes_nationaux', readonly string[]>
>

/** Un lieu tel qu’une source le dit, déjà dans nos mots. */
export interface FicheRecue {
  /** Identifiant stable dans la source. */
  identifiant: string
  /** Jour auquel la source dit ces faits. */
  le: DateCivile
  nom: string
  pivot?: string | undefined
  /** Jour où la source dit que le lieu a fermé pour toujours. */
  ferme_le?: DateCivile | undefined
  localisation: Localisation
  faits: Faits
  ajouts: Ajouts
  /** Champs que la source présente, et laisse vides pour ce lieu. */
  tus: Champ[]
  /** Ce qui n’a pas pu être repris, et pourquoi : en français, sans citer de personne. */
  remarques: string[]
}

/** Une ligne de la source, lue ou refusée. `rang` : 1 pour la première ligne de données. */
export type LigneRecue = { rang: number } & (
  { fiche: FicheRecue } | { refus: string; identifiant?: string | undefined; nom?: string | undefined }
)

/** Toute une source, lue. */
export interface SourceLue {
  lignes: LigneRecue[]
  /** Colonnes rencontrées, dans l’ordre. */
  colonnes: string[]
  /** Ce qu’il faut savoir de la lecture, par exemple l’encodage deviné. */
  remarques: string[]
}
