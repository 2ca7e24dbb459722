import type { Candidat } from '../rapprochement/rapprocher.ts'
import type { Conflit, Fusion } from '../fusion/fusionner.ts'
import type { FicheNeuve } from '../fusion/neuve.ts'
import type { FicheRecue } from './recue.ts'

/** Ce que devient une ligne de source : chacune finit dans un sort, et un seul. */
export const SORTS = ['cree', 'mis_a_jour', 'confirme', 'ambigu', 'refuse', 'hors_territoire'] as const
export type Sort = (typeof SORTS)[number]

/**
 * `cree` : un lieu de plus. `mis_a_jour` : l’un des nôtres, une valeur au moins change. `confirme` : l’un des nôtres,
 * aucune valeur ne change. `ambigu` : une personne doit dire lequel. `refuse`, `hors_territoire` : rien n’en est pris.
 */
export type LigneTraitee = {
  rang: number
  identifiant?: string | undefined
  nom?: string | undefined
  remarques: string[]
  conflits: Conflit[]
} & (
  | { sort: 'cree'; lieu: string; neuve: FicheNeuve; recue: FicheRecue }
  | ({ sort: 'mis_a_jour' } & Reconnue)
  | ({ sort: 'confirme' } & Reconnue)
  | { sort: 'ambigu'; raison: string; candidats: Candidat[]; recue: FicheRecue }
  | { sort: 'refuse'; raison: string }
  | { sort: 'hors_territoire' }
)

/** L’un de nos lieux, pourquoi on l’a reconnu, et ce que la source en change. */
interface Reconnue {
  lieu: string
  fusion: Fusion
  recue: FicheRecue
  raisons: string[]
}

export type Comptes = Record<Sort, number>

/**
 * Combien de lignes dans chaque sort.
 * @throws {Error} si une ligne manque ou compte deux fois : ce serait une faute de l’import, pas de la source.
 */
export function compter(
  recues: readonly { rang: number }[],
  traitees: readonly { rang: number; sort: Sort }[],
): Comptes {
  const comptes = Object.fromEntries(SORTS.map((sort) => [sort, 0])) as Comptes
  for (const { sort } of traitees) comptes[sort] += 1
  const rangs = new Set(traitees.map(({ rang }) => rang))
  if (traitees.length !== recues.length || !recues.every(({ rang }) => rangs.has(rang)))
    throw new Error(`${recues.length} lignes lues, ${rangs.size} traitées : il en manque.`)
  return comptes
}
