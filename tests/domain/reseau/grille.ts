import geodesie from 'geographiclib-geodesic'
import type { Position } from '../../../src/domain/espace/distance.ts'
import type { Classe } from '../../../src/domain/fiche/nomenclatures.ts'
import type { LieuDuReseau } from '../../../src/domain/reseau/criteres.ts'
import type { CommuneDesservie } from '../../../src/domain/reseau/maillage.ts'

/** Trente communes en damier, d’environ 8 km de côté, peuplées de 100 à 3 000 habitants. */
export const COMMUNES: (CommuneDesservie & { nom: string })[] = Array.from({ length: 30 }, (_, i) => ({
  code: `990${String(i).padStart(2, '0')}`,
  nom: `Commune ${i}`,
  population: (i + 1) * 100,
  latitude: 45 + Math.floor(i / 6) * 0.07,
  longitude: 4 + (i % 6) * 0.1,
}))

/** Des lieux à l’écart des repères, au nord et à l’ouest surtout. */
export const LIEUX: (LieuDuReseau & { classe: Classe })[] = [
  { id: 'a', classe: 'mediation', latitude: 45.01, longitude: 4.02, horaires: [] },
  { id: 'b', classe: 'inclusion', latitude: 45.1, longitude: 4.13 },
  { id: 'c', classe: 'mediation', latitude: 45.26, longitude: 4.2 },
  { id: 'd', classe: 'inclusion', latitude: 45.29, longitude: 4.31 },
  { id: 'e', classe: 'decouverte', latitude: 45.28, longitude: 4.02 },
]

/** La référence : GeographicLib (C. Karney), exacte au nanomètre. */
export function metresDeReference(a: Position, b: Position): number {
  return geodesie.Geodesic.WGS84.Inverse(a.latitude, a.longitude, b.latitude, b.longitude).s12!
}
