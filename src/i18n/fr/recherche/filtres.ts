import type { GroupeDeFiltres, IdFiltre } from '../../../domain/recherche/filtres.ts'
import { classes } from '../label/etape.ts'

/** Ce qu’on lit à côté de chaque case, et sur la puce de celles qu’on a cochées. */
export const nomDuFiltre: Record<IdFiltre, string> = {
  decouverte: classes.decouverte.etape,
  inclusion: classes.inclusion.etape,
  mediation: classes.mediation.etape,
  expertise: classes.expertise.etape,
  'ouvert-maintenant': 'Ouvert maintenant',
  'ouvert-aujourdhui': 'Ouvert aujourd’hui',
  'ouvert-lundi': 'Ouvert le lundi',
  'ouvert-mardi': 'Ouvert le mardi',
  'ouvert-mercredi': 'Ouvert le mercredi',
  'ouvert-jeudi': 'Ouvert le jeudi',
  'ouvert-vendredi': 'Ouvert le vendredi',
  'ouvert-samedi': 'Ouvert le samedi',
  'ouvert-dimanche': 'Ouvert le dimanche',
  gratuit: 'Gratuit',
  'sans-rendez-vous': 'Sans rendez-vous',
  fauteuil: 'Accessible en fauteuil',
  surdite: 'Accueil des sourds',
  vue: 'Accueil si l’on voit mal',
  mental: 'Accueil du handicap mental',
  lecture: 'Aide si lire est difficile',
  anglais: 'On y parle anglais',
  langues: 'Autres langues',
  jeunes: 'Pour les jeunes',
  etudiants: 'Pour les étudiants',
  seniors: 'Pour les seniors',
  familles: 'Pour les familles',
  femmes: 'Pour les femmes',
  'france-services': 'France services',
  'aidants-connect': 'Aidants Connect',
  conseiller: 'Conseiller numérique',
  itinerant: 'Se déplace près de chez vous',
  wifi: 'Wifi',
  ordinateurs: 'Ordinateurs',
  imprimante: 'Imprimante',
  scanner: 'Scanner',
  tablettes: 'Tablettes',
  atelier: 'À plusieurs',
  individuel: 'Seul à seul',
  autonomie: 'En autonomie',
  'a-distance': 'À distance',
}

export const nomDuGroupe: Record<GroupeDeFiltres, string> = {
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
