import type { IndexRecherche } from '../index/index-recherche.ts'
import type { Reconnue } from '../locutions.ts'
import { estLarge } from './assurance.ts'
import type { MotCherche } from './lecture.ts'
import { PREUVE_SURE } from './seuils-de-correction.ts'

const PART_D_UN_MOT_LARGE = 0.9

/**
 * Une suite partagée par plusieurs besoins compte d’autant moins pour chacun ; à égalité, le premier nommé. Un synonyme
 * dit dans le désordre compte aussi, s’il est d’un besoin déjà reconnu : « mon écran de téléphone est cassé ».
 * Un mot trop large cède à un mot précis, et un besoin sans sujet (« je ne comprends rien ») à celui qui en nomme un.
 */
export function besoinsDe(
  { besoins, synonymes }: IndexRecherche,
  reconnues: readonly Reconnue[],
  mots: readonly MotCherche[],
): string[] {
  const poids = new Map<string, number>()
  for (const { cibles, racines, qualite } of reconnues) {
    const ids = new Set(cibles.flatMap((cible) => (cible.sorte === 'besoin' ? [cible.id] : [])))
    const sure = qualite < PREUVE_SURE ? qualite : 1 // une faute sûre ne fait pas céder ce qu’elle dit
    const surete = estLarge(racines) ? sure * PART_D_UN_MOT_LARGE : sure
    for (const id of ids) poids.set(id, (poids.get(id) ?? 0) + (racines.length * surete) / ids.size)
  }
  const tapees = new Set(mots.map(({ racine }) => racine))
  for (const { id, racines } of synonymes) {
    const deja = poids.get(id)
    const suivis = reconnues.some((reconnue) => reconnue.racines.join(' ') === racines.join(' '))
    if (deja && !suivis && racines.every((racine) => tapees.has(racine))) poids.set(id, deja + racines.length)
  }
  const general = (id: string) => Number(besoins.find((besoin) => besoin.id === id)?.general ?? false)
  return [...poids].sort(([a, duA], [b, duB]) => general(a) - general(b) || duB - duA).map(([id]) => id)
}
