import type { CommuneDAilleurs } from '../../espace/alentours.ts'
import type { BesoinLeger, CommuneLegere, LieuLeger } from './donnees.ts'
import type { Locutions } from '../locutions.ts'
import type { Vocabulaire } from '../vocabulaire.ts'

/** Les lieux qui contiennent un mot, et le poids de l’endroit où il est. */
interface Occurrences {
  rangs: number[]
  poids: number[]
}

/** Tout ce qu’il faut pour chercher ; se construit une fois par page. */
export interface IndexRecherche {
  lieux: LieuLeger[]
  besoins: BesoinLeger[]
  communes: CommuneLegere[]
  /** Nombre de lieux par commune, même rang que `communes`. */
  lieuxParCommune: number[]
  /** Les racines du nom de chaque lieu, même rang que `lieux`. */
  motsDesNoms: string[][]
  vocabulaire: Vocabulaire
  locutions: Locutions
  occurrences: Map<string, Occurrences>
  /** Les besoins dont un synonyme contient le mot, et combien de fois. */
  besoinsParMot: Map<string, Map<string, number>>
  /** Les synonymes de plusieurs mots, pour les reconnaître dits dans le désordre. */
  synonymes: { id: string; racines: string[] }[]
  /** Mots des noms de lieux qui ne viennent pas du nom de leur commune. */
  motsPropres: Set<string>
  motsVides: Set<string>
  /** Mots français à ne pas prendre pour une faute, écrits par `ecrireMotsFrancais`. */
  motsFrancais: string
  /** Les communes d’ailleurs, par les racines de leur nom ; `undefined` tant qu’on n’en a pas eu besoin. */
  ailleurs: Map<string, CommuneDAilleurs[]> | undefined
  /** Résultats déjà calculés pour tous les lieux : un besoin, un filtre, les distances à un point. */
  colonnes: Map<string, ArrayLike<number>>
}
