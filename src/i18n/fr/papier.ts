import type { Creneau } from '../../domain/temps/horaires.ts'
import { horairesEnPhrases } from './guichet-faits.ts'

interface Lieu {
  adresse: string
  code_postal: string
  horaires?: readonly Creneau[] | undefined
  precision_horaires?: string | undefined
}

/** Ce qu’une liste imprimée ajoute à un lieu : l’adresse, à compléter par la commune, et les horaires de la semaine. */
export function surLePapier({ adresse, code_postal, horaires = [], precision_horaires: precision }: Lieu) {
  const dits = [...horairesEnPhrases(horaires), ...(precision ? [`${precision}.`] : [])]
  return {
    adresse: `${adresse}, ${code_postal}`,
    horaires: dits.length > 0 ? dits.join(' ') : 'Horaires non renseignés.',
  }
}
