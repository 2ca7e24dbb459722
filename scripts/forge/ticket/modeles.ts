import { FAITS } from '../../../src/domain/contribution/phrases.ts'
import {
  AUTRES_LIGNES,
  champ,
  contacts,
  DATE,
  le,
  LES_MEMES,
  lieu,
  lignes,
  qui,
  semaine,
  TOUTE_LA_FICHE,
  type Modele,
} from './champs.ts'

const CORRIGER: Modele = {
  nom: 'corriger',
  titre: 'Corriger un lieu',
  description: 'Un numéro, une adresse, un horaire est faux. Remplissez seulement ce qui change.',
  genre: 'lieux',
  neuve: false,
  champs: [
    lieu('Lieu à corriger'),
    ...contacts,
    ...semaine,
    champ('lieux', 'precision_horaires'),
    champ('lieux', 'frais_a_charge'),
    lignes(AUTRES_LIGNES),
    le,
    qui,
  ],
}
const CONFIRMER: Modele = {
  nom: 'confirmer',
  titre: 'Dire que rien n’a changé',
  description: 'Vous avez vérifié : la fiche est juste, toute ou en partie.',
  genre: 'lieux',
  neuve: false,
  champs: [
    lieu('Lieu à confirmer'),
    {
      id: 'groupes',
      titre: 'Ce qui est juste',
      sorte: 'plusieurs',
      valeurs: [TOUTE_LA_FICHE, ...Object.values(FAITS)],
      requis: true,
    },
    le,
    qui,
  ],
}
const FERME: Modele = {
  nom: 'ferme',
  titre: 'Dire qu’un lieu a fermé',
  description: 'Le lieu a fermé pour toujours, ou va fermer.',
  genre: 'lieux',
  neuve: false,
  champs: [
    lieu('Lieu qui ferme'),
    champ('lieux', 'ferme_le', { requis: true, aide: `Le premier jour où il n’ouvre plus. ${DATE}` }),
    champ('lieux', 'ferme_motif'),
    champ('lieux', 'repris_par', {
      aide: 'L’adresse de leur page, ou la fin de cette adresse, avec des virgules.',
    }),
    qui,
  ],
}
const AJOUTER: Modele = {
  nom: 'ajouter',
  titre: 'Ajouter un lieu',
  description: 'Un lieu où l’on aide les gens avec le numérique n’est pas dans l’annuaire.',
  genre: 'lieux',
  neuve: true,
  champs: [
    champ('lieux', 'nom', { titre: 'Nom du lieu à ajouter' }),
    ...['classe', 'adresse', 'code_postal', 'commune'].map((cle) => champ('lieux', cle)),
    ...contacts,
    ...semaine,
    ...['precision_horaires', 'services', 'equipements', 'frais_a_charge', 'modalites_acces'].map((cle) =>
      champ('lieux', cle),
    ),
    ...['modalites_accompagnement', 'presentation'].map((cle) => champ('lieux', cle)),
    lignes(AUTRES_LIGNES),
    le,
    qui,
  ],
}
const EVENEMENT: Modele = {
  nom: 'evenement',
  titre: 'Annoncer un événement',
  description: 'Un atelier, une permanence, une rencontre, à un jour précis.',
  genre: 'evenements',
  neuve: true,
  champs: [
    champ('evenements', 'titre', { titre: 'Titre de l’événement' }),
    champ('evenements', 'genre'),
    champ('evenements', 'publics'),
    champ('evenements', 'presentation'),
    { ...lieu('Lieu de l’événement'), chemin: ['ou', 'lieu'], requis: false },
    champ('evenements', 'organisateur'),
    { id: 'jour', titre: 'Jour', aide: DATE, sorte: 'ligne', requis: false, chemin: ['dates', 'le'] },
    {
      id: 'heures',
      titre: 'Heures',
      aide: 'Exemple : 14h-16h.',
      sorte: 'ligne',
      requis: false,
      chemin: ['dates', 'horaires'],
    },
    ...['inscription', 'telephone', 'courriel', 'site_web', 'cout', 'precision_cout', 'accessibilite'].map(
      (cle) => champ('evenements', cle),
    ),
    lignes('Pour qui connaît les fiches : d’autres dates, un rythme. Sinon, laissez vide.'),
    le,
  ],
}
const RESSOURCE: Modele = {
  nom: 'ressource',
  titre: 'Proposer une ressource',
  description: 'Un site, un cours, des exercices pour apprendre à distance.',
  genre: 'ressources',
  neuve: true,
  champs: [
    champ('ressources', 'nom', { titre: 'Nom de la ressource' }),
    ...[
      'url',
      'editeur',
      'description',
      'niveau',
      'themes',
      'format',
      'langues',
      'publics',
      'gratuit',
      'compte',
    ].map((cle) => champ('ressources', cle)),
    ...['duree', 'licence', 'territoire'].map((cle) => champ('ressources', cle)),
    { ...le, titre: 'Vue en ligne le' },
  ],
}

const ATTESTER: Modele = {
  nom: 'attester',
  titre: 'Signer ses engagements',
  description: 'Le lieu dit ce qu’il promet pour le label, ou le signe à nouveau pour un an.',
  genre: 'lieux',
  neuve: false,
  champs: [
    lieu('Lieu qui signe'),
    {
      id: 'criteres',
      titre: 'Critères tenus',
      aide: `Leurs noms, avec des virgules : A1, A2, E2. Ils sont sur la page du label. Pour signer à nouveau les mêmes : ${LES_MEMES}.`,
      sorte: 'ligne',
      requis: true,
    },
    { ...le, titre: 'Signé le' },
    qui,
  ],
}
const CONSEILLER: Modele = {
  nom: 'conseiller',
  titre: 'Ajouter un poste de conseiller',
  description: 'Un poste de conseiller numérique, et sa première permanence.',
  genre: 'conseillers',
  neuve: true,
  champs: [
    ...['employeur', 'type_employeur', 'pivot', 'commune'].map((cle) => champ('conseillers', cle)),
    { ...lieu('Lieu de la première permanence'), chemin: ['lieu'] },
    ...semaine,
    le,
  ],
}

/** Les formulaires de ticket. */
export const MODELES: readonly Modele[] = [
  CORRIGER,
  CONFIRMER,
  FERME,
  AJOUTER,
  EVENEMENT,
  RESSOURCE,
  ATTESTER,
]
/** Ce que `npm run nouveau` sait écrire, par ce qu’on lui demande. */
export const NOUVEAUX: Readonly<Record<string, Modele>> = {
  lieu: AJOUTER,
  evenement: EVENEMENT,
  ressource: RESSOURCE,
  conseiller: CONSEILLER,
}
