import type { CRITERES } from '../../domain/reseau/criteres.ts'
import { TROP_LOIN_EN_METRES } from '../../domain/reseau/portee.ts'
import type { Quart } from '../../domain/reseau/zones.ts'
import { date } from './mesures.ts'
import { classes } from './valeurs.ts'

type IdCritere = (typeof CRITERES)[number]['id']

const etape = (classe: keyof typeof classes) => ({
  nom: classes[classe].nom,
  titre: `étape « ${classes[classe].etape} »`,
  un: `un lieu de l’étape « ${classes[classe].etape} »`,
})

/** « 120 964 ». */
export const nombre = (n: number) => n.toLocaleString('fr-FR')
/** « 1,7 » ; au dixième. */
export const dixieme = (n: number) =>
  n.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
/** « 15,6 » pour 0,156 : dans un tableau dont le titre dit « en % ». */
const centieme = (part: number) => dixieme(part * 100)
/** La part écrite ; un tiret si personne n’habite là. */
export const partEcrite = (part: number | undefined) => (part === undefined ? '–' : centieme(part))
/** « 15,6 % » ; « moins de 0,1 % » n’est pas zéro. */
export const pour100 = (part: number) =>
  part > 0 && part < 0.0005 ? 'moins de 0,1\u00a0%' : `${dixieme(part * 100)}\u00a0%`
/** « 18,6 km ». */
export const km = (metres: number) => `${dixieme(metres / 1_000)}\u00a0km`
/** « 10 km ». */
export const kmRonds = (metres: number) => `${metres / 1_000}\u00a0km`
/** « 25 ko » : le poids d’un fichier, arrondi au-dessus. */
export const ko = (octets: number) => `${Math.ceil(octets / 1_000)}\u00a0ko`

const LOIN = kmRonds(TROP_LOIN_EN_METRES)
const personnes = (n: number) => `${nombre(n)} ${n > 1 ? 'personnes' : 'personne'}`
const communes = (n: number) => `${nombre(n)} ${n > 1 ? 'communes' : 'commune'}`

