import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { DateCivile } from '../temps/calendrier.ts'

type Vie = Pick<Lieu, 'ajoute_le' | 'ferme_le'>

/** Dit si le lieu a fermé pour toujours : `ferme_le` est le premier jour où il n’ouvre plus. */
export function estFerme({ ferme_le }: Pick<Vie, 'ferme_le'>, aujourdhui: DateCivile): boolean {
  return ferme_le !== undefined && ferme_le <= aujourdhui
}

/** Ce qu’est devenu le recensement du plan. */
export interface Recensement {
  /** Lieux que le plan a comptés, ceux qui ont fermé compris : ce nombre ne bouge plus. Sans plan, tous les lieux. */
  duPlan: number
  ouvertsDepuis: number
  /** Fermés, qu’ils soient du plan ou d’après. */
  fermes: number
  /** Aucun plan n’a compté les lieux : personne n’est d’avant ni d’après. */
  sansPlan?: true
}

/** Un lieu sans `ajoute_le` est du recensement. */
export function estDuPlan({ ajoute_le }: Pick<Vie, 'ajoute_le'>): boolean {
  return ajoute_le === undefined
}

/** @param plan Dit si un plan a compté les lieux. */
export function recenser(lieux: readonly Vie[], aujourdhui: DateCivile, plan = true): Recensement {
  const duPlan = lieux.filter(estDuPlan).length
  const fermes = lieux.filter((lieu) => estFerme(lieu, aujourdhui)).length
  if (!plan) return { duPlan: lieux.length, ouvertsDepuis: 0, fermes, sansPlan: true }
  return { duPlan, ouvertsDepuis: lieux.length - duPlan, fermes }
}
