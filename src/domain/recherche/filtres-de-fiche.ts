import type { Attendu, ChampJuge } from '../fiche/champs-juges.ts'

type FiltreDeFiche = {
  [C in ChampJuge]: readonly [groupe: string, champ: C, valeur: Valeur<C>]
}[ChampJuge]
type Valeur<C extends ChampJuge> = Attendu<C> extends (infer V)[] ? V : true

/** Les filtres qui lisent ces champs : groupe, champ, valeur. Leurs noms sont dans `i18n/fr/recherche/filtres.ts`. */
export const FILTRES_DE_FICHE = {
  decouverte: ['classe', 'classe', 'decouverte'],
  inclusion: ['classe', 'classe', 'inclusion'],
  mediation: ['classe', 'classe', 'mediation'],
  expertise: ['classe', 'classe', 'expertise'],
  gratuit: ['acces', 'frais_a_charge', 'Gratuit'],
  'sans-rendez-vous': ['acces', 'modalites_acces', 'Se présenter'],
  fauteuil: ['accessibilite', 'prise_en_charge_specifique', 'Handicaps moteurs'],
  surdite: ['accessibilite', 'prise_en_charge_specifique', 'Surdité'],
  vue: ['accessibilite', 'prise_en_charge_specifique', 'Déficience visuelle'],
  mental: ['accessibilite', 'prise_en_charge_specifique', 'Handicaps mentaux'],
  lecture: ['accessibilite', 'prise_en_charge_specifique', 'Illettrisme'],
  anglais: ['langue', 'prise_en_charge_specifique', 'Langues étrangères (anglais)'],
  langues: ['langue', 'prise_en_charge_specifique', 'Langues étrangères (autres)'],
  jeunes: ['public', 'publics_specifiquement_adresses', 'Jeunes'],
  etudiants: ['public', 'publics_specifiquement_adresses', 'Étudiants'],
  seniors: ['public', 'publics_specifiquement_adresses', 'Seniors'],
  familles: ['public', 'publics_specifiquement_adresses', 'Familles et/ou enfants'],
  femmes: ['public', 'publics_specifiquement_adresses', 'Femmes'],
  'france-services': ['label', 'dispositif_programmes_nationaux', 'France Services'],
  'aidants-connect': ['label', 'dispositif_programmes_nationaux', 'Aidants Connect'],
  conseiller: ['label', 'dispositif_programmes_nationaux', 'Conseillers numériques'],
  itinerant: ['sur-place', 'itinerance', 'Itinérant'],
  wifi: ['sur-place', 'equipements', 'Wifi'],
  ordinateurs: ['sur-place', 'equipements', 'Ordinateurs'],
  imprimante: ['sur-place', 'equipements', 'Imprimante'],
  scanner: ['sur-place', 'equipements', 'Scanner'],
  tablettes: ['sur-place', 'equipements', 'Tablettes'],
  atelier: ['accompagnement', 'modalites_accompagnement', 'Dans un atelier collectif'],
  individuel: ['accompagnement', 'modalites_accompagnement', 'Accompagnement individuel'],
  autonomie: ['accompagnement', 'modalites_accompagnement', 'En autonomie'],
  'a-distance': ['accompagnement', 'modalites_accompagnement', 'À distance'],
} as const satisfies Record<string, FiltreDeFiche>

/** Les mots qui, tapés, demandent un de ces filtres. */
export const MOTS_DES_FILTRES: Partial<Record<keyof typeof FILTRES_DE_FICHE, string[]>> = {
  gratuit: ['gratuit', 'gratuite', 'gratuitement'],
  'sans-rendez-vous': ['sans rendez-vous', 'sans rdv'],
  fauteuil: [
    'fauteuil',
    'fauteuil roulant',
    'handicap moteur',
    'handicapé',
    'accès handicapé',
    'mobilité réduite',
    'pmr',
  ],
  surdite: ['sourd', 'surdité', 'malentendant', 'lsf'],
  vue: ['aveugle', 'malvoyant', 'non voyant', 'déficience visuelle'],
  mental: ['handicap mental'],
  lecture: ['illettrisme', 'lire'],
  anglais: ['anglais', 'english'],
  langues: ['langue étrangère', 'arabe', 'turc', 'portugais', 'albanais'],
  jeunes: ['jeune'],
  etudiants: ['étudiant'],
  seniors: ['senior', 'sénior', 'personne âgée', 'retraité'],
  femmes: ['femme'],
  'france-services': ['france services', 'maison france services'],
  'aidants-connect': ['aidants connect', 'aidant connect'],
  conseiller: ['conseiller numérique', 'conseiller', 'conseillère numérique'],
  atelier: ['atelier collectif', 'en groupe'],
  individuel: ['accompagnement individuel', 'cours particulier'],
  autonomie: ['autonomie'],
}
