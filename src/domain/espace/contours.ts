import type { Position } from './distance.ts'

/** Ligne fermée : couples [longitude, latitude], le dernier égal au premier. */
export type Anneau = [number, number][]

/** Tous les anneaux d’un territoire, morceaux et trous mêlés : la parité dit ce qui est dedans. */
export type Contour = Anneau[]

/** Rectangle de la carte, en degrés. */
export type Emprise = { sud: number; ouest: number; nord: number; est: number }

/** Passage des degrés aux unités d’un dessin, `y` vers le bas. */
export type Projection = {
  versX: (longitude: number) => number
  versY: (latitude: number) => number
  largeur: number
  hauteur: number
}

const METRES_PAR_DEGRE = 111_320 // à l’équateur ; suffit à une tolérance de quelques pour mille
const RADIANS = Math.PI / 180

export function estDansContour({ latitude, longitude }: Position, contour: Contour): boolean {
  let dedans = false
  for (const [[x1, y1], [x2, y2]] of cotes(contour)) {
    const coupe = y1 > latitude !== y2 > latitude
    if (coupe && longitude < x1 + ((latitude - y1) * (x2 - x1)) / (y2 - y1)) dedans = !dedans
  }
  return dedans
}

/**
 * Distance du point au territoire : 0 dedans, sinon jusqu’au bord le plus proche.
 * Calcul à plat autour du point : bon à 1 % près jusqu’à une centaine de kilomètres.
 */
export function distanceAuContourEnMetres(position: Position, contour: Contour): number {
  if (estDansContour(position, contour)) return 0
  const echelleX = METRES_PAR_DEGRE * Math.cos(position.latitude * RADIANS)
  const aPlat = ([longitude, latitude]: [number, number]): [number, number] => [
    (longitude - position.longitude) * echelleX,
    (latitude - position.latitude) * METRES_PAR_DEGRE,
  ]
  let minimum = Infinity
  for (const [debut, fin] of cotes(contour))
    minimum = Math.min(minimum, distanceOrigine(aPlat(debut), aPlat(fin)))
  return minimum
}

/** Plus petit rectangle qui contient tous les contours. */
export function empriseDe(contours: Iterable<Contour>): Emprise {
  const emprise = { sud: Infinity, ouest: Infinity, nord: -Infinity, est: -Infinity }
  for (const contour of contours) {
    for (const [longitude, latitude] of contour.flat()) {
      emprise.sud = Math.min(emprise.sud, latitude)
      emprise.nord = Math.max(emprise.nord, latitude)
      emprise.ouest = Math.min(emprise.ouest, longitude)
      emprise.est = Math.max(emprise.est, longitude)
    }
  }
  return emprise
}

/**
 * Projection équirectangulaire : l’emprise tient entière et centrée dans la boîte.
 * @param hauteur Sans elle, la boîte prend les proportions de l’emprise (arrondies à l’unité).
 */
export function projeter(emprise: Emprise, largeur: number, hauteur?: number): Projection {
  const latitude = (emprise.sud + emprise.nord) / 2
  const longitude = (emprise.ouest + emprise.est) / 2
  const serrage = Math.cos(latitude * RADIANS) // un degré de longitude est plus court qu’un degré de latitude
  const etendueX = (emprise.est - emprise.ouest) * serrage
  const etendueY = emprise.nord - emprise.sud
  const haut = hauteur ?? Math.round((largeur * etendueY) / etendueX)
  const echelle = Math.min(largeur / etendueX, haut / etendueY)
  return {
    versX: (degres) => largeur / 2 + (degres - longitude) * serrage * echelle,
    versY: (degres) => haut / 2 - (degres - latitude) * echelle,
    largeur,
    hauteur: haut,
  }
}

function* cotes(contour: Contour): Generator<[[number, number], [number, number]]> {
  for (const anneau of contour) {
    for (let i = 1; i < anneau.length; i++) yield [anneau[i - 1]!, anneau[i]!]
  }
}

/** Distance de l’origine au segment. */
function distanceOrigine([x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const dx = x2 - x1
  const dy = y2 - y1
  const carre = dx * dx + dy * dy
  const part = carre === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / carre))
  return Math.hypot(x1 + part * dx, y1 + part * dy)
}
