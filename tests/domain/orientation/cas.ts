import type { Situation } from '../../../src/domain/orientation/situation.ts'

/** Une demande au guichet, le lieu qu’un médiateur proposerait d’abord, et pourquoi. `null` : aucun ne convient. */
export interface Cas {
  depuis: string
  situation: Situation
  attendu: string | null
  parceQue: string
  /** Jour de la demande, quand il compte. */
  le?: string
}

export const cas = (
  depuis: string,
  besoin: string,
  suite: Omit<Situation, 'besoin'>,
  attendu: string | null,
  parceQue: string,
  le?: string,
): Cas => ({ depuis, situation: { besoin, ...suite }, attendu, parceQue, ...(le ? { le } : {}) })

export const ALAPLACE = { maniere: 'a-la-place' } as const
export const APPRENDRE = { maniere: 'apprendre' } as const
export const MARDI = 1
export const MERCREDI = 2
export const VENDREDI = 4
export const SAMEDI = 5
export const DIMANCHE = 6
