import type { DateCivile } from '../temps/calendrier.ts'
import type { Inconnu, Raison } from './raisons.ts'
import type { Silence } from './situation.ts'

export interface LieuPropose {
  genre: 'lieu'
  id: string
  metres: number
  raisons: Raison[]
  /** Ce que la fiche tait de la demande même ; rien, s’il est parmi les propositions. */
  tus: Silence[]
  /** Ce qu’elle ne dit pas d’autre, et qu’il faut savoir avant d’y aller. */
  inconnus: Inconnu[]
}
export type Proposition = LieuPropose | { genre: 'tournee'; id: string; metres: number; dates: DateCivile[] }
