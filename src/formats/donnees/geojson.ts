import type { FeatureCollection, Point } from 'geojson'
import type { Lieu } from '../../fiches/schemas/lieu.ts'
import { versNational } from './national.ts'

/**
 * Les lieux en points WGS 84 (RFC 7946). Un lieu dont on ne connaît que la commune est à la position que sa fiche en
 * donne, et `precision` le dit ; sans position, sa géométrie est vide.
 */
export function versGeojson(lieux: readonly Lieu[]): FeatureCollection<Point | null> {
  return {
    type: 'FeatureCollection',
    features: lieux.map((lieu) => {
      const { latitude: _latitude, longitude: _longitude, ...proprietes } = versNational(lieu)
      const { latitude, longitude, classe, precision } = lieu
      const situe = latitude !== undefined && longitude !== undefined
      return {
        type: 'Feature',
        id: lieu.id,
        geometry: situe ? { type: 'Point', coordinates: [longitude, latitude] } : null,
        properties: { ...proprietes, classe, precision },
      }
    }),
  }
}
