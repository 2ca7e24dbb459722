import { telephoneInternational } from '../../domain/fiche/telephone.ts'
import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Colonne } from './colonnes.ts'
import type { CaseOuverte } from './csv.ts'

/** Clés d’une fiche que le schéma national ne dit pas : l’extension les donne telles que la fiche les écrit. */
export const CLES_DE_L_EXTENSION = [
  'classe',
  'classe_proposee',
  'classe_motif',
  'precision',
  'comment_venir',
  'precision_horaires',
  'fermetures',
  'reserve_aux_habitants',
  'operateur',
  'demarches',
  'competences',
  'equipements',
  'reparation_materiel',
  'france_services_depuis',
  'label',
  'attestations',
  'verifications',
  'ajoute_le',
  'ferme_le',
  'ferme_motif',
  'repris_par',
  'identifiants',
  'controles',
] as const satisfies readonly (keyof Lieu)[]

type Cle = (typeof CLES_DE_L_EXTENSION)[number]
export type Extension = Partial<Pick<Lieu, Cle>> & {
  /** Milieu de la commune, quand la position précise n’est pas connue. */
  position_commune?: { latitude: number; longitude: number }
  /** Numéro à quatre chiffres ou moins, que le schéma national refuse. */
  telephone_court?: string
}

/** Ce que la fiche dit de plus que le schéma national. Une clé sans valeur est absente. */
export function extensionDe(lieu: Lieu): Extension {
  const { telephone, latitude, longitude, precision } = lieu
  const court = telephone !== undefined && !telephoneInternational(telephone).startsWith('+')
  const approche = precision === 'commune' && latitude !== undefined && longitude !== undefined
  return {
    ...Object.fromEntries(
      CLES_DE_L_EXTENSION.flatMap((cle) => (lieu[cle] === undefined ? [] : [[cle, lieu[cle]]])),
    ),
    ...(approche && { position_commune: { latitude, longitude } }),
    ...(court && { telephone_court: telephone }),
  }
}

/** L’extension mise à plat, une ligne par lieu. */
export const COLONNES_DE_L_EXTENSION = [
  { nom: 'id', type: 'string', obligatoire: true, unique: true },
  { nom: 'classe', type: 'string', obligatoire: true },
  { nom: 'classe_proposee', type: 'boolean' },
  { nom: 'classe_motif', type: 'string' },
  { nom: 'precision', type: 'string', obligatoire: true },
  { nom: 'latitude_commune', type: 'number' },
  { nom: 'longitude_commune', type: 'number' },
  { nom: 'comment_venir', type: 'string' },
  { nom: 'telephone_court', type: 'string' },
  { nom: 'precision_horaires', type: 'string' },
  { nom: 'fermetures', type: 'string' },
  { nom: 'reserve_aux_habitants', type: 'boolean' },
  { nom: 'operateur', type: 'string' },
  { nom: 'demarches', type: 'string' },
  { nom: 'competences', type: 'string' },
  { nom: 'equipements', type: 'string' },
  { nom: 'reparation_materiel', type: 'boolean' },
  { nom: 'france_services_depuis', type: 'date' },
  { nom: 'label_decide_le', type: 'date' },
  { nom: 'label_jusqu_au', type: 'date' },
  { nom: 'label_decide_par', type: 'string' },
  { nom: 'label_suspendu_le', type: 'date' },
  { nom: 'attestations', type: 'string' },
  { nom: 'verifications', type: 'string' },
  { nom: 'ajoute_le', type: 'date' },
  { nom: 'ferme_le', type: 'date' },
  { nom: 'identifiants', type: 'string' },
] as const satisfies readonly Colonne[]

type NomDeColonne = (typeof COLONNES_DE_L_EXTENSION)[number]['nom']

export function ligneDExtension(lieu: Lieu): Partial<Record<NomDeColonne, CaseOuverte>> {
  const { fermetures, label, attestations, verifications, identifiants, position_commune, ...simples } =
    extensionDe(lieu)
  const { repris_par: _repris, ferme_motif: _motif, controles: _controles, ...reste } = simples
  return {
    id: lieu.id,
    ...reste,
    latitude_commune: position_commune?.latitude,
    longitude_commune: position_commune?.longitude,
    fermetures: fermetures?.map(({ du, au }) => `${du}/${au}`),
    label_decide_le: label?.decide_le,
    label_jusqu_au: label?.jusqu_au,
    label_decide_par: label?.decide_par,
    label_suspendu_le: label?.suspendu?.le,
    attestations: suivis(attestations),
    verifications: suivis(verifications),
    identifiants: paires(identifiants, (identifiant) => identifiant),
  }
}

/** « B1:2026-01-15 », trié : chaque critère, chaque fois qu’il a été attesté ou vérifié. */
function suivis(
  liste: readonly { le: string; criteres: readonly string[] }[] | undefined,
): string[] | undefined {
  return liste?.flatMap(({ le, criteres }) => criteres.map((id) => `${id}:${le}`)).sort()
}

/** « cle:valeur », trié. */
function paires<V>(table: Record<string, V> | undefined, dire: (valeur: V) => string): string[] | undefined {
  if (!table) return undefined
  return Object.entries(table)
    .map(([cle, valeur]) => `${cle}:${dire(valeur)}`)
    .sort()
}
