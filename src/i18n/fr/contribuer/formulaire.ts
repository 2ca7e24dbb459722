import type { Genre } from '../../../domain/contribution/libelles.ts'

/** Ce qu’on propose de changer, genre par genre. */
export const GENRES_DITS = {
  lieux: {
    page: 'lieu',
    titre: 'Corriger ou ajouter un lieu',
    corriger: (nom: string) => `Corriger «\u00a0${nom}\u00a0»`,
    ajouter: 'Ajouter un lieu',
    choisir: 'Quel lieu\u00a0?',
    pasDansLaListe: 'Le lieu n’est pas dans la liste\u00a0: l’ajouter',
  },
  evenements: {
    page: 'evenement',
    titre: 'Annoncer ou corriger un événement',
    corriger: (nom: string) => `Corriger «\u00a0${nom}\u00a0»`,
    ajouter: 'Annoncer un événement',
    choisir: 'Quel événement\u00a0?',
    pasDansLaListe: 'Annoncer un nouvel événement',
  },
  ressources: {
    page: 'ressource',
    titre: 'Proposer ou corriger une ressource',
    corriger: (nom: string) => `Corriger «\u00a0${nom}\u00a0»`,
    ajouter: 'Proposer une ressource',
    choisir: 'Quelle ressource\u00a0?',
    pasDansLaListe: 'Proposer une nouvelle ressource',
  },
  conseillers: {
    page: 'conseiller',
    titre: 'Mettre à jour des permanences',
    corriger: (nom: string) => `Corriger «\u00a0${nom}\u00a0»`,
    ajouter: 'Ajouter un poste',
    choisir: 'Quel poste\u00a0?',
    pasDansLaListe: 'Ajouter un nouveau poste',
  },
} as const satisfies Record<Genre, Record<string, unknown>>

/** Le formulaire, pour toutes les sortes de fiches. */
export const formulaire = {
  description:
    'Proposez une correction en quelques minutes, sans compte. Une personne relit avant de publier.',
  commencer: 'Commencer',
  charge: 'La fiche arrive…',
  panne: 'La fiche n’a pas pu être lue. Vérifiez la connexion, puis rechargez la page.',
  inconnue: 'Cette fiche n’existe pas. Choisissez-en une dans la liste.',
  sansScript:
    'Pour remplir ce formulaire, il faut JavaScript. Sans lui, imprimez cette page\u00a0: elle donne une feuille à remplir à la main.',
  voirLaPage: 'Voir sa page',
  rienNAChange: 'Rien n’a changé\u00a0?',
  rienPhrase:
    'Vous travaillez dans ce lieu et tout est juste\u00a0? Dites-le en un geste. La date sera mise à jour.',
  tout: 'Tout est juste',
  horaires: 'Les horaires sont justes',
  telephone: 'Le téléphone est juste',
  quelqueChose: 'Quelque chose a changé\u00a0?',
  entree:
    'Changez ce qui est faux, puis appuyez sur «\u00a0Voir ma proposition\u00a0». Le reste ne bouge pas.',
  ajout: 'Remplissez ce que vous savez. Les champs obligatoires sont marqués.',
  ferme: 'Ce lieu a fermé\u00a0?',
  dire: 'Dire qu’il ferme',
  auNomDuLieu: 'Je travaille dans ce lieu\u00a0: ce que j’écris est vérifié',
  obligatoire: '(obligatoire)',
  vide: 'non renseigné',
  oui: 'oui',
  non: 'non',
  autreAdresse: 'aucun\u00a0: une autre adresse',
  uneParLigne: 'Une par ligne.',
  dateParLigne: 'Une date par ligne\u00a0: 31/03/2026.',
  veille: 'Comme la veille',
  veilleDu: (jour: string) => `Comme la veille\u00a0: ${jour}`,
  ajouter: 'Ajouter',
  ajouterA: (nom: string) => `Ajouter\u00a0: ${nom}`,
  retirer: 'Retirer',
  element: (nom: string, rang: number, dit: string) => `${nom} ${rang}${dit && `\u00a0: ${dit}`}`,
  personne:
    'N’écrivez le nom, l’adresse ou le numéro d’aucune personne\u00a0: ce que vous proposez est public.',
  voir: 'Voir ma proposition',
  resultat: 'Votre proposition',
  change: 'Ce qui change\u00a0:',
  neuve: 'Une fiche neuve\u00a0:',
  rien: 'Rien n’est changé pour l’instant.',
  fautes: (n: number) => (n > 1 ? `${n} points à reprendre\u00a0:` : 'Un point à reprendre\u00a0:'),
  avertissements: 'À vérifier\u00a0:',
  yaml: 'Voir le fichier',
} as const

/** Comment la proposition part. */
export const sorties = {
  titre: 'Envoyez-la comme vous voulez',
  courriel: 'Envoyer par e-mail',
  courrielPhrase: 'Le message est déjà écrit. Relisez-le, puis envoyez-le.',
  joindre: 'Le message est trop long pour y mettre le fichier\u00a0: téléchargez-le et joignez-le.',
  appeler: (numero: string) => `Appeler le ${numero}`,
  copier: 'Copier',
  copie: 'Copié.',
  telecharger: 'Télécharger le fichier',
  imprimer: 'Imprimer la feuille remplie',
  imprimerPhrase: 'Donnez-la à la mairie, ou au lieu d’aide le plus proche.',
  forge: 'Avec un compte sur la forge',
  forgePhrase: 'Votre proposition et votre nom de compte seront publics.',
  ticket: 'Ouvrir un ticket déjà rempli',
  modifier: 'Changer le fichier sur la forge',
  creer: 'Créer le fichier sur la forge',
  coller: 'Le texte est copié\u00a0: collez-le à la place de l’ancien.',
  sujet: (quoi: string) => `Proposition\u00a0: ${quoi}`,
  bonjour: 'Bonjour,\n\nVoici une proposition pour le site.',
  fichier: (chemin: string) => `Fichier\u00a0: ${chemin}`,
} as const

/** La feuille à remettre, remplie ou vierge. */
export const feuille = {
  titre: 'Proposition de correction',
  pour: 'À remettre à la mairie, ou au lieu d’aide le plus proche. Une personne recopiera.',
  fiche: 'La fiche\u00a0:',
  change: 'Ce qu’il faut changer\u00a0:',
  le: 'Le\u00a0:',
  personne: 'N’écrivez le nom ni le numéro d’aucune personne.',
  ou: (telephone: string) => `Vous pouvez aussi appeler le ${telephone}.`,
} as const
