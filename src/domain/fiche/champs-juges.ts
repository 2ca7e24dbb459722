import {
  CLASSES,
  COMPETENCES,
  DEMARCHES,
  DISPOSITIFS,
  EQUIPEMENTS,
  FORMATIONS_LABELS,
  FRAIS_A_CHARGE,
  ITINERANCES,
  MODALITES_ACCES,
  MODALITES_ACCOMPAGNEMENT,
  PRISES_EN_CHARGE,
  PUBLICS,
  SERVICES,
} from './nomenclatures.ts'
import { TYPOLOGIES, type Typologie } from './typologies.ts'

/**
 * Les champs d’une fiche de lieu qui se jugent : ceux où l’on choisit une valeur, plusieurs, ou oui ou non. Le schéma
 * d’un lieu, les critères d’un besoin et l’index de recherche se font d’après cette table, les filtres d’après la
 * suivante : un champ de plus s’écrit ici, et nulle part ailleurs dans le domaine.
 */
export const CHAMPS_JUGES = {
  classe: { une: CLASSES },
  services: { plusieurs: SERVICES },
  demarches: { plusieurs: DEMARCHES },
  competences: { plusieurs: COMPETENCES },
  equipements: { plusieurs: EQUIPEMENTS },
  publics_specifiquement_adresses: { plusieurs: PUBLICS },
  prise_en_charge_specifique: { plusieurs: PRISES_EN_CHARGE },
  frais_a_charge: { plusieurs: FRAIS_A_CHARGE },
  modalites_acces: { plusieurs: MODALITES_ACCES },
  modalites_accompagnement: { plusieurs: MODALITES_ACCOMPAGNEMENT },
  dispositif_programmes_nationaux: { plusieurs: DISPOSITIFS },
  formations_labels: { plusieurs: FORMATIONS_LABELS },
  typologie: { plusieurs: /* @__PURE__ */ Object.keys(TYPOLOGIES) as Typologie[] }, // pur : ne part pas au téléphone
  itinerance: { une: ITINERANCES },
  reparation_materiel: 'oui-ou-non',
} as const
type Table = typeof CHAMPS_JUGES
export type ChampJuge = keyof Table

/** Ce qu’une fiche dit d’un champ. */
export type Dit<C extends ChampJuge> = Table[C] extends { une: readonly (infer V)[] }
  ? V
  : Table[C] extends { plusieurs: readonly (infer V)[] }
    ? V[]
    : boolean

/** Ce qu’un critère attend d’un champ : une valeur de la ligne suffit. */
export type Attendu<C extends ChampJuge> = Table[C] extends { une: readonly (infer V)[] }
  ? V[]
  : Table[C] extends { plusieurs: readonly (infer V)[] }
    ? V[]
    : true

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
