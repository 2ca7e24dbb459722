import { z } from 'zod'
import { LIBELLES_PERMANENCE } from '../../domain/contribution/libelles-conseiller.ts'
import { LIBELLES_DATES } from '../../domain/contribution/libelles-evenement.ts'
import type { Libelles } from '../../domain/contribution/libelle.ts'
import { LIBELLES, type Genre } from '../../domain/contribution/libelles.ts'
import { JOURS } from '../../domain/temps/calendrier.ts'
import { SCHEMAS_DE_DOSSIER } from '../schemas/schemas.ts'

/** Un champ à remplir, tel que le schéma le décrit. `aide` : ce qu’il faut y écrire. */
export interface Champ {
  cle: string
  nom: string
  aide?: string | undefined
  obligatoire: boolean
  /**
   * `texte` d’une ligne ; `long` de plusieurs ; `liste` : un texte par ligne ; `dates` : une date par ligne ; `une` et
   * `plusieurs` valeurs à choisir ; `semaine` : un texte par jour ; `lieu` : l’identifiant d’un lieu de l’annuaire ;
   * `bloc` de champs, et `blocs` : autant qu’on veut.
   */
  sorte:
    | 'texte'
    | 'long'
    | 'nombre'
    | 'date'
    | 'oui-ou-non'
    | 'liste'
    | 'dates'
    | 'une'
    | 'plusieurs'
    | 'semaine'
    | 'lieu'
    | 'bloc'
    | 'blocs'
  /** Caractères au plus. */
  max?: number | undefined
  valeurs?: readonly string[] | undefined
  champs?: readonly Champ[] | undefined
}

interface Noeud {
  type?: string
  format?: string
  maxLength?: number
  enum?: string[]
  anyOf?: Noeud[]
  items?: Noeud
  properties?: Record<string, Noeud>
  required?: string[]
}

/** Au-delà, un texte s’écrit sur plusieurs lignes. */
const UNE_LIGNE = 150

/** Tous les champs d’une sorte de fiche, dans l’ordre de son schéma : le même qui juge les fiches à la construction. */
export function champsDe(genre: Genre): Champ[] {
  const json = z.toJSONSchema(SCHEMAS_DE_DOSSIER[genre], { io: 'input' }) as Noeud
  return champsDuBloc(json, LIBELLES[genre])
}

function champsDuBloc(noeud: Noeud, libelles: Libelles): Champ[] {
  const cas = branches(noeud)
  const proprietes = Object.assign({}, ...cas.map(({ properties }) => properties)) as Record<string, Noeud>
  return Object.entries(proprietes).map(([cle, propriete]) => {
    const libelle = Object.keys(libelles).includes(cle) ? libelles[cle] : undefined
    return {
      cle,
      nom: libelle?.nom ?? cle,
      aide: libelle?.aide,
      obligatoire: cas.every(({ required = [] }) => required.includes(cle)),
      ...description(cle, propriete),
    }
  })
}

const DEDANS: Libelles = { ...LIBELLES_PERMANENCE, ...LIBELLES_DATES }

function description(cle: string, noeud: Noeud): Pick<Champ, 'sorte' | 'max' | 'valeurs' | 'champs'> {
  const [premier = noeud] = branches(noeud)
  const { type, items } = premier
  if (premier.enum) return { sorte: 'une', valeurs: premier.enum }
  if (type === 'boolean') return { sorte: 'oui-ou-non' }
  if (type === 'number' || type === 'integer') return { sorte: 'nombre' }
  if (premier.format === 'date') return { sorte: 'date' }
  if (type === 'object') {
    const cles = Object.keys(premier.properties ?? {})
    if (cles.join() === JOURS.join()) return { sorte: 'semaine' }
    return { sorte: 'bloc', champs: champsDuBloc(noeud, DEDANS) }
  }
  if (type === 'array' && items) {
    if (items.enum) return { sorte: 'plusieurs', valeurs: items.enum }
    const [element = items] = branches(items)
    if (element.type === 'object') return { sorte: 'blocs', champs: champsDuBloc(items, DEDANS) }
    return { sorte: element.format === 'date' ? 'dates' : 'liste' }
  }
  if (cle === 'lieu') return { sorte: 'lieu' }
  const max = premier.maxLength
  return { sorte: max && max > UNE_LIGNE ? 'long' : 'texte', max }
}

function branches(noeud: Noeud): Noeud[] {
  return noeud.anyOf ? noeud.anyOf.flatMap(branches) : [noeud]
}
