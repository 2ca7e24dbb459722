import { orienterCas, type Annuaire } from './annuaire.ts'
import type { Cas } from './situations.ts'

export interface Mesure {
  situations: number
  /** Situations dont la première réponse est acceptée ; rien n’est attendu, rien n’est proposé. */
  premiere: number
  /** Lieux qui devaient paraître, et ceux qui paraissent. */
  aussi: number
  parus: number
}

/** Ce qui ne va pas dans la réponse à une situation : la première réponse, les lieux passés sous silence. */
export function juger(annuaire: Annuaire, cas: Cas): { premiere: string | undefined; tus: string[] } {
  const { propositions, aCote } = orienterCas(annuaire, cas)
  const montres = [...propositions, ...aCote].map(({ id }) => id)
  const premiere = propositions[0]?.id ?? 'rien'
  const admises = cas.attendu.length > 0 ? cas.attendu : ['rien']
  return {
    premiere: admises.includes(premiere) ? undefined : premiere,
    tus: cas.aussi.filter((id) => !montres.includes(id)),
  }
}

export function mesurer(annuaire: Annuaire, situations: readonly Cas[]): Mesure {
  const mesure = { situations: situations.length, premiere: 0, aussi: 0, parus: 0 }
  for (const cas of situations) {
    const { premiere, tus } = juger(annuaire, cas)
    if (premiere === undefined) mesure.premiere += 1
    mesure.aussi += cas.aussi.length
    mesure.parus += cas.aussi.length - tus.length
  }
  return mesure
}
