import type { Personne } from '../../../domain/contribution/personnes.ts'

/** Dire ce qui est faux sans remplir de fiche. */
export const signaler = {
  titre: 'Signaler une erreur',
  description: 'Cochez ce qui est faux dans une fiche, puis envoyez. Sans compte.',
  lien: 'Signaler une erreur',
  phrase: 'Cochez ce qui est faux. Une personne vérifiera auprès du lieu.',
  corriger: 'Vous connaissez la bonne réponse\u00a0? Corrigez la fiche vous-même',
  sansScript:
    'Sans JavaScript, appelez-nous, écrivez-nous, ou imprimez cette page\u00a0: elle donne une feuille à remplir.',
  lieu: 'Dans quelle page\u00a0?',
  laListe: 'la liste des lieux',
  faux: 'Qu’est-ce qui est faux\u00a0?',
  raisons: [
    'Le numéro de téléphone',
    'Les horaires',
    'L’adresse, ou le point sur la carte',
    'L’adresse e-mail ou le site',
    'Ce qu’on y fait',
    'Le prix ou les conditions',
    'L’accès des personnes handicapées',
    'Ce lieu a fermé',
    'Ce lieu est écrit deux fois',
    'Autre chose',
  ],
  detail: 'Ce qu’il faut écrire à la place, si vous le savez',
  personne:
    'N’écrivez le nom, l’adresse ou le numéro d’aucune personne\u00a0: votre message peut être lu en public.',
  voir: 'Voir mon message',
  rien: 'Cochez au moins une chose, ou écrivez une phrase.',
  message: 'Votre message',
  sujet: (quoi: string) => `Erreur\u00a0: ${quoi}`,
  page: (nom: string) => `Page\u00a0: ${nom}`,
  estFaux: (raison: string) => `C’est faux\u00a0: ${raison}`,
  precision: (texte: string) => `Précision\u00a0: ${texte}`,
  /** Un message qui désigne quelqu’un ne part pas. */
  refus: {
    nom: 'Votre message nomme une personne. Écrivez sa fonction, ou rien.',
    courriel: 'Votre message contient l’adresse e-mail d’une personne. Écrivez celle du service, ou rien.',
    telephone: 'Votre message contient un numéro de portable. Écrivez celui de l’accueil, ou rien.',
  } satisfies Record<Personne, string>,
} as const
