import type { Localisation } from '../apport/recue.ts'

/** Côté d’une case, en degrés : plus d’un kilomètre partout en France. */
const CASE_EN_DEGRES = 0.02

/** Les lieux qu’il vaut la peine de comparer à un endroit, sans les parcourir tous. */
export interface Voisins<L extends Localisation> {
  ajouter: (lieu: L) => void
  /** Ceux de la commune, et ceux des cases autour du point ; chacun une fois. */
  autour: (ou: Localisation) => L[]
}

export function rangerParVoisinage<L extends Localisation>(lieux: readonly L[]): Voisins<L> {
  const parCle = new Map<string, L[]>()
  const ajouter = (lieu: L) => {
    for (const cle of [`commune ${lieu.commune}`, caseDe(lieu)]) {
      if (cle === undefined) continue
      const rangees = parCle.get(cle)
      if (rangees) rangees.push(lieu)
      else parCle.set(cle, [lieu])
    }
  }
  for (const lieu of lieux) ajouter(lieu)
  return {
    ajouter,
    autour: (ou) => [
      ...new Set([`commune ${ou.commune}`, ...casesAutour(ou)].flatMap((cle) => parCle.get(cle) ?? [])),
    ],
  }
}

function caseDe({ latitude, longitude }: Localisation, dx = 0, dy = 0): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined
  return `${Math.floor(latitude / CASE_EN_DEGRES) + dy} ${Math.floor(longitude / CASE_EN_DEGRES) + dx}`
}

function casesAutour(ou: Localisation): string[] {
  const pas = [-1, 0, 1]
  return pas.flatMap((dx) => pas.flatMap((dy) => caseDe(ou, dx, dy) ?? []))
}
