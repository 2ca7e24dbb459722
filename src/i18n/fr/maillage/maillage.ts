import type { CRITERES } from '../../../domain/reseau/criteres.ts'
import type { Quart } from '../../../domain/reseau/zones.ts'
import { classes } from '../label/etape.ts'
import { accord } from '../grammaire.ts'
import { dixieme, km, kmRonds, ko, LOIN, nombre, pour100 } from './nombres.ts'

type IdCritere = (typeof CRITERES)[number]['id']

const etape = (classe: keyof typeof classes) => ({
  nom: classes[classe].nom,
  titre: `étape « ${classes[classe].etape} »`,
  un: `un lieu de l’étape « ${classes[classe].etape} »`,
})

const personnes = (n: number) => `${nombre(n)} ${accord(n, 'personne', 'personnes')}`
const communes = (n: number) => `${nombre(n)} ${accord(n, 'commune', 'communes')}`

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
      : `${nombre(n)} ${accord(n, 'commune', 'communes')} sur ${nombre(total)} ${accord(n, 'est', 'sont')} à plus de ${LOIN} à vol d’oiseau d’${un}. ${personnes(habitants)} y ${accord(habitants, 'vit', 'vivent')}${part === undefined ? '' : `, soit ${pour100(part)} des habitants`}.`,
  eloignee: (commune: string, metres: number) => `La plus éloignée est ${commune}, à ${km(metres)}.`,
  aucunLieu: (un: string) =>
    `Nous ne connaissons pas ${un.replace(/^un lieu/, 'de lieu')}. Il n’y a donc pas de carte.`,
  muettes: (n: number, total: number) =>
    `${n === 0 ? 'Toutes les fiches répondent' : `${nombre(n)} ${accord(n, 'fiche', 'fiches')} sur ${nombre(total)} ne ${accord(n, 'dit', 'disent')} rien`} sur ce sujet. Une information qui manque n’est pas une aide qui manque.`,
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
    `Tout près de la limite de ${LOIN} : ${noms.join(', ')}. Un calcul moins précis peut ${accord(noms.length, 'la', 'les')} changer de côté.`,
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
      `${nom} : ${nombre(habitants)} ${accord(habitants, 'habitant', 'habitants')}, ${km(metres)}`,
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
      `Les heures ne comptent que les horaires connus ; « non dits » : les lieux dont nous ne les connaissons pas. ${n === 0 ? 'Aucun horaire ne manque.' : `${nombre(n)} ${accord(n, 'lieu', 'lieux')} sur ${nombre(total)} ne ${accord(n, 'dit', 'disent')} pas leurs horaires.`} Une information qui manque n’est pas une aide qui manque.`,
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
    habitants: (n: number) => `${nombre(n)} ${accord(n, 'habitant', 'habitants')}.`,
    premiere: (commune: string, n: number) =>
      `Le plus : ${commune}, ${nombre(n)} ${accord(n, 'lieu', 'lieux')}.`,
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
      `${nombre(lieux)} ${accord(lieux, 'lieu', 'lieux')}${muettes > 0 ? `, ${nombre(muettes)} ${accord(muettes, 'fiche muette', 'fiches muettes')}` : ''}`,
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
} as const
