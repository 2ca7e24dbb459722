/** Une colonne d’un fichier ouvert, au vocabulaire de Table Schema. */
export interface Colonne {
  nom: string
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date'
  obligatoire?: boolean
  unique?: boolean
  valeurs?: readonly string[]
}

export const COLONNES_DES_CONSEILLERS = [
  { nom: 'id', type: 'string', obligatoire: true, unique: true },
  { nom: 'employeur', type: 'string', obligatoire: true },
  { nom: 'type_employeur', type: 'string', obligatoire: true },
  { nom: 'pivot', type: 'string' },
  { nom: 'commune', type: 'string', obligatoire: true },
  { nom: 'code_insee', type: 'string' },
  { nom: 'permanences', type: 'integer', obligatoire: true },
  { nom: 'sources', type: 'string', obligatoire: true },
  { nom: 'date_maj', type: 'date', obligatoire: true },
] as const satisfies readonly Colonne[]

export const COLONNES_DES_PERMANENCES = [
  { nom: 'id', type: 'string', obligatoire: true, unique: true },
  { nom: 'conseiller', type: 'string', obligatoire: true },
  { nom: 'lieu', type: 'string' },
  { nom: 'adresse', type: 'string' },
  { nom: 'complement_adresse', type: 'string' },
  { nom: 'code_postal', type: 'string' },
  { nom: 'commune', type: 'string' },
  { nom: 'code_insee', type: 'string' },
  { nom: 'latitude', type: 'number' },
  { nom: 'longitude', type: 'number' },
  { nom: 'precision', type: 'string' },
  { nom: 'horaires', type: 'string' },
  { nom: 'precision_horaires', type: 'string' },
  { nom: 'itinerant', type: 'boolean' },
  { nom: 'dates_connues', type: 'string' },
  { nom: 'sources', type: 'string', obligatoire: true },
  { nom: 'date_maj', type: 'date', obligatoire: true },
] as const satisfies readonly Colonne[]

export const COLONNES_DES_COMMUNES = [
  { nom: 'code_insee', type: 'string', obligatoire: true, unique: true },
  { nom: 'nom', type: 'string', obligatoire: true, unique: true },
  { nom: 'codes_postaux', type: 'string', obligatoire: true },
  { nom: 'population', type: 'integer', obligatoire: true },
  { nom: 'intercommunalite', type: 'string', obligatoire: true },
  { nom: 'siren_intercommunalite', type: 'string', obligatoire: true },
  { nom: 'latitude', type: 'number', obligatoire: true },
  { nom: 'longitude', type: 'number', obligatoire: true },
  { nom: 'anciennes_communes', type: 'string' },
  { nom: 'lieux', type: 'integer', obligatoire: true },
] as const satisfies readonly Colonne[]

export const COLONNES_DES_CONTROLES = [
  { nom: 'lieu', type: 'string', obligatoire: true },
  { nom: 'groupe', type: 'string', obligatoire: true },
  { nom: 'verifie_le', type: 'date' },
  { nom: 'sources', type: 'string' },
  { nom: 'niveau', type: 'string', obligatoire: true },
] as const satisfies readonly Colonne[]

export const COLONNES_DES_FERMES = [
  { nom: 'id', type: 'string', obligatoire: true, unique: true },
  { nom: 'nom', type: 'string', obligatoire: true },
  { nom: 'adresse', type: 'string', obligatoire: true },
  { nom: 'code_postal', type: 'string', obligatoire: true },
  { nom: 'commune', type: 'string', obligatoire: true },
  { nom: 'code_insee', type: 'string' },
  { nom: 'ferme_le', type: 'date', obligatoire: true },
  { nom: 'ferme_motif', type: 'string' },
  { nom: 'repris_par', type: 'string' },
  { nom: 'source', type: 'string', obligatoire: true },
  { nom: 'date_maj', type: 'date', obligatoire: true },
] as const satisfies readonly Colonne[]
