import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Colonne } from './colonnes.ts'
import { versStandard, type LieuStandard } from '../standard.ts'

/** Toutes les colonnes du schéma national v1.0.2, dans son ordre. Nos fiches ne remplissent ni le détail, ni la structure parente. */
export const COLONNES_DU_STANDARD = [
  { nom: 'id', type: 'string', obligatoire: true, unique: true },
  { nom: 'pivot', type: 'string', obligatoire: true },
  { nom: 'nom', type: 'string', obligatoire: true },
  { nom: 'commune', type: 'string', obligatoire: true },
  { nom: 'code_postal', type: 'string', obligatoire: true },
  { nom: 'code_insee', type: 'string' },
  { nom: 'adresse', type: 'string', obligatoire: true },
  { nom: 'complement_adresse', type: 'string' },
  { nom: 'latitude', type: 'number' },
  { nom: 'longitude', type: 'number' },
  { nom: 'typologie', type: 'string' },
  { nom: 'telephone', type: 'string' },
  { nom: 'courriels', type: 'string' },
  { nom: 'site_web', type: 'string' },
  { nom: 'horaires', type: 'string' },
  { nom: 'presentation_resume', type: 'string' },
  { nom: 'presentation_detail', type: 'string' },
  { nom: 'source', type: 'string' },
  { nom: 'itinerance', type: 'string' },
  { nom: 'structure_parente', type: 'string' },
  { nom: 'date_maj', type: 'date', obligatoire: true },
  { nom: 'services', type: 'string' },
  { nom: 'publics_specifiquement_adresses', type: 'string' },
  { nom: 'prise_en_charge_specifique', type: 'string' },
  { nom: 'frais_a_charge', type: 'string' },
  { nom: 'dispositif_programmes_nationaux', type: 'string' },
  { nom: 'formations_labels', type: 'string' },
  { nom: 'autres_formations_labels', type: 'string' },
  { nom: 'modalites_acces', type: 'string' },
  { nom: 'modalites_accompagnement', type: 'string' },
  { nom: 'fiche_acces_libre', type: 'string' },
  { nom: 'prise_rdv', type: 'string' },
] as const satisfies readonly (Colonne & {
  nom: keyof LieuStandard | 'presentation_detail' | 'structure_parente'
})[]

/**
 * Un lieu ouvert, au schéma national. Le schéma ne sait pas dire qu’une position n’est que celle de la commune : elle
 * n’y est donc pas, et l’extension la donne.
 */
export function versNational(lieu: Lieu): LieuStandard {
  const { latitude, longitude, ...reste } = versStandard(lieu)
  if (lieu.precision === 'commune' || latitude === undefined || longitude === undefined) return reste
  return { ...reste, latitude, longitude }
}
