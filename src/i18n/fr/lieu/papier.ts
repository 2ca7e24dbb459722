import type { Creneau } from '../../../domain/temps/horaires.ts'
import { horairesEnPhrases, precisions } from './horaires.ts'

interface Lieu {
  adresse: string
  commune: string
  code_postal: string
  horaires?: readonly Creneau[] | undefined
  precision_horaires?: string | undefined
  reserve_aux_habitants?: boolean | undefined
  ferme_le?: string | undefined
}

/** Ce qu’une liste imprimée ajoute à un lieu : l’adresse, à compléter par la commune, et les horaires de la semaine. */
export function surLePapier(lieu: Lieu) {
  const { adresse, code_postal, horaires = [] } = lieu
  const dits = [...horairesEnPhrases(horaires), ...precisions(lieu)]
  return {
    adresse: `${adresse}, ${code_postal}`,
    horaires: dits.length > 0 ? dits.join(' ') : 'Horaires non renseignés.',
  }
}