/** Les phrases des cartes du maillage. */
export const maillage = {
  reseau: 'Le réseau',
  titre: 'Où l’aide manque',
  description: (ou: string) =>
    `Commune par commune, jusqu’où il faut aller ${ou} pour trouver un lieu d’aide au numérique.`,
  intro:
    'Ces pages montrent où sont les lieux d’aide au numérique, et où il faut aller loin pour en trouver un. Elles servent à décider où ouvrir une permanence.',
  constat: (plan: string, constat: string) => `Le ${plan} écrit : «\u00a0${constat}\u00a0».`,
  deuxHistoires:
    '«\u00a0Par habitant\u00a0» et «\u00a0à portée\u00a0» ne racontent pas la même histoire. Une ville a beaucoup d’habitants pour chaque lieu, mais un lieu à deux pas. Une vallée a un lieu pour peu d’habitants, mais loin de beaucoup d’entre eux. Nous montrons les deux.',

  criteres: {
    tous: { nom: 'Tous les lieux', titre: 'tous les lieux', un: 'un lieu d’aide' },
    decouverte: etape('decouverte'),
    inclusion: etape('inclusion'),
    mediation: etape('mediation'),
    expertise: etape('expertise'),
    fauteuil: {
      nom: 'Accueil en fauteuil',
      titre: 'accueil des personnes en fauteuil ou qui marchent avec difficulté',
      un: 'un lieu qui dit accueillir les personnes en fauteuil',
    },
    langue: {
      nom: 'Autres langues',
      titre: 'lieux où l’on parle une autre langue que le français',
      un: 'un lieu qui dit parler une autre langue que le français',
    },
    jeunes: {
      nom: 'Jeunes',
      titre: 'lieux pour les jeunes',
      un: 'un lieu qui dit accueillir surtout les jeunes',
    },
    samedi: { nom: 'Le samedi', titre: 'lieux ouverts le samedi', un: 'un lieu qui dit ouvrir le samedi' },
    soir: { nom: 'Après 18 h', titre: 'lieux ouverts après 18 h', un: 'un lieu qui dit ouvrir après 18 h' },
  } satisfies Record<IdCritere, { nom: string; titre: string; un: string }>,

  carteDe: (titre: string) => `Carte : ${titre}`,
  nomDeCarte: (un: string) =>
    `Carte des communes, selon la distance jusqu’à ${un}. Le tableau qui suit dit la même chose.`,
  /** La première phrase d’une carte. */
  loin: (n: number, total: number, habitants: number, part: number | undefined, un: string) =>
    n === 0
      ? `Aucune commune n’est à plus de ${LOIN} à vol d’oiseau d’${un}.`
      : `${nombre(n)} ${n > 1 ? `communes sur ${nombre(total)} sont` : `commune sur ${nombre(total)} est`} à plus de ${LOIN} à vol d’oiseau d’${un}. ${personnes(habitants)} y ${habitants > 1 ? 'vivent' : 'vit'}${part === undefined ? '' : `, soit ${pour100(part)} des habitants`}.`,
  eloignee: (commune: string, metres: number) => `La plus éloignée est ${commune}, à ${km(metres)}.`,
  aucunLieu: (un: string) =>
    `Nous ne connaissons pas ${un.replace(/^un lieu/, 'de lieu')}. Il n’y a donc pas de carte.`,
  muettes: (n: number, total: number) =>
    `${n === 0 ? 'Toutes les fiches répondent' : `${nombre(n)} ${n > 1 ? 'fiches' : 'fiche'} sur ${nombre(total)} ne ${n > 1 ? 'disent' : 'dit'} rien`} sur ce sujet. Une information qui manque n’est pas une aide qui manque.`,
  imprecis: (n: number, total: number) =>
    [
      n > 1 &&
        `${nombre(n)} lieux sur ${nombre(total)} n’ont pas d’adresse exacte : nous les plaçons au milieu de leur commune.`,
      n === 1 &&
        `1 lieu sur ${nombre(total)} n’a pas d’adresse exacte : nous le plaçons au milieu de sa commune.`,
      'Un lieu que nous ne connaissons pas n’est pas sur la carte. Une information qui manque n’est pas une aide qui manque.',
    ]
      .filter(Boolean)
      .join(' '),
  auBord: (noms: string[]) =>
    `Tout près de la limite de ${LOIN} : ${noms.join(', ')}. Un calcul moins précis peut ${noms.length > 1 ? 'les' : 'la'} changer de côté.`,
  point: 'Un point : un lieu.',

  bandes: {
    legende: 'Légende : distance jusqu’au lieu le plus proche',
    distance: 'Distance',
    communes: 'Communes',
    habitants: 'Habitants',
    jusqua: (metres: number) => `jusqu’à ${kmRonds(metres)}`,
    de: (de: number, a: number) => `de ${de / 1_000} à ${kmRonds(a)}`,
    plusDe: (metres: number) => `plus de ${kmRonds(metres)}`,
  },
  liste: {
    toutes: `Communes à plus de ${LOIN}, de la plus peuplée à la moins peuplée`,
    premieres: (n: number, total: number) =>
      `Les ${n} plus peuplées des ${nombre(total)} communes à plus de ${LOIN}`,
    commune: 'Commune',
    habitants: 'Habitants',
    distance: 'Distance',
    suite: (n: number) => `Voir les ${nombre(n)} autres communes`,
    ligne: (nom: string, habitants: number, metres: number) =>
      `${nom} : ${nombre(habitants)} ${habitants > 1 ? 'habitants' : 'habitant'}, ${km(metres)}`,
    pres: (n: number, jusqua: number) => `Voir ${communes(n)} jusqu’à ${kmRonds(jusqua)}`,
    entre: (n: number, de: number, a: number) => `Voir ${communes(n)} de ${de / 1_000} à ${kmRonds(a)}`,
  },
  csv: (poids: number) => `Toutes les communes, pour un tableur (CSV, ${ko(poids)})`,

  resume: {
    titre: 'À portée : à quelle distance est l’aide ?',
    legende: 'Habitants à plus de 5, 10, 15 et 20 km, à vol d’oiseau, en %',
    lieu: 'Lieux comptés',
    nombre: 'Lieux',
    plusDe: (metres: number) => `+ de ${metres / 1_000} km`,
    phrase: 'Touchez un nom pour voir sa carte.',
  },
  parHabitant: {
    titre: 'Par habitant : combien de lieux pour ceux qui y vivent ?',
    nomDeCarte:
      'Carte des intercommunalités, selon leur nombre de lieux pour 10 000 habitants. Le tableau qui suit dit la même chose.',
    extremes: (plus: string, n: number, moins: string, m: number) =>
      `Le plus de lieux par habitant : ${plus}, ${dixieme(n)} pour 10 000 habitants. Le moins : ${moins}, ${dixieme(m)}.`,
    manque: (n: number, total: number) =>
      `Les heures ne comptent que les horaires connus ; « non dits » : les lieux dont nous ne les connaissons pas. ${n === 0 ? 'Aucun horaire ne manque.' : `${nombre(n)} ${n > 1 ? 'lieux' : 'lieu'} sur ${nombre(total)} ne ${n > 1 ? 'disent' : 'dit'} pas leurs horaires.`} Une information qui manque n’est pas une aide qui manque.`,
    legende: 'Légende : lieux pour 10 000 habitants',
    bandes: ['3 et plus', 'de 2 à 3', 'de 1 à 2', 'moins de 1', 'aucun lieu'],
    intercommunalites: 'Intercommunalités',
  },
  zones: {
    titre: 'Par quart et par intercommunalité',
    quarts:
      'Nous coupons le territoire en quatre par son milieu : à mi-chemin des repères les plus au nord et au sud, et des plus à l’ouest et à l’est.',
    offre: 'Par habitant : lieux, et heures d’ouverture par semaine',
    porteeDe: (un: string) => `Habitants à plus de 5, 10, 15 et 20 km d’${un}, en %`,
    portee: 'À portée : habitants trop loin, en %',
    zone: 'Où',
    lieux: 'Lieux',
    pourDixMille: 'Lieux pour 10 000 hab.',
    heures: 'Heures pour 10 000 hab.',
    territoire: 'Tout le territoire',
    parQuart: 'Par quart',
    parIntercommunalite: 'Par intercommunalité',
    habitants: (n: number) => `${nombre(n)} ${n > 1 ? 'habitants' : 'habitant'}.`,
    premiere: (commune: string, n: number) =>
      `Le plus : ${commune}, ${nombre(n)} ${n > 1 ? 'lieux' : 'lieu'}.`,
    sansHoraires: (n: number) => (n > 0 ? `et ${nombre(n)} non dits` : ''),
    rien: '–',
    tousTropLoin: 'Tout lieu à plus de 5 km',
    classeTropLoin: `à plus de ${LOIN}`,
    csv: (poids: number) => `Ces deux tableaux, pour un tableur (CSV, ${ko(poids)})`,
  },
  nomsDesQuarts: {
    'nord-ouest': 'Nord-ouest',
    'nord-est': 'Nord-est',
    'sud-ouest': 'Sud-ouest',
    'sud-est': 'Sud-est',
  } satisfies Record<Quart, string>,

  besoins: {
    titre: 'Les besoins à portée',
    description: (ou: string) => `Pour chaque besoin, à quelle distance est un lieu qui y répond ${ou}.`,
    phrase: 'Un lieu répond à un besoin si sa fiche le dit, et rien d’autre.',
    legende: 'Habitants à plus de 5, 10, 15 et 20 km d’un lieu qui répond au besoin, en %',
    besoin: 'Besoin',
    detail: (lieux: number, muettes: number) =>
      `${nombre(lieux)} ${lieux > 1 ? 'lieux' : 'lieu'}${muettes > 0 ? `, ${nombre(muettes)} ${muettes > 1 ? 'fiches muettes' : 'fiche muette'}` : ''}`,
    muettesPhrase:
      '« Fiches muettes » : celles qui ne disent rien sur ce sujet. Une information qui manque n’est pas une aide qui manque.',
    csv: (poids: number) => `Ce tableau, pour un tableur (CSV, ${ko(poids)})`,
  },

  methode: {
    titre: 'Comment nous comptons',
    points: [
      'La distance est à vol d’oiseau, du repère de la commune (le milieu de son contour) au lieu. La route est plus longue, surtout en montagne.',
      'Tous les habitants d’une commune sont comptés à son repère.',
      'La Terre est un peu aplatie, et nous en tenons compte. Un calcul sur une Terre ronde se trompe d’environ 2 pour 1 000 : une commune au bord d’une distance peut alors changer de côté.',
      'Une intercommunalité qui déborde du département ne compte que ses communes d’ici.',
      'Les lieux des départements voisins et les passages des conseillers hors de ces lieux ne sont pas comptés.',
      'Une fiche peut être ancienne : la date est sur chaque fiche.',
    ],
    enBref:
      'Distances à vol d’oiseau, depuis le milieu de chaque commune. Les lieux des départements voisins ne sont pas comptés.',
    lien: 'Comment nous comptons',
  },
  retour: 'Toutes les cartes du maillage',

  evolution: {
    titre: 'D’une année à l’autre',
    description: (ou: string) =>
      `Les lieux, les conseillers et les distances ${ou}, photographie après photographie.`,
    lien: 'Voir les indicateurs du réseau, d’une année à l’autre',
    premiere: (le: string) =>
      `La première photographie du réseau date du ${date(le)}. La suivante dira ce qui a changé.`,
    aucune: 'Il n’y a pas encore de photographie du réseau.',
    phrase: (de: string, a: string, avant: number, apres: number) =>
      `Du ${date(de)} au ${date(a)}, la part des habitants à plus de ${LOIN} de tout lieu est passée de ${pour100(avant)} à ${pour100(apres)}.`,
    pareil: (de: string, a: string, part: number) =>
      `Du ${date(de)} au ${date(a)}, la part des habitants à plus de ${LOIN} de tout lieu n’a pas changé : ${pour100(part)}.`,
    nomDuDessin: `Courbes : part des habitants à plus de ${LOIN}, d’une photographie à l’autre. Le tableau qui suit dit la même chose.`,
    legende: 'Les indicateurs du réseau',
    indicateur: 'Indicateur',
    plan: 'Compté par le plan',
    cible: 'Cible',
    cibleAu: (valeur: number, echeance: string) => `${nombre(valeur)} au ${date(echeance)}`,
    sansCible: 'Aucune cible chiffrée n’est encore inscrite ici.',
    lieux: 'Lieux',
    lieuxDe: (classe: string) => `Lieux, étape ${classe}`,
    conseillers: 'Postes de conseiller numérique',
    fraiches: 'Fiches de moins d’un an',
    loinDe: (nom: string) => `Habitants à plus de ${LOIN} : ${nom}`,
  },
} as const
