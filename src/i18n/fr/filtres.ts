import type { GroupeDeFiltres } from '../../domain/recherche/filtres.ts'

export const groupesDeFiltres: Record<GroupeDeFiltres, string> = {
  classe: 'Étape',
  ouverture: 'Ouverture',
  jour: 'Jour',
  acces: 'Accès',
  accessibilite: 'Accueil adapté',
  langue: 'Langues',
  public: 'Pour qui',
  label: 'Réseaux',
  'sur-place': 'Sur place',
  accompagnement: 'Type d’aide',
}

/** Autour des filtres. */
export const panneauDeFiltres = {
  nom: 'Filtres',
  plus: 'Plus de filtres',
  choisis: 'Filtres choisis',
  besoin: 'Choisir un besoin dans la liste',
  toutBesoin: 'Tous les besoins',
} as const
