import type { AnciennesValeurs } from './listes.ts'

// Les écritures du schéma national d’avant sa version 1.0.1, encore dans des fichiers publiés.

const DEMARCHES = ['Aide aux démarches administratives']
const OUTILS = ['Maîtrise des outils numériques du quotidien']
const INSERTION = ['Insertion professionnelle via le numérique']
const COMPRENDRE = ['Compréhension du monde numérique']
const ACCES = ['Accès internet et matériel informatique']

/** Les quinze services de 2022, repliés sur les neuf d’aujourd’hui comme le fait la bibliothèque nationale. */
export const ANCIENS_SERVICES: AnciennesValeurs = {
  'Devenir autonome dans les démarches administratives': DEMARCHES,
  'Gagner en autonomie dans les démarches administratives': DEMARCHES,
  'Réaliser des démarches administratives avec un accompagnement': DEMARCHES,
  'Etre accompagné dans les démarches administratives': DEMARCHES,
  'Accompagner les démarches de santé': DEMARCHES,
  'Prendre en main un smartphone ou une tablette': OUTILS,
  'Prendre en main un ordinateur': OUTILS,
  'Utiliser le numérique au quotidien': OUTILS,
  'Favoriser mon insertion professionnelle': INSERTION,
  'Créer et développer mon entreprise': INSERTION,
  'Approfondir ma culture numérique': COMPRENDRE,
  'Promouvoir la citoyenneté numérique': COMPRENDRE,
  'Accéder à une connexion internet': ACCES,
  'Accéder à du matériel': ACCES,
  'S’équiper en matériel informatique': ['Acquisition de matériel informatique à prix solidaire'],
  'Créer avec le numérique': ['Loisirs et créations numériques'],
  'Soutenir la parentalité et l’éducation avec le numérique': ['Parentalité et éducation avec le numérique'],
}

/** `publics_accueillis` mêlait deux listes d’aujourd’hui ; chacune laisse à l’autre ce qui est à elle. */
export const ANCIENS_PUBLICS: AnciennesValeurs = {
  'Seniors (+ 65 ans)': ['Seniors'],
  'Familles/enfants': ['Familles et/ou enfants'],
  'Jeunes (16-26 ans)': ['Jeunes'],
  'Uniquement femmes': ['Femmes'],
  Adultes: [],
  'Public langues étrangères': [],
  'Déficience visuelle': [],
  Surdité: [],
  'Handicaps psychiques': [],
  'Handicaps mentaux': [],
  'Personnes en situation d’illettrisme': [],
}

const LANGUES = ['Langues étrangères (anglais)', 'Langues étrangères (autres)']

export const ANCIENNES_PRISES_EN_CHARGE: AnciennesValeurs = {
  'Langues étrangères': LANGUES,
  'Public langues étrangères': LANGUES,
  'Personnes en situation d’illettrisme': ['Illettrisme'],
  'Handicaps psychiques': [],
  'Seniors (+ 65 ans)': [],
  'Familles/enfants': [],
  'Jeunes (16-26 ans)': [],
  'Uniquement femmes': [],
  Adultes: [],
}

export const ANCIENS_FRAIS: AnciennesValeurs = {
  Adhésion: ['Payant'],
  'Accepte le Pass numérique': ['Gratuit sous condition'],
}

export const ANCIENNES_MODALITES_ACCOMPAGNEMENT: AnciennesValeurs = {
  Seul: ['En autonomie'],
  'Avec de l’aide': ['Accompagnement individuel'],
  'Dans un atelier': ['Dans un atelier collectif'],
  'A ma place': ['Accompagnement individuel'],
}

export const ANCIENS_DISPOSITIFS: AnciennesValeurs = {
  CNFS: ['Conseillers numériques'],
  'Conseillers numériques France Services': ['Conseillers numériques'],
  'Grandes écoles du numérique': ['Grande école du numérique'],
  'Point numérique CAF': ["Point d'accès numérique CAF"],
  'Point relais CAF': ["Point d'accès numérique CAF"],
  APTIC: [],
  'Campus connecté': [],
  'Fabriques de Territoire': [],
  'French Tech': [],
  'Relais pôle emploi': [],
}
