/** Les listes qui ne sont pas du schéma national. À part : ce sont celles que toutes les pages lisent. */
export const CLASSES = ['decouverte', 'inclusion', 'mediation', 'expertise'] as const
export type Classe = (typeof CLASSES)[number]

/** Hors schéma national : administrations et services pour lesquels le lieu aide à faire les démarches. */
export const DEMARCHES = [
  'CAF',
  'France Travail',
  'Impôts',
  'Retraite (Carsat)',
  'Assurance maladie',
  'FranceConnect',
  'Logement social',
  'Préfecture',
  'MSA',
  'La Poste',
  'Justice',
] as const
/** Hors schéma national : ce que le lieu apprend à faire. */
export const COMPETENCES = [
  'Ordinateur',
  'Tablette',
  'Smartphone',
  'Courriel',
  'Navigation internet',
  'Recherche internet',
  'Fichiers',
  'Mots de passe',
  'Périphériques',
  'Traitement de texte',
  'Diagnostic de compétences',
] as const
/** Hors schéma national : matériel que le public peut utiliser. */
export const EQUIPEMENTS = ['Wifi', 'Ordinateurs', 'Imprimante', 'Scanner', 'Tablettes'] as const
