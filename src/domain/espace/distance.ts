/** Un point sur la Terre, en degrés décimaux (WGS84). */
export type Position = { latitude: number; longitude: number }

const GRAND_RAYON = 6_378_137 // m, WGS84
const APLATISSEMENT = 1 / 298.257223563
const RADIANS = Math.PI / 180

/**
 * Plus courte distance à la surface de la Terre, en mètres, à vol d’oiseau.
 * Formule de Lambert pour les longues lignes : quelques mètres d’erreur sur des milliers de kilomètres,
 * là où une Terre ronde se tromperait de 0,5 %.
 */
export function distanceEnMetres(a: Position, b: Position): number {
  const latitudeA = latitudeReduite(a.latitude)
  const latitudeB = latitudeReduite(b.latitude)
  const demiSomme = (latitudeA + latitudeB) / 2
  const demiEcart = (latitudeB - latitudeA) / 2
  const haversine =
    Math.sin(demiEcart) ** 2 +
    Math.cos(latitudeA) * Math.cos(latitudeB) * Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2
  if (haversine <= 0) return 0
  if (haversine >= 1) return Math.PI * GRAND_RAYON * (1 - APLATISSEMENT) // antipodes : d’un pôle à l’autre
  const angle = 2 * Math.asin(Math.sqrt(haversine))
  const x = ((angle - Math.sin(angle)) * (Math.sin(demiSomme) * Math.cos(demiEcart)) ** 2) / (1 - haversine)
  const y = ((angle + Math.sin(angle)) * (Math.cos(demiSomme) * Math.sin(demiEcart)) ** 2) / haversine
  return GRAND_RAYON * (angle - (APLATISSEMENT / 2) * (x + y))
}

function latitudeReduite(latitude: number): number {
  return Math.atan((1 - APLATISSEMENT) * Math.tan(latitude * RADIANS))
}

/** Un élément, et sa distance au point d’où l’on mesure. */
export type Proche<T> = { element: T; metres: number }

/** Les éléments du plus proche au plus loin ; à distance égale, dans l’ordre reçu. */
export function trierParDistance<T extends Position>(elements: T[], depuis: Position): Proche<T>[] {
  return elements
    .map((element) => ({ element, metres: distanceEnMetres(depuis, element) }))
    .sort((a, b) => a.metres - b.metres)
}
