import polylabel from 'polylabel'
import type { Position } from '../../domain/espace/distance.ts'
import { polygones } from '../../domain/espace/topologie.ts'
import type { SurfacesCommunes } from './fond-de-carte.ts'

/** De quoi placer les communes, du plus sûr au moins sûr. */
export interface Reperes {
  /** Contours : toutes les communes doivent y être, sauf si on les dit partiels. */
  surfaces?: SurfacesCommunes | undefined
  partiels?: boolean | undefined
  /** Un point par code de commune, ancien ou en vigueur. */
  points?: ReadonlyMap<string, Position> | undefined
  /** Les lieux connus de chaque commune, par code. */
  lieux?: ReadonlyMap<string, readonly Position[]> | undefined
}

interface APlacer {
  code: string
  nom: string
  anciensCodes: readonly string[]
  intercommunalite: string
}

/** `approchee` : rien ne dit où est la commune ; c’est le milieu des lieux de son intercommunalité, ou de tous. */
export type Placee = Position & { approchee?: true }

/**
 * La position de chaque commune, par code : le milieu de son contour, sinon son point, sinon le milieu de ses lieux.
 * @throws {Error} si une commune manque à des contours entiers, ou si rien ne place aucune commune.
 */
export function placer(communes: readonly APlacer[], reperes: Reperes): Map<string, Placee> {
  const { surfaces, points, lieux } = reperes
  const contours = surfaces ? milieux(communes, surfaces) : new Map<string, Position>()
  const sansContour = communes.filter(({ code }) => !contours.has(code))
  if (surfaces && !reperes.partiels && sansContour.length > 0) {
    const liste = sansContour.map(({ code, nom }) => `${nom} (${code})`).join(', ')
    throw new Error(`Communes sans contour : ${liste}. Ajoutez leur surface au GeoJSON.`)
  }
  const sures = new Map(
    communes.flatMap(({ code, anciensCodes }) => {
      const point = [code, ...anciensCodes].map((c) => points?.get(c)).find(Boolean)
      const position = contours.get(code) ?? point ?? moyenne(lieux?.get(code) ?? [])
      return position ? [[code, arrondi(position)] as const] : []
    }),
  )
  if (sures.size === 0)
    throw new Error(
      'Rien ne dit où sont les communes. Donnez un point par commune (--points communes.csv) ou leurs contours (--contours communes.geojson).',
    )
  const voisines = (groupe: string) =>
    communes.flatMap((c) => (c.intercommunalite === groupe && sures.get(c.code)) || [])
  const partout = moyenne([...sures.values()])!
  return new Map(
    communes.map(({ code, intercommunalite }) => {
      const approchee = (): Placee => ({
        ...arrondi(moyenne(voisines(intercommunalite)) ?? partout),
        approchee: true,
      })
      return [code, sures.get(code) ?? approchee()]
    }),
  )
}

/** Le milieu de chaque commune qui a un contour. */
function milieux(communes: readonly APlacer[], { features }: SurfacesCommunes): Map<string, Position> {
  const parCode = Map.groupBy(features, ({ properties }) => properties.code)
  return new Map(
    communes.flatMap(({ code, anciensCodes }) => {
      // La première partie porte le code en vigueur : c’est le chef-lieu.
      const [partie] = [code, ...anciensCodes].flatMap((c) => parCode.get(c) ?? [])
      return partie ? [[code, milieu(partie.geometry)] as const] : []
    }),
  )
}

function moyenne(positions: readonly Position[]): Position | undefined {
  const n = positions.length
  if (n === 0) return undefined
  const somme = (cle: keyof Position) => positions.reduce((total, position) => total + position[cle], 0)
  return { latitude: somme('latitude') / n, longitude: somme('longitude') / n }
}

/** Point le plus éloigné des bords, dans le plus grand morceau : toujours dans la commune. */
function milieu(surface: SurfacesCommunes['features'][number]['geometry']): Position {
  const candidats = polygones(surface).map((polygone) => {
    const serrage = Math.cos(((polygone[0]![0]![1] ?? 0) * Math.PI) / 180)
    const plat = polygone.map((anneau) => anneau.map(([x = 0, y = 0]): [number, number] => [x * serrage, y]))
    const point = polylabel(plat, 0.0001) // degrés : environ 10 m
    return { point, longitude: point[0] / serrage, latitude: point[1] }
  })
  return arrondi(candidats.toSorted((a, b) => b.point.distance - a.point.distance)[0]!)
}

function arrondi({ latitude, longitude }: Position): Position {
  const dix = (degres: number) => Math.round(degres * 1e5) / 1e5
  return { latitude: dix(latitude), longitude: dix(longitude) }
}
