import type { FORMATS_RESSOURCE } from '../../../domain/ressources.ts'
import { accord, minuscule, pluriel } from '../grammaire.ts'
import { quand } from '../mesures.ts'

const formats = {
  Cours: 'cours',
  Exercices: 'exercices',
  Fiches: 'fiches à lire',
  Questionnaire: 'questions pour se tester',
  Vidéos: 'vidéos',
  Jeux: 'jeux',
  'Cours suivi (MOOC)': 'cours long, sur inscription',
  'Aide par téléphone': 'aide par téléphone',
} satisfies Record<(typeof FORMATS_RESSOURCE)[number], string>

/** « vu en 2024 », « vu en mai 2024 », « vu le 23 mai 2024 » : la date est plus ou moins précise. */
function vu({
  confirme_le,
  precision_confirmation,
}: {
  confirme_le?: string
  precision_confirmation?: string
}) {
  if (!confirme_le) {
    const precision = precision_confirmation?.replace(/\.$/, '')
    return precision ? minuscule(precision) : 'sans date de vérification'
  }
  return `vu ${quand(confirme_le)}`
}

/** Ce que le script des filtres dit aussi. */
export const filtrage = {
  nombre: (n: number) => (n === 0 ? 'Aucune ressource ne convient' : pluriel(n, 'ressource', 'ressources')),
  retirer: (nom: string) => `Retirer : ${nom}`,
} as const

export const ressources = {
  nom: 'Me former',
  titre: 'Apprendre chez vous',
  phrase: (n: number, gratuits: boolean) =>
    `${pluriel(n, 'site', 'sites')} pour apprendre quand vous voulez, à votre rythme.${gratuits ? ' Tous sont gratuits.' : ''}`,
  ailleurs: 'Chaque lien mène à un autre site. Son adresse est entre parenthèses.',
  rien: 'Retirez un filtre pour voir d’autres ressources.',
  choisir: 'Choisir une page',
  parEtape: 'Par étape',
  parTheme: 'Par thème',
  jeunes: 'Pour les jeunes',
  aidants: 'Pour les professionnels qui aident',
  toutes: 'Toutes les ressources',
  lieux: 'Vous préférez apprendre avec quelqu’un ?',
  lieuxLien: 'Trouver un lieu près de chez vous',

  depart: {
    titre: 'Vous ne savez pas par où commencer ?',
    phrase: 'Huit questions simples vous montrent votre étape.',
    lien: 'Répondre aux huit questions',
  },

  filtres: {
    nom: 'Filtres',
    suite: 'Voir 20 ressources de plus',
    plus: 'Plus de filtres',
    choisis: 'Filtres choisis',
    sansCompte: 'Sans compte',
    theme: { nom: 'Thème', tous: 'Tous les thèmes' },
    format: { nom: 'Sorte', tous: 'Toutes les sortes' },
    langue: { nom: 'Langue', tous: 'Toutes les langues' },
    public: { nom: 'Fait surtout pour', tous: 'Tous les publics' },
  },

  formats,
  payant: 'payant',
  comptes: { oui: 'compte nécessaire', non: 'sans compte', inconnu: 'compte non renseigné' },
  langues: (langues: readonly string[]) =>
    langues.length > 0 ? `en ${langues.join(', ')}` : 'langue non renseignée',
  vu,
  aVerifier: 'À vérifier.',
  adresseAVerifier: 'L’adresse exacte n’est pas sûre.',
  peuSur: 'Ce site a pu changer ou fermer.',

  parNiveau: {
    titre: (etape: string) => `Apprendre chez vous : ${minuscule(etape)}`,
    phrase: (n: number, etape: string) =>
      `${pluriel(n, 'ressource', 'ressources')} pour l’étape « ${etape} ».`,
    lieux: 'Voir les lieux de cette étape',
  },
  parThemes: {
    titre: (theme: string) => `Apprendre chez vous : ${theme}`,
    phrase: (n: number, theme: string) =>
      `${pluriel(n, 'ressource', 'ressources')} sur le thème « ${theme} ».`,
  },

  pageAidants: {
    titre: 'Se former pour aider les autres',
    phrase:
      'Vous aidez des personnes avec le numérique, à l’accueil, en atelier ou au guichet. Voici de quoi apprendre, et de quoi animer.',
    pourVous: 'Pour vous, qui aidez',
    pourVousPhrase: 'Le droit, les bonnes pratiques, les idées d’ateliers.',
    avecEux: 'À montrer ou à animer avec les personnes',
    avecEuxPhrase: 'Le site sert à la personne, et contient aussi de quoi l’accompagner.',
    orienter: 'Orienter quelqu’un vers un lieu',
  },

  pageJeunes: {
    titre: 'Ressources pour les 12-30 ans',
    phrase: 'Créer un jeu, protéger ses comptes, trouver un stage : de quoi apprendre seul ou à plusieurs.',
    filles: 'Les filles aussi',
    fillesPhrase:
      'Coder, fabriquer, protéger un réseau : ce n’est pas réservé aux garçons. Choisissez ce qui vous fait envie. À plusieurs, on ose plus.',
    fillesManque: 'Il manque ici des ressources pensées pour les filles. Vous en connaissez une ?',
    ecrire: 'Écrivez-nous',
    creer: 'Créer et programmer',
    emploi: 'Études, stage, emploi',
    proteger: 'Se protéger et s’informer',
    autres: 'Apprendre autre chose',
    lieux: 'Des lieux faits pour les jeunes',
    tousLieux: (n: number) =>
      `Voir ${accord(n, 'le lieu qui accueille', `les ${n} lieux qui accueillent`)} les jeunes`,
    fabriquer: 'Voir les lieux où l’on crée et fabrique',
  },
} as const
