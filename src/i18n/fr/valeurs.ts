import type * as valeurs from '../../domain/fiche/nomenclatures.ts'

type Mots<T extends readonly string[]> = Record<T[number], string>

export const services: Mots<typeof valeurs.SERVICES> = {
  'Aide aux démarches administratives': 'Faire mes démarches en ligne',
  'Maîtrise des outils numériques du quotidien': 'Apprendre à me servir d’un ordinateur, d’un téléphone',
  'Insertion professionnelle via le numérique': 'Chercher un emploi, faire mon CV',
  'Utilisation sécurisée du numérique': 'Éviter les arnaques, protéger mes mots de passe',
  'Parentalité et éducation avec le numérique': 'Accompagner mes enfants',
  'Loisirs et créations numériques': 'Créer, m’amuser : photo, vidéo, fabrication',
  'Compréhension du monde numérique': 'Comprendre internet et le numérique',
  'Accès internet et matériel informatique': 'Utiliser un ordinateur, aller sur internet',
  'Acquisition de matériel informatique à prix solidaire': 'Avoir un ordinateur pas cher',
}

export const demarches: Mots<typeof valeurs.DEMARCHES> = {
  CAF: 'Caf',
  'France Travail': 'France Travail',
  Impôts: 'impôts',
  'Retraite (Carsat)': 'retraite (Carsat)',
  'Assurance maladie': 'Assurance maladie (Ameli)',
  FranceConnect: 'FranceConnect',
  'Logement social': 'logement social',
  Préfecture: 'préfecture',
  MSA: 'MSA',
  'La Poste': 'La Poste',
  Justice: 'justice',
}

export const competences: Mots<typeof valeurs.COMPETENCES> = {
  Ordinateur: 'l’ordinateur',
  Tablette: 'la tablette',
  Smartphone: 'le téléphone',
  Courriel: 'les e-mails',
  'Navigation internet': 'aller sur internet',
  'Recherche internet': 'chercher sur internet',
  Fichiers: 'ranger ses fichiers',
  'Mots de passe': 'les mots de passe',
  Périphériques: 'l’imprimante, la clé USB',
  'Traitement de texte': 'écrire un texte',
  'Diagnostic de compétences': 'faire le point sur ce que vous savez',
}

export const equipements: Mots<typeof valeurs.EQUIPEMENTS> = {
  Wifi: 'wifi',
  Ordinateurs: 'ordinateurs',
  Imprimante: 'imprimante',
  Scanner: 'scanner',
  Tablettes: 'tablettes',
}

export const frais: Mots<typeof valeurs.FRAIS_A_CHARGE> = {
  Gratuit: 'gratuit',
  'Gratuit sous condition': 'gratuit sous condition',
  Payant: 'payant',
}

export const acces: Mots<typeof valeurs.MODALITES_ACCES> = {
  'Se présenter': 'Vous pouvez venir sans rendez-vous.',
  Téléphoner: 'Vous pouvez téléphoner.',
  'Contacter par mail': 'Vous pouvez écrire un e-mail.',
  'Prendre un RDV en ligne': 'Vous pouvez prendre rendez-vous en ligne.',
  'Envoyer un mail avec une fiche de prescription': 'Un professionnel peut écrire pour vous.',
  "Ce lieu n'accueille pas de public": 'Ce lieu ne reçoit pas de public.',
}

export const accompagnements: Mots<typeof valeurs.MODALITES_ACCOMPAGNEMENT> = {
  'En autonomie': 'Vous pouvez utiliser le matériel seul.',
  'Accompagnement individuel': 'Une personne vous aide, rien que vous.',
  'Dans un atelier collectif': 'Il y a des ateliers en petit groupe.',
  'À distance': 'On peut vous aider à distance.',
}

export const publics: Mots<typeof valeurs.PUBLICS> = {
  Jeunes: 'jeunes',
  Étudiants: 'étudiants',
  'Familles et/ou enfants': 'familles et enfants',
  Seniors: 'personnes âgées',
  Femmes: 'femmes',
}

export const besoinsParticuliers: Mots<typeof valeurs.PRISES_EN_CHARGE> = {
  Surdité: 'Accueil des personnes sourdes ou malentendantes',
  'Handicaps moteurs': 'Accueil des personnes en fauteuil ou qui marchent avec difficulté',
  'Handicaps mentaux': 'Accueil des personnes avec un handicap mental',
  Illettrisme: 'Aide si vous avez du mal à lire ou à écrire',
  'Langues étrangères (anglais)': 'On parle anglais',
  'Langues étrangères (autres)': 'On parle d’autres langues que le français et l’anglais',
  'Déficience visuelle': 'Accueil des personnes aveugles ou malvoyantes',
}

export const dispositifs: Mots<typeof valeurs.DISPOSITIFS> = {
  'Aidants Connect':
    'Aidants Connect : une personne formée peut faire une démarche à votre place, avec votre accord.',
  'Bibliothèques numérique de référence': 'Bibliothèque numérique de référence.',
  'Certification PIX': 'Vous pouvez passer la certification Pix.',
  'Conseillers numériques': 'Un conseiller numérique vous aide gratuitement.',
  'Emmaüs Connect': 'Emmaüs Connect.',
  'France Services': 'France services : on vous aide pour les démarches de tous les jours.',
  'Grande école du numérique': 'Grande école du numérique.',
  'La Croix Rouge': 'Croix-Rouge française.',
  "Point d'accès numérique CAF": 'Point d’accès numérique de la Caf.',
  'Promeneurs du net': 'Promeneurs du net : une présence auprès des jeunes en ligne.',
  'Relais numérique (Emmaüs Connect)': 'Relais numérique d’Emmaüs Connect.',
}
