import type { Besoin } from '../../../fiches/schemas/besoin.ts'
import type { Lieu } from '../../../fiches/schemas/lieu.ts'
import type { BesoinJuge, LieuJuge } from '../../besoins.ts'
import type { Position } from '../../espace/distance.ts'
import type { ChampJuge } from '../../fiche/champs-juges.ts'
import type { DateCivile } from '../../temps/calendrier.ts'
import type { Condition } from '../../temps/horaires.ts'

/** Ce que la recherche sait d’un lieu, en plus de ce qui le juge ; le reste est déjà dans la page. */
export interface LieuLeger
  extends LieuJuge, Position, Pick<Lieu, 'id' | 'nom' | 'adresse' | 'commune' | 'horaires' | 'fermetures'> {}

export interface CommuneLegere extends Position {
  nom: string
  slug: string
  codes_postaux: string[]
  /** Noms d’avant une fusion, et surnoms. */
  anciennes: string[]
}

/** Ce que la recherche sait d’un besoin, en plus de ce qu’il demande. */
export interface BesoinLeger
  extends BesoinJuge, Pick<Besoin, 'id' | 'label' | 'synonymes' | 'voisin' | 'general'> {}

/** Un créneau : jour, début, fin, et sa condition s’il en a une. */
export type CreneauEcrit = [jour: number, debut: number, fin: number, condition?: Condition]

/** Un lieu léger, tel qu’il voyage : ce qui se répète y est un rang. */
interface LieuEcrit {
  id: string
  nom: string
  adresse: string
  /** Rang dans `communes`. */
  commune: number
  /** Latitude et longitude, à un mètre près. */
  position: [number, number]
  /** Rangs dans `valeurs`. */
  valeurs: number[]
  horaires?: CreneauEcrit[]
  fermetures?: [du: DateCivile, au: DateCivile][]
}

export type CommuneEcrite = [
  nom: string,
  slug: string,
  codes_postaux: string[],
  latitude: number,
  longitude: number,
  anciennes?: string[],
]

/** Ce que dit une fiche ; `seule` : le champ n’a qu’une valeur, ce n’est pas une liste. */
export type ValeurEcrite = [champ: ChampJuge, valeur: string | true, seule?: 1]

/** L’index tel qu’il voyage jusqu’au navigateur : du JSON. */
export interface DonneesRecherche {
  /** Tout ce que les fiches disent, une fois. */
  valeurs: ValeurEcrite[]
  /** Par nom : le rang d’un lieu est sa place dans l’ordre des noms. */
  lieux: LieuEcrit[]
  besoins: BesoinLeger[]
  /** De la plus peuplée à la moins peuplée. */
  communes: CommuneEcrite[]
  /** Mots que tout le territoire partage, comme le nom du département : ils ne trient rien. */
  mots_vides: string[]
  /** Mots français à ne pas prendre pour une faute, écrits par `ecrireMotsFrancais`. */
  mots_francais?: string
}

/** Relit un lieu écrit par `alleger`. */
export function relireLieu(ecrit: LieuEcrit, { valeurs, communes }: DonneesRecherche): LieuLeger {
  const dites: Partial<Record<ChampJuge, string[] | string | true>> = {}
  for (const rang of ecrit.valeurs) {
    const [champ, valeur, seule] = valeurs[rang]!
    const deja = dites[champ]
    if (valeur === true || seule) dites[champ] = valeur
    else if (Array.isArray(deja)) deja.push(valeur)
    else dites[champ] = [valeur]
  }
  return {
    ...(dites as LieuJuge), // `alleger` n’écrit que ce que disent les fiches
    id: ecrit.id,
    nom: ecrit.nom,
    adresse: ecrit.adresse,
    commune: communes[ecrit.commune]![0],
    latitude: ecrit.position[0],
    longitude: ecrit.position[1],
    horaires: ecrit.horaires?.map(([jour, debut, fin, condition]) => ({ jour, debut, fin, condition })),
    fermetures: ecrit.fermetures?.map(([du, au]) => ({ du, au })),
  }
}

export function relireCommune(ecrite: CommuneEcrite): CommuneLegere {
  const [nom, slug, codes_postaux, latitude, longitude, anciennes = []] = ecrite
  return { nom, slug, codes_postaux, latitude, longitude, anciennes }
}
