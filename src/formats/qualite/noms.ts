import type { Groupe } from '../../domain/fiche/controles.ts'

/** Le nom de chaque groupe de faits, au terminal et dans une lettre. */
export const NOMS_DES_GROUPES = {
  horaires: 'Horaires',
  telephone: 'Téléphone',
  courriel: 'Courriel',
  site_web: 'Site internet',
  adresse: 'Adresse',
  services: 'Aide proposée',
  accessibilite: 'Accueil adapté',
  conditions: 'Prix et conditions',
} as const satisfies Record<Groupe, string>

/** « 31/03/2026 ». */
export function dateCourte(jour: string): string {
  const [annee, mois, quantieme] = jour.split('-')
  return `${quantieme}/${mois}/${annee}`
}
