import { z } from 'zod'
import { LIBELLES, type Genre } from '../../src/domain/contribution/libelles.ts'
import { FAITS } from '../../src/domain/contribution/phrases.ts'
import { JOURS } from '../../src/domain/temps/calendrier.ts'
import { SCHEMAS_DE_DOSSIER } from '../../src/fiches/schemas/schemas.ts'

/** Ce qu’un champ de ticket attend. `liste` : des mots séparés par des virgules ; `lignes` : des lignes d’une fiche. */
export type Sorte = 'ligne' | 'liste' | 'choix' | 'plusieurs' | 'lignes'

/** Un champ d’un formulaire de ticket : son titre est celui sous lequel la forge range la réponse. */
export interface ChampDeTicket {
  id: string
  titre: string
  aide?: string | undefined
  sorte: Sorte
  valeurs?: readonly string[] | undefined
  requis?: boolean
  /** Clé de la fiche que la réponse remplit ; absente : la réponse dit autre chose. */
  chemin?: readonly string[]
}

/** Un formulaire de ticket : `.github/ISSUE_TEMPLATE/<nom>.yml`. */
export interface Modele {
  nom: 'corriger' | 'confirmer' | 'ferme' | 'ajouter' | 'evenement' | 'ressource' | 'attester' | 'conseiller'
  titre: string
  description: string
  genre: Genre
  /** La réponse fait une fiche neuve. */
  neuve: boolean
  champs: readonly ChampDeTicket[]
}

/** Qui parle. Seul le premier dit un fait que l’annuaire peut tenir du lieu lui-même. */
export const QUI = ['Le lieu lui-même', 'Une mairie ou un partenaire', 'Un habitant'] as const
/** Ce qu’on répond pour signer à nouveau ce qu’on a signé la dernière fois. */
export const LES_MEMES = 'les mêmes'
export const TOUTE_LA_FICHE = 'Toute la fiche'

const DATE = 'Année-mois-jour. Exemple : 2026-03-31.'
const le: ChampDeTicket = { id: 'le', titre: 'Vérifié le', aide: DATE, sorte: 'ligne', requis: true }
const qui: ChampDeTicket = { id: 'qui', titre: 'Qui le dit', sorte: 'choix', valeurs: QUI, requis: true }
const lieu = (titre: string): ChampDeTicket => ({
  id: 'lieu',
  titre,
  aide: 'L’adresse de sa page sur le site, ou la fin de cette adresse.',
  sorte: 'ligne',
  requis: true,
})
const lignes = (aide: string): ChampDeTicket => ({
  id: 'lignes',
  titre: 'Lignes de la fiche',
  aide,
  sorte: 'lignes',
})
const AUTRES_LIGNES =
  'Pour qui connaît les fiches : une ligne par valeur, « clé: valeur ». Sinon, laissez vide.'

/** Le champ qui remplit une clé de la fiche : titre et aide du formulaire du site, valeurs et obligation du schéma. */
function champ(genre: Genre, cle: string, plus: Partial<ChampDeTicket> = {}): ChampDeTicket {
  const { nom, aide } = LIBELLES[genre][cle]!
  const schema = (SCHEMAS_DE_DOSSIER[genre].shape as Record<string, z.ZodType>)[cle]!
  const nu = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema
  const element = nu instanceof z.ZodArray ? (nu.element as z.ZodType) : nu
  const valeurs = element instanceof z.ZodEnum ? element.options.map(String) : undefined
  const plusieurs = nu instanceof z.ZodArray
  const sorte: Sorte = valeurs ? (plusieurs ? 'plusieurs' : 'choix') : plusieurs ? 'liste' : 'ligne'
  return {
    id: cle,
    titre: nom,
    aide,
    sorte,
    valeurs,
    requis: !(schema instanceof z.ZodOptional),
    chemin: [cle],
    ...plus,
  }
}

const semaine = JOURS.map((jour): ChampDeTicket => ({
  id: `horaires_${jour}`,
  titre: `Horaires du ${jour}`,
  aide: jour === 'lundi' ? 'Comme vous les dites : 9h-12h, 14h-17h. Pour un jour fermé : fermé.' : undefined,
  sorte: 'ligne',
  chemin: ['horaires', jour],
}))
const contacts = ['telephone', 'courriels', 'site_web'].map((cle) => champ('lieux', cle))

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
    { ...lieu('Lieu de l’événement'), chemin: ['ou', 'lieu'] },
    champ('evenements', 'organisateur'),
    { id: 'jour', titre: 'Jour', aide: DATE, sorte: 'ligne', requis: true, chemin: ['dates', 'le'] },
    {
      id: 'heures',
      titre: 'Heures',
      aide: 'Exemple : 14h-16h.',
      sorte: 'ligne',
      requis: true,
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
