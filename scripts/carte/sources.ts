/** Ce dont une carte est faite : le découpage administratif, des contours, des points. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Position } from '../../src/domain/espace/distance.ts'
import type { CommuneEtalab, EpciEtalab } from '../../src/formats/carte/decoupage.ts'
import type { SurfacesCommunes } from '../../src/formats/carte/fond-de-carte.ts'

/** Une entrée de `departements.json` et de `regions.json`. */
export interface DepartementEtalab {
  code: string
  nom: string
  region?: string
  /** Article du nom, selon l’Insee : 0 et 1 aucun, 2 « le », 3 « la », 4 « les », 5 « l’ ». */
  typeLiaison: number
}

/** Le paquet `@etalab/decoupage-administratif`. */
export interface Decoupage {
  communes: CommuneEtalab[]
  epci: EpciEtalab[]
  departements: DepartementEtalab[]
  regions: DepartementEtalab[]
}

export function lireDecoupage(): Decoupage {
  const { resolve } = createRequire(import.meta.url)
  const lire = <T>(nom: string) =>
    lireJson<T>(readFileSync(resolve(`@etalab/decoupage-administratif/data/${nom}.json`), 'utf8'), nom)
  return {
    communes: lire('communes'),
    epci: lire('epci'),
    departements: lire('departements'),
    regions: lire('regions'),
  }
}

/** @param nom Celui du fichier, pour dire ce qui cloche. @throws {Error} si ce n’est pas un GeoJSON de communes. */
export function lireSurfaces(texte: string, nom: string): SurfacesCommunes {
  const surfaces = lireJson<SurfacesCommunes>(texte, nom)
  if (surfaces?.type !== 'FeatureCollection' || !Array.isArray(surfaces.features))
    throw new Error(`${nom} n’est pas un GeoJSON de communes : il faut une « FeatureCollection ».`)
  const fautives = surfaces.features.flatMap(({ geometry, properties }, rang) =>
    /^(Multi)?Polygon$/.test(geometry?.type) && properties?.code && properties.nom ? [] : [rang + 1],
  )
  if (fautives.length > 0)
    throw new Error(`${nom} : sans surface, « code » ou « nom » aux rangs ${fautives.join(', ')}.`)
  return surfaces
}

/** « code,latitude,longitude », une ligne de titre puis une ligne par commune. @throws {Error} à la première fautive. */
export function lirePoints(texte: string, nom: string): Map<string, Position> {
  const [titre, ...lignes] = texte.trim().split(/\r?\n/)
  if (titre !== 'code,latitude,longitude')
    throw new Error(`${nom} : la première ligne doit être « code,latitude,longitude ».`)
  return new Map(
    lignes.map((ligne, i) => {
      const [code = '', latitude = NaN, longitude = NaN] = ligne.split(',').map((v, j) => (j ? Number(v) : v))
      if (!/^\w{5}$/.test(String(code)) || !Number.isFinite(latitude) || !Number.isFinite(longitude))
        throw new Error(`${nom}, ligne ${i + 2} : « ${ligne} » n’est pas « code,latitude,longitude ».`)
      return [String(code), { latitude: Number(latitude), longitude: Number(longitude) }]
    }),
  )
}

function lireJson<T>(texte: string, nom: string): T {
  try {
    return JSON.parse(texte) as T
  } catch (cause) {
    throw new Error(`${nom} n’est pas du JSON lisible.`, { cause })
  }
}
