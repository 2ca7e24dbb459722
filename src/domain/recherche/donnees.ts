import { CHAMPS_JUGES, type BesoinJuge, type ChampJuge, type LieuJuge } from '../besoins.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import type { Position } from '../espace/distance.ts'
import type { Condition, Creneau, Fermeture } from '../temps/horaires.ts'

/** Ce que la recherche sait d’un lieu ; le reste est déjà dans la page. */
export interface LieuLeger extends LieuJuge, Position {
  id: string
  nom: string
  adresse: string
  commune: string
  horaires?: Creneau[] | undefined
  fermetures?: Fermeture[] | undefined
}

export interface CommuneLegere extends Position {
  nom: string
  slug: string
  codes_postaux: string[]
  /** Noms d’avant une fusion. */
  anciennes: string[]
}

export interface BesoinLeger extends BesoinJuge {
  id: string
  label: string
  synonymes: string[]
  voisin: string
}

/** Un créneau : jour, début, fin, et sa condition s’il en a une. */
type CreneauEcrit = [jour: number, debut: number, fin: number, condition?: Condition]

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

type CommuneEcrite = [
  nom: string,
  slug: string,
  codes_postaux: string[],
  latitude: number,
  longitude: number,
  anciennes?: string[],
]

/** L’index tel qu’il voyage jusqu’au navigateur : du JSON. */
export interface DonneesRecherche {
  /** Tout ce qu’une fiche peut dire, une fois : champ, valeur. */
  valeurs: [ChampJuge, string | true][]
  /** Par nom : le rang d’un lieu est sa place dans l’ordre des noms. */
  lieux: LieuEcrit[]
  besoins: BesoinLeger[]
  /** De la plus peuplée à la moins peuplée. */
  communes: CommuneEcrite[]
  /** Mots que tout le territoire partage, comme le nom du département : ils ne trient rien. */
  mots_vides: string[]
}

interface Sources {
  lieux: readonly LieuLeger[]
  besoins: readonly BesoinLeger[]
  communes: readonly (CommuneLegere & { population: number })[]
  motsVides?: string[]
}

/**
 * Ne garde des fiches que ce qui sert à chercher.
 * @throws {RangeError} si un lieu est dans une commune inconnue.
 */
export function alleger({ lieux, besoins, communes, motsVides = [] }: Sources): DonneesRecherche {
  const triees = [...communes].sort((a, b) => b.population - a.population)
  const rangs = new Map(triees.map(({ nom }, rang) => [nom, rang]))
  const valeurs: DonneesRecherche['valeurs'] = []
  const connues = new Map<string, number>()
  const rangDe = (champ: ChampJuge, valeur: string | true): number => {
    const cle = `${champ} ${valeur}`
    const connu = connues.get(cle) ?? valeurs.push([champ, valeur]) - 1
    connues.set(cle, connu)
    return connu
  }
  return {
    valeurs,
    lieux: trierParNom(lieux).map((lieu) => {
      const commune = rangs.get(lieu.commune)
      if (commune === undefined) throw new RangeError(`${lieu.id} : commune inconnue, ${lieu.commune}`)
      const { id, nom, adresse, horaires, fermetures } = lieu
      const dites = CHAMPS_JUGES.flatMap((champ) =>
        enListe(lieu[champ]).map((valeur) => rangDe(champ, valeur)),
      )
      return {
        id,
        nom,
        adresse,
        commune,
        position: [arrondir(lieu.latitude), arrondir(lieu.longitude)],
        valeurs: dites.sort((a, b) => a - b),
        ...(horaires?.length && { horaires: horaires.map(ecrireCreneau) }),
        ...(fermetures?.length && { fermetures: fermetures.map(({ du, au }): [string, string] => [du, au]) }),
      }
    }),
    besoins: besoins.map(({ id, label, synonymes, voisin, criteres, prefere }) => ({
      id,
      label,
      synonymes,
      voisin,
      criteres,
      prefere,
    })),
    communes: triees.map(ecrireCommune),
    mots_vides: motsVides,
  }
}

/** Relit un lieu écrit par `alleger`. */
export function relireLieu(ecrit: LieuEcrit, { valeurs, communes }: DonneesRecherche): LieuLeger {
  const dites: Partial<Record<ChampJuge, string[] | true>> = {}
  for (const rang of ecrit.valeurs) {
    const [champ, valeur] = valeurs[rang]!
    if (valeur === true) dites[champ] = true
    else if (Array.isArray(dites[champ])) dites[champ].push(valeur)
    else dites[champ] = [valeur]
  }
  return {
    ...dites,
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

function ecrireCommune(commune: CommuneLegere): CommuneEcrite {
  const { nom, slug, codes_postaux, latitude, longitude, anciennes } = commune
  if (anciennes.length) return [nom, slug, codes_postaux, latitude, longitude, anciennes]
  return [nom, slug, codes_postaux, latitude, longitude]
}

/** L’ordre des noms, fixé à la construction : le navigateur n’a plus à comparer des textes. */
export function trierParNom<T extends { nom: string; id: string }>(lieux: readonly T[]): T[] {
  const { compare } = new Intl.Collator('fr', { numeric: true })
  return [...lieux].sort((a, b) => compare(a.nom, b.nom) || compare(a.id, b.id))
}

function ecrireCreneau({ jour, debut, fin, condition }: Creneau): CreneauEcrit {
  return condition ? [jour, debut, fin, condition] : [jour, debut, fin]
}

function enListe(dit: readonly string[] | string | boolean | undefined): (string | true)[] {
  if (typeof dit === 'object') return [...dit]
  return dit ? [dit] : []
}

function arrondir(degres: number): number {
  return Math.round(degres * 1e5) / 1e5
}
