import { distanceEnMetres, type Position } from '../../domain/espace/distance.ts'
import { PAS_DES_ALENTOURS, type Alentours } from '../../domain/espace/alentours.ts'
import type { CommuneEtalab } from './decoupage.ts'

/** En deçà, on y va chercher de l’aide ou on en vient, quelle que soit la taille de la commune. */
const AUTOUR_METRES = 35_000
/** Un département touche le territoire si l’une de ses communes en est à moins de cette distance. */
const VOISIN_METRES = 10_000
const HABITANTS_DES_VOISINS = 650
/** Les grandes villes du pays : on les tape même de loin. */
const HABITANTS_DES_VILLES = 20_000

/**
 * Les communes d’ailleurs qu’on peut taper : autour du territoire, dans les départements voisins, et les grandes villes.
 * @param points Un point par code de commune, ancien ou en vigueur ; une commune sans point n’y est pas.
 */
export function dresserAlentours(
  departement: string,
  toutes: readonly CommuneEtalab[],
  points: ReadonlyMap<string, Position>,
): Alentours {
  const situees = toutes
    .filter(({ type, departement: d }) => type === 'commune-actuelle' && d !== undefined)
    .flatMap(({ code, nom, departement: d = '', anciensCodes = [], population = 0 }) => {
      const point = [code, ...anciensCodes].map((c) => points.get(c)).find(Boolean)
      return point ? [{ nom, departement: d, population, point }] : []
    })
  const dedans = situees.filter(({ departement: d }) => d === departement)
  const dehors = situees
    .filter(({ departement: d }) => d !== departement)
    .map((commune) => ({ ...commune, metres: ecart(commune.point, dedans) }))
  const voisins = new Set(dehors.filter(({ metres }) => metres < VOISIN_METRES).map((c) => c.departement))
  const gardees = dehors
    .filter(
      ({ population, departement: d, metres }) =>
        population >= HABITANTS_DES_VILLES ||
        (voisins.has(d) && (population >= HABITANTS_DES_VOISINS || metres < AUTOUR_METRES)),
    )
    // Par département puis du sud au nord : d’une commune à la suivante les nombres changent peu, le fichier se tasse.
    .toSorted(
      (a, b) =>
        comparer(a.departement, b.departement) ||
        Math.round(a.point.latitude * 5) - Math.round(b.point.latitude * 5) ||
        a.point.longitude - b.point.longitude ||
        comparer(a.nom, b.nom),
    )
  const codes = [...new Set(gardees.map(({ departement: d }) => d))]
  return {
    departements: codes.map((code) => [code, gardees.filter((c) => c.departement === code).length]),
    noms: gardees.map(({ nom }) => nom.replaceAll("'", '’')).join('|'),
    latitudes: enEcarts(gardees.map(({ point }) => point.latitude)),
    longitudes: enEcarts(gardees.map(({ point }) => point.longitude)),
  }
}

/** Distance à la commune la plus proche du territoire ; on n’en mesure que celles du même coin. */
function ecart(point: Position, dedans: readonly { point: Position }[]): number {
  const pres = dedans.filter(
    ({ point: p }) =>
      Math.abs(p.latitude - point.latitude) < 0.5 && Math.abs(p.longitude - point.longitude) < 0.7,
  )
  return Math.min(Infinity, ...pres.map(({ point: p }) => distanceEnMetres(p, point)))
}

function enEcarts(degres: readonly number[]): string {
  let avant = 0
  return degres
    .map((degre) => {
      const pas = Math.round(degre * PAS_DES_ALENTOURS)
      const suite = pas - avant
      avant = pas
      return suite
    })
    .join(' ')
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
