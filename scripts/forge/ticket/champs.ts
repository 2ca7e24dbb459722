import { z } from 'zod'
import { LIBELLES, type Genre } from '../../../src/domain/contribution/libelles.ts'
import { JOURS } from '../../../src/domain/temps/calendrier.ts'
import { SCHEMAS_DE_DOSSIER } from '../../../src/fiches/schemas/schemas.ts'

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

export const DATE = 'Année-mois-jour. Exemple : 2026-03-31.'
/** Le jour où la personne a vérifié ce qu’elle dit. */
export const le: ChampDeTicket = { id: 'le', titre: 'Vérifié le', aide: DATE, sorte: 'ligne', requis: true }
/** Au nom de qui elle parle. */
export const qui: ChampDeTicket = {
  id: 'qui',
  titre: 'Qui le dit',
  sorte: 'choix',
  valeurs: QUI,
  requis: true,
}
export const lieu = (titre: string): ChampDeTicket => ({
  id: 'lieu',
  titre,
  aide: 'L’adresse de sa page sur le site, ou la fin de cette adresse.',
  sorte: 'ligne',
  requis: true,
})
export const lignes = (aide: string): ChampDeTicket => ({
  id: 'lignes',
  titre: 'Lignes de la fiche',
  aide,
  sorte: 'lignes',
})
export const AUTRES_LIGNES =
  'Pour qui connaît les fiches : une ligne par valeur, « clé: valeur ». Sinon, laissez vide.'

/** Le champ qui remplit une clé de la fiche : titre et aide du formulaire du site, valeurs et obligation du schéma. */
export function champ(genre: Genre, cle: string, plus: Partial<ChampDeTicket> = {}): ChampDeTicket {
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

export const semaine = JOURS.map((jour): ChampDeTicket => ({
  id: `horaires_${jour}`,
  titre: `Horaires du ${jour}`,
  aide: jour === 'lundi' ? 'Comme vous les dites : 9h-12h, 14h-17h. Pour un jour fermé : fermé.' : undefined,
  sorte: 'ligne',
  chemin: ['horaires', jour],
}))
export const contacts = ['telephone', 'courriels', 'site_web'].map((cle) => champ('lieux', cle))
