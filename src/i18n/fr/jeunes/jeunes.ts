import type { Activite } from '../../../domain/jeunes.ts'
import { accord, majuscule, pluriel } from '../grammaire.ts'
import { distance } from '../mesures.ts'

/** Ce qu’on vient faire, en mots de la liste. */
const activites: Record<Activite, string> = {
  creer: 'créer',
  fabriquer: 'fabriquer',
  reparer: 'réparer',
  travailler: 'stage et emploi',
  comprendre: 'comprendre',
  seul: 'ordinateurs, connexion',
  ensemble: 'ateliers',
}

/** Un lieu dans une phrase, et sa distance. */
interface LieuDit {
  nom: string
  commune: string
  metres: number
}

/** « 12 km, Fablab La Manivelle (Valbrune) » */
const ouEst = ({ nom, commune, metres }: LieuDit) => `${distance(metres)}, ${nom} (${commune})`

/** La page des 12-30 ans, et celles qui en dépendent. */
export const jeunes = {
  titre: 'Le numérique, de 12 à 30 ans',
  nomCourt: '12-30 ans',
  nomDuPied: 'Pour les 12-30 ans',
  description:
    'Créer, coder, réparer, trouver un stage\u00a0: où aller près de chez vous, et quoi faire en ligne.',
  phrase: 'Créer, coder, réparer, trouver un stage\u00a0: près de chez vous, seul en ligne ou à plusieurs.',

  pres: {
    titre: 'Près de chez moi',
    phrase: (n: number, ou: string) =>
      n === 0
        ? `Aucune fiche ${ou} ne dit accueillir surtout les jeunes.`
        : `${majuscule(ou)}, ${pluriel(n, 'lieu dit', 'lieux disent')} accueillir les jeunes. Les autres peuvent les recevoir aussi\u00a0: appelez.`,
    chercher: 'Trouver près de chez moi',
    liste: 'La liste, par commune',
    listeTitre: 'Les lieux qui accueillent les jeunes',
    listePhrase: (n: number) =>
      `${pluriel(n, 'lieu', 'lieux')}. Ce qu’on y fait est dit tel que sa fiche le dit. Appelez avant d’y aller.`,
    nonDit: 'ce qu’on y fait n’est pas renseigné',
  },
  activites,

  quoi: 'Je veux…',
  /** Une envie : les lieux qui la servent, et les thèmes des ressources qui l’aident. */
  envies: {
    creer: {
      titre: 'Créer',
      phrase: 'Photo, vidéo, son, jeu, objet imprimé en 3D.',
      lieux: (n: number) =>
        `${pluriel(n, 'lieu qui accueille les jeunes a', 'lieux qui accueillent les jeunes ont')} de quoi créer.`,
      vide: 'Aucune fiche ne dit qu’on y crée. Demandez à une médiathèque ou à un centre social.',
    },
    coder: {
      titre: 'Coder',
      phrase: 'Un jeu, un site, un robot.',
      lieux: (n: number) =>
        `Les fiches ne disent pas encore où l’on apprend à coder. Demandez ${accord(n, 'au fablab', `à l’un des ${n} fablabs`)}.`,
      vide: 'Aucune fiche ne dit où l’on apprend à coder. Demandez à une médiathèque.',
    },
    reparer: {
      titre: 'Réparer',
      phrase: 'Un téléphone cassé, un ordinateur lent.',
      lieux: (n: number) => `${pluriel(n, 'lieu répare', 'lieux réparent')} avec vous.`,
      vide: 'Aucune fiche ne le dit. Demandez s’il y a un repair café près de chez vous.',
    },
    travailler: {
      titre: 'Trouver un stage, un emploi',
      phrase: 'Un CV, une lettre, une offre, une alternance.',
      lieux: (n: number) =>
        `${pluriel(n, 'lieu qui accueille les jeunes vous aide', 'lieux qui accueillent les jeunes vous aident')}.`,
      vide: 'Aucune fiche ne le dit. Demandez à la mission locale ou à un lieu d’information jeunesse.',
    },
    seul: {
      titre: 'Apprendre seul, en ligne',
      phrase: 'À votre rythme, sans bouger.',
      lieux: (n: number) =>
        `Sans ordinateur ni connexion\u00a0? ${pluriel(n, 'lieu en prête', 'lieux en prêtent')} sur place.`,
      vide: 'Sans ordinateur ni connexion\u00a0? Demandez à la médiathèque.',
    },
    ensemble: {
      titre: 'Venir entre amis',
      phrase: 'Un atelier, un jeu, un projet à plusieurs.',
      lieux: (n: number) =>
        `${pluriel(n, 'lieu qui accueille les jeunes fait', 'lieux qui accueillent les jeunes font')} des ateliers à plusieurs.`,
      vide: 'Aucune fiche ne le dit. Appelez avec votre idée et vos amis\u00a0: un lieu peut vous prêter une salle.',
    },
  },
  voirLieux: 'Voir ces lieux',
  agenda: 'Voir l’agenda',
  enLigne: 'En ligne\u00a0:',
  toutesRessources: 'Toutes les ressources pour les jeunes',
  proteger: 'Un problème en ligne\u00a0?',
  protegerPhrase:
    'Harcèlement, photo partagée, chantage\u00a0: parlez-en. C’est gratuit et vous n’avez pas à dire votre nom.',
  adulte: 'Moins de 18 ans\u00a0? Vous pouvez venir avec un ami ou un parent. Demandez s’il faut un accord.',

  filles: {
    titre: 'Les filles aussi',
    phrase:
      'Coder, fabriquer, protéger un réseau\u00a0: ce n’est pas réservé aux garçons. Choisissez ce qui vous fait envie. À plusieurs, on ose plus.',
    lieux: (n: number) => `${pluriel(n, 'lieu s’adresse', 'lieux s’adressent')} d’abord aux femmes.`,
    ressources: 'Faites pour les filles',
    rien: 'Nous ne connaissons encore, preuve à l’appui, ni ressource ni portrait de femme du numérique à vous montrer ici. Nous préférons le dire.',
    ajouter: 'Comment en ajouter',
    comment: [
      'Trouvez la page publique qui la présente\u00a0: le site de qui la fait.',
      'Envoyez-nous son adresse, son nom, qui la publie, et ce qu’on y trouve en une phrase.',
      'Un portrait\u00a0: seulement si la personne l’a elle-même rendu public, et par un lien.',
      'Nous vérifions, nous datons, et elle paraît ici.',
    ],
    ecrire: 'Nous écrire',
  },

  creer: {
    titre: 'Où créer près de chez vous',
    lien: 'À quelle distance est le lieu le plus proche où l’on crée\u00a0?',
    description:
      'Commune par commune, la distance au lieu le plus proche où l’on crée, et au fablab le plus proche.',
    phrase: (creent: number, fablabs: number) =>
      `${pluriel(creent, 'lieu a', 'lieux ont')} de quoi créer, dont ${pluriel(fablabs, 'fablab', 'fablabs')}, avec des machines. Les distances sont à vol d’oiseau, depuis le milieu de la commune.`,
    aucun: 'Aucune fiche ne dit qu’on y crée.',
    choisir: 'Voir ma commune',
    inconnue: 'Choisissez une commune de la liste.',
    ligne: (commune: string, creation: LieuDit | undefined, fablab: LieuDit | undefined) => {
      if (!creation) return `${commune}\u00a0: aucun lieu connu.`
      const debut = `${commune}\u00a0: créer à ${ouEst(creation)}`
      if (!fablab) return `${debut}.`
      return fablab.nom === creation.nom
        ? `${debut}, c’est un fablab.`
        : `${debut}\u00a0; fablab à ${ouEst(fablab)}.`
    },
    loin: (n: number, total: number, metres: number) =>
      n === 0
        ? `Aucune commune n’est à plus de ${distance(metres)} d’un lieu où l’on crée.`
        : `${pluriel(n, 'commune', 'communes')} sur ${total} ${accord(n, 'est', 'sont')} à plus de ${distance(metres)} d’un lieu où l’on crée.`,
    loinTitre: 'C’est loin\u00a0? Voici quoi faire',
    conseils: [
      'Commencez en ligne\u00a0: dessinez votre objet ou codez votre jeu chez vous, imprimez-le plus tard.',
      'Appelez le lieu\u00a0: demandez s’il vient dans votre commune, ou s’il reçoit un groupe un jour précis.',
      'Venez à plusieurs\u00a0: un trajet partagé, une classe, un club. Le collège et la mairie peuvent le demander.',
      'Demandez à la médiathèque la plus proche si elle prête une malle, une tablette, une imprimante 3D.',
    ],
    mobiles: (n: number) => `${accord(n, 'Ce lieu se déplace', 'Ces lieux se déplacent')}\u00a0:`,
    sansMobile: 'Aucune fiche ne dit qu’un lieu de création se déplace. Demandez-le en appelant.',
    enLigne: 'Créer en ligne en attendant',
    liste: 'Toutes les communes',
  },

  papier: 'Donner la parole aux jeunes',
  papierPhrase: 'Un questionnaire sur papier, sans nom, et sa feuille de comptage. Rien n’est gardé ici.',
  questionnaire: 'Le questionnaire à imprimer',
  depouillement: 'La feuille de comptage',
} as const
