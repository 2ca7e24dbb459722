import type { MultiPolygon, Polygon, Position as Point } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Anneau, Contour } from './contours.ts'

/** Fichier `content/carte/contours.json` : chaque géométrie porte le code de sa commune. */
export type TopologieCommunes = Topology<{ communes: GeometryCollection }> & { attribution?: string }

/** Contour de chaque commune, par code. */
export function lireContours(topologie: TopologieCommunes): Map<string, Contour> {
  return new Map(
    feature(topologie, topologie.objects.communes).features.map(({ id, geometry }) => [
      String(id),
      polygones(geometry as Polygon | MultiPolygon).flat() as Anneau[],
    ]),
  )
}

/** Les polygones d’une surface, qu’elle en ait un ou plusieurs. */
export function polygones(surface: Polygon | MultiPolygon): Point[][][] {
  return surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates
}
