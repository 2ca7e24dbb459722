import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { MultiPolygon as MultiPolygone, Polygon as Polygone } from 'topojson-specification'
import type { TopologieCommunes } from '../../domain/espace/topologie.ts'

/** Communes telles que les décrit un GeoJSON : un code, un nom, une surface. */
export type SurfacesCommunes = FeatureCollection<Polygon | MultiPolygon, { code: string; nom: string }>

type Geometrie = Polygone | MultiPolygone
type Triangle = [[number, number], [number, number], [number, number]]

const METRES_PAR_DEGRE = 111_195
const GRILLE = 1_500 // cases d’environ 60 m sur un département : un pixel au zoom 11

/**
 * Fond de carte léger : réunit les communes fusionnées et allège les tracés sans ouvrir de jour entre voisines.
 * @param codeEnVigueur Code actuel de chaque code du GeoJSON ; les autres surfaces sont laissées de côté.
 * @param aireMin Un détail plus petit que ce triangle, en mètres carrés, disparaît.
 */
export function ecrireContours(
  surfaces: SurfacesCommunes,
  codeEnVigueur: Map<string, string>,
  aireMin: number,
): TopologieCommunes {
  const connues = surfaces.features.filter(({ properties }) => codeEnVigueur.has(properties.code))
  const morceaux = topologie(connues)
  const parCode = Map.groupBy(
    morceaux.objects.communes.geometries as (Geometrie & { properties: { code: string } })[],
    ({ properties }) => codeEnVigueur.get(properties.code)!,
  )
  const reunies = [...parCode]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) =>
      Object.assign(feature(morceaux, enBloc(mergeArcs(morceaux, parts))) as Feature, { id }),
    )
  // La topologie est refaite après la fusion : les bouts des limites disparues ne pèsent plus.
  const legere = quantize(simplify(presimplify(topologie(reunies), aireEnMetresCarres), aireMin), GRILLE)
  for (const geometrie of legere.objects.communes.geometries) delete geometrie.properties
  return legere
}

/** Une commune d’un seul tenant redevient un polygone simple. */
function enBloc(geometrie: MultiPolygone): Geometrie {
  const [seul, ...autres] = geometrie.arcs
  return seul && autres.length === 0 ? { type: 'Polygon', arcs: seul } : geometrie
}

function topologie(features: Feature[]): TopologieCommunes {
  const communes: FeatureCollection = { type: 'FeatureCollection', features }
  return topology({ communes }) as TopologieCommunes
}

function aireEnMetresCarres([[ax, ay], [bx, by], [cx, cy]]: Triangle): number {
  const aireEnDegres = Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2
  return aireEnDegres * METRES_PAR_DEGRE ** 2 * Math.cos((by * Math.PI) / 180)
}
