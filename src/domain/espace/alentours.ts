import { racinesDe } from '../recherche/mots.ts'
import { distanceEnMetres, type Position } from './distance.ts'

/** Positions arrondies à 1/20 de degré, 3 à 5 km : assez pour trouver le lieu le plus proche d’une ville. */
export const PAS_DES_ALENTOURS = 20

/**
 * Les communes d’ailleurs, tassées pour le téléphone : département et nombre de communes, noms séparés par « | »,
 * écarts de position d’une commune à la suivante.
 */
export interface Alentours {
  departements: [code: string, communes: number][]
  noms: string
  latitudes: string
  longitudes: string
}

/** Une commune hors du territoire. */
export interface CommuneDAilleurs extends Position {
  nom: string
  /** Code du département : « 69 ». */
  departement: string
}

/** Les communes d’ailleurs, dans l’ordre du fichier. */
export function lireAlentours({ departements, noms, latitudes, longitudes }: Alentours): CommuneDAilleurs[] {
  const codes = departements.flatMap(([code, communes]) => Array.from({ length: communes }, () => code))
  const lat = cumuler(latitudes)
  const lon = cumuler(longitudes)
  return noms
    .split('|')
    .filter(Boolean)
    .map((nom, i) => ({ nom, departement: codes[i]!, latitude: lat[i]!, longitude: lon[i]! }))
}

/**
 * La commune d’ailleurs que ces mots nomment en entier, accents, article et « st » à part.
 * @param autour Où la personne cherche : de deux communes du même nom, la plus proche.
 * @returns `undefined` si aucune ne porte ce nom.
 */
export function communeDAilleurs(
  communes: readonly CommuneDAilleurs[],
  saisie: string,
  autour: Position,
): CommuneDAilleurs | undefined {
  const mots = racinesDe(saisie.replace(/\d/g, ' ')).join(' ')
  if (!mots) return undefined
  return communes
    .filter(({ nom }) => racinesDe(nom).join(' ') === mots)
    .sort((a, b) => distanceEnMetres(a, autour) - distanceEnMetres(b, autour))[0]
}

/** Les communes d’ailleurs, rangées par les mots de leur nom, pour les reconnaître dans un texte. */
export function rangerAlentours(communes: readonly CommuneDAilleurs[]): Map<string, CommuneDAilleurs[]> {
  const parNom = new Map<string, CommuneDAilleurs[]>()
  for (const commune of communes) {
    const mots = racinesDe(commune.nom).join(' ')
    parNom.set(mots, [...(parNom.get(mots) ?? []), commune])
  }
  return parNom
}

function cumuler(ecarts: string): number[] {
  let pas = 0
  return ecarts.split(' ').map((ecart) => (pas += Number(ecart)) / PAS_DES_ALENTOURS)
}
