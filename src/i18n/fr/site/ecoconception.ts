import type { GabaritMesure } from '../../../domain/sobriete/budgets.ts'
import { nomDeLaPage } from './page.ts'

const nombre = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

const GABARITS: Record<GabaritMesure, string> = {
  accueil: 'Accueil',
  liste: 'Liste des lieux',
  lieu: 'Fiche d’un lieu',
  commune: 'Page d’une commune',
  communes: 'Liste des communes',
  besoin: 'Page d’un besoin',
  etape: 'Page d’une étape',
  orienter: 'Outil des mairies',
  guichet: 'Outil d’une mairie',
  remise: 'Feuille à remettre',
  affiche: 'Affiche d’une commune',
  ressources: 'Apprendre seul',
  agenda: 'Agenda',
  label: 'Label',
  reseau: 'Qui fait quoi',
  maillage: 'Cartes du réseau',
  contribuer: 'Proposer une correction',
  autre: 'Autre page',
}

/** La page « Écoconception ». */
export const ecoconception = {
  titre: nomDeLaPage.ecoconception,
  description: 'Ce que pèsent les pages du site, ce que nous faisons pour qu’elles restent légères.',
  phrase:
    'Un site léger s’ouvre vite, même avec un vieux téléphone ou un réseau faible. Il use aussi moins d’énergie.',
  choix: 'Ce que nous avons choisi',
  choixFaits: [
    'Les pages sont écrites d’avance. Aucun serveur ne calcule quand vous les demandez.',
    'Rien ne vient d’un autre site à l’ouverture d’une page. Il n’y a ni publicité, ni mesure d’audience, ni cookie.',
    'Les dessins sont des tracés. Il n’y a ni photo ni vidéo dans les pages.',
    'La grande carte ne se charge que si vous l’ouvrez.',
    'La police ne contient que les signes utiles\u00a0: 16\u00a0ko pour deux graisses.',
    'On trouve un lieu et on l’appelle sans JavaScript.',
    'Le site se lit sur un téléphone de 2016 (Safari\u00a013, Chrome\u00a080, Firefox\u00a078).',
  ],
  mesures: 'Ce que pèsent nos pages',
  mesureesLe: (jour: string) =>
    `Mesuré le ${jour}, à la première visite. De chaque sorte de page, nous montrons la plus lourde.`,
  pasMesure: 'Ces pages n’ont pas encore été mesurées. Poids\u00a0: non renseigné.',
  colonnes: ['Page', 'Poids', 'Requêtes', 'Éléments', 'EcoIndex'],
  gabarit: (cle: string) => GABARITS[cle as GabaritMesure] ?? cle,
  ko: (octets: number) => `${nombre.format(octets / 1000)}\u00a0ko`,
  nombre: (valeur: number) => nombre.format(valeur),
  lire: 'Comment lire ce tableau',
  lecture: [
    'Le poids compte tout ce que votre téléphone reçoit\u00a0: page, styles, scripts, polices.',
    'Une requête est un fichier demandé. Un élément est un morceau de la page.',
    'EcoIndex résume les trois. La note va de 0 à 100, la lettre de A (la meilleure) à G. Le calcul est celui du collectif Conception numérique responsable.',
  ],
  repere: 'Pour comparer\u00a0: la moitié des pages du web mobile pèsent plus de 2\u00a0164\u00a0ko',
  source: '(HTTP Archive, Web Almanac 2025)',
  limites: 'Ce que nous nous interdisons de dépasser',
  limite: (page: string, poids: string) => `${page}\u00a0: ${poids}`,
  limiteAutres: (poids: string) => `Toutes les autres pages\u00a0: ${poids}`,
  limitesTenues:
    'Sans ce que la page demande ensuite (données, carte). Une page plus lourde n’est pas publiée\u00a0: les essais du site la refusent.',
  inconnu: 'Ce que nous ne savons pas encore',
  inconnus: [
    'L’énergie que prend l’hébergeur\u00a0: non renseigné.',
    'Aucun audit du référentiel général d’écoconception de services numériques (RGESN) n’a été fait.',
    'Ces mesures sont faites par un programme. Personne ne les a refaites sur un vieux téléphone.',
  ],
} as const
