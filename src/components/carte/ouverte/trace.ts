/** Un point sur la grille du fond de carte : colonne, ligne. */
export type Case = [x: number, y: number]

/** Passage des degrés aux cases : le coin sud-ouest et la taille d’une case, en degrés. */
export interface Grille {
  origine: [longitude: number, latitude: number]
  pas: [longitude: number, latitude: number]
}

/** Ce que la carte télécharge à l’ouverture : des nombres entiers, qui pèsent moins que du GeoJSON. */
export interface Fond extends Grille {
  surface: number[][]
  limites: number[][]
  /** Communes, de la plus peuplée à la moins peuplée. */
  communes: [nom: string, x: number, y: number][]
}

export function versCase([longitude = 0, latitude = 0]: number[], { origine, pas }: Grille): Case {
  return [Math.round((longitude - origine[0]) / pas[0]), Math.round((latitude - origine[1]) / pas[1])]
}

/** L’ordre [latitude, longitude] de Leaflet. */
export function versDegres([x, y]: Case, { origine, pas }: Grille): [latitude: number, longitude: number] {
  return [origine[1] + y * pas[1], origine[0] + x * pas[0]]
}

/** Une ligne : chaque case y est écrite par son écart à la précédente. */
export function ecrireTrace(ligne: number[][], grille: Grille): number[] {
  let [x, y] = [0, 0]
  return ligne.flatMap((point) => {
    const [nx, ny] = versCase(point, grille)
    const ecart = [nx - x, ny - y]
    ;[x, y] = [nx, ny]
    return ecart
  })
}

export function lireTrace(ecarts: number[], grille: Grille): [latitude: number, longitude: number][] {
  let [x, y] = [0, 0]
  const points: [number, number][] = []
  for (let i = 0; i < ecarts.length; i += 2) {
    x += ecarts[i]!
    y += ecarts[i + 1]!
    points.push(versDegres([x, y], grille))
  }
  return points
}
