import { distanceEnMetres, type Position } from './distance.ts'

export type Proche<T> = { element: T; metres: number }

/** Les éléments du plus proche au plus loin ; à distance égale, dans l’ordre reçu. */
export function trierParDistance<T extends Position>(elements: T[], depuis: Position): Proche<T>[] {
  return elements
    .map((element) => ({ element, metres: distanceEnMetres(depuis, element) }))
    .sort((a, b) => a.metres - b.metres)
}
