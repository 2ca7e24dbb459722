import type { LieuJuge } from '../../besoins.ts'
import { CHAMPS_JUGES, type ChampJuge } from '../../fiche/champs-juges.ts'
import type { Creneau } from '../../temps/horaires.ts'
import type {
  BesoinLeger,
  CommuneEcrite,
  CommuneLegere,
  CreneauEcrit,
  DonneesRecherche,
  LieuLeger,
  ValeurEcrite,
} from './donnees.ts'

interface FichesCherchees {
  lieux: readonly LieuLeger[]
  besoins: readonly BesoinLeger[]
  communes: readonly (CommuneLegere & { population: number })[]
  motsVides?: string[]
  /** Surnom, ou nom d’avant : nom de la commune. */
  surnoms?: Readonly<Record<string, string>>
}

/**
 * Ne garde des fiches que ce qui sert à chercher.
 * @throws {RangeError} si un lieu est dans une commune inconnue.
 */
export function alleger({
  lieux,
  besoins,
  communes,
  motsVides = [],
  surnoms = {},
}: FichesCherchees): DonneesRecherche {
  const triees = [...communes].sort((a, b) => b.population - a.population)
  const rangs = new Map(triees.map(({ nom }, rang) => [nom, rang]))
  const valeurs: ValeurEcrite[] = []
  const connues = new Map<string, number>()
  const rangDe = (dite: ValeurEcrite): number => {
    const cle = dite.join(' ')
    const connu = connues.get(cle) ?? valeurs.push(dite) - 1
    connues.set(cle, connu)
    return connu
  }
  return {
    valeurs,
    lieux: trierParNom(lieux).map((lieu) => {
      const commune = rangs.get(lieu.commune)
      if (commune === undefined) throw new RangeError(`${lieu.id} : commune inconnue, ${lieu.commune}`)
      const { id, nom, adresse, horaires, fermetures } = lieu
      const dites = (Object.keys(CHAMPS_JUGES) as ChampJuge[]).flatMap((champ) => valeursDe(lieu, champ))
      return {
        id,
        nom,
        adresse,
        commune,
        position: [arrondir(lieu.latitude), arrondir(lieu.longitude)],
        valeurs: dites.map(rangDe).sort((a, b) => a - b),
        ...(horaires?.length && { horaires: horaires.map(ecrireCreneau) }),
        ...(fermetures?.length && { fermetures: fermetures.map(({ du, au }): [string, string] => [du, au]) }),
      }
    }),
    besoins: besoins.map(({ id, label, synonymes, voisin, general, criteres, prefere }) => ({
      id,
      label,
      synonymes,
      voisin,
      general,
      criteres,
      prefere,
    })),
    communes: triees.map((commune) =>
      ecrireCommune({
        ...commune,
        anciennes: [
          ...commune.anciennes,
          ...Object.keys(surnoms).filter((nom) => surnoms[nom] === commune.nom),
        ],
      }),
    ),
    mots_vides: motsVides,
  }
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

function valeursDe(lieu: LieuJuge, champ: ChampJuge): ValeurEcrite[] {
  const ecrit = lieu[champ]
  if (Array.isArray(ecrit)) return ecrit.map((valeur) => [champ, valeur])
  if (typeof ecrit === 'string') return [[champ, ecrit, 1]]
  return ecrit ? [[champ, true]] : []
}

function arrondir(degres: number): number {
  return Math.round(degres * 1e5) / 1e5
}
