/** Une question de l’enquête. `plusieurs` : le nombre de réponses qu’on peut cocher, si ce n’est pas une seule. */
export interface QuestionDEnquete {
  question: string
  reponses: readonly string[]
  plusieurs?: number
}

/** L’enquête sur papier auprès des jeunes : deux pages sans nom, et deux pages pour compter. */
export const enquete = {
  titre: 'Le numérique et vous, de 12 à 30 ans',
  titreDuComptage: 'Compter les réponses des jeunes',
  nomCourt: 'Questionnaire',
  nomCourtDuComptage: 'Comptage',
  description:
    'Un questionnaire de deux pages à imprimer, sans nom, pour savoir ce que les jeunes attendent du numérique près de chez eux.',
  descriptionDuComptage: 'La feuille pour compter les réponses au questionnaire, filles et garçons à part.',
  phrase:
    'Deux pages recto verso. Dix minutes. Ni nom, ni adresse\u00a0: rien ne permet de retrouver qui a répondu.',
  phraseDuComptage:
    'Un trait par réponse, par paquets de cinq. Ne recopiez rien d’autre, puis détruisez les questionnaires.',
  conseils: [
    'Donnez-le dans un collège, un lycée, un club, une mission locale, une médiathèque. Demandez l’accord de l’établissement.',
    'Chacun répond seul, et met sa feuille dans une boîte fermée.',
    'Aidez à lire, jamais à répondre.',
    'Moins de dix feuilles\u00a0: ne publiez pas les résultats, on pourrait reconnaître quelqu’un.',
  ],
  pages: ['Page 1', 'Page 2'],
  consigne: 'Cochez. Il n’y a pas de bonne réponse. N’écrivez pas votre nom.',
  plusieurs: (n: number) => `${n} réponses au plus`,
  libre: 'Une idée, une envie, un coup de gueule\u00a0?',
  fin: 'Merci. Pliez la feuille et mettez-la dans la boîte.',
  lieu: 'Lieu de l’enquête',
  date: 'Date',
  feuilles: 'Feuilles comptées',
  colonnes: ['Filles', 'Garçons', 'Autre, non dit', 'Total'],
  reponse: 'Réponse',
  idees: 'Idées écrites, en bref, sans rien qui désigne quelqu’un',
  pied: (site: string, page: number) => `${site}. Questionnaire 12-30 ans, page ${page} sur 2.`,
  piedDuComptage: (site: string, page: number) => `${site}. Comptage, page ${page} sur 2.`,
  questions: [
    [
      { question: 'Votre âge', reponses: ['12 à 14 ans', '15 à 17 ans', '18 à 22 ans', '23 à 30 ans'] },
      {
        question: 'Vous êtes',
        reponses: ['une fille, une femme', 'un garçon, un homme', 'autre', 'je ne veux pas le dire'],
      },
      {
        question: 'Vous êtes surtout',
        reponses: [
          'au collège',
          'au lycée, en apprentissage',
          'en études après le bac',
          'au travail',
          'en recherche d’emploi, autre',
        ],
      },
      {
        question: 'Chez vous, vous pouvez utiliser',
        plusieurs: 4,
        reponses: [
          'un téléphone à vous',
          'un ordinateur, même partagé',
          'une bonne connexion',
          'une imprimante',
          'rien de tout cela',
        ],
      },
      {
        question: 'Ce qui vous gêne parfois',
        plusieurs: 3,
        reponses: [
          'faire des papiers en ligne',
          'Parcoursup, l’inscription, la bourse',
          'écrire un CV, une lettre',
          'protéger mes comptes',
          'savoir si une info est vraie',
          'rien',
        ],
      },
      {
        question: 'Ce que vous aimeriez faire',
        plusieurs: 3,
        reponses: [
          'vidéo, photo, musique',
          'coder un jeu ou un site',
          'imprimer en 3D, fabriquer',
          'réparer un appareil',
          'comprendre l’intelligence artificielle',
          'trouver un stage, un métier',
        ],
      },
    ],
    [
      {
        question: 'Un lieu où l’on crée ou répare, vous en connaissez un\u00a0?',
        reponses: ['oui, j’y vais', 'oui, je n’y vais pas', 'non'],
      },
      {
        question: 'Ce qui vous empêche d’y aller',
        plusieurs: 3,
        reponses: [
          'c’est trop loin',
          'les horaires',
          'le prix',
          'je ne connais personne',
          'je n’ose pas',
          'ça ne m’intéresse pas',
        ],
      },
      {
        question: 'Vous viendriez jusqu’à',
        reponses: ['10 minutes', '20 minutes', '30 minutes ou plus', 'seulement si ça vient ici'],
      },
      {
        question: 'Et plutôt',
        plusieurs: 2,
        reponses: ['le mercredi', 'le soir', 'le samedi', 'pendant les vacances'],
      },
      {
        question: 'Avec qui\u00a0?',
        plusieurs: 2,
        reponses: ['seul', 'des amis', 'ma classe, mon club', 'un groupe de filles seulement', 'ma famille'],
      },
      {
        question: 'Un métier du numérique, vous y pensez\u00a0?',
        reponses: ['oui', 'peut-être', 'non', 'je ne les connais pas'],
      },
      {
        question: 'Ce qui vous aiderait à choisir',
        plusieurs: 3,
        reponses: [
          'rencontrer une femme qui en fait son métier',
          'rencontrer un homme qui en fait son métier',
          'visiter une entreprise',
          'un stage',
          'essayer une journée',
          'rien',
        ],
      },
    ],
  ] satisfies QuestionDEnquete[][] as QuestionDEnquete[][],
} as const
