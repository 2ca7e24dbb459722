import { JOURS } from '../../../domain/temps/calendrier.ts'
import { simplifierHoraires } from '../../../domain/temps/ecritures-horaires.ts'
import { ecrireJour, lireJour } from '../../../domain/temps/grammaire-horaires.ts'

/** Les horaires d’un jour comme on les dit, écrits comme la fiche les veut ; ce qui n’est pas compris reste tel quel. */
export function heuresEcrites(jour: string, texte: string): string {
  const rang = JOURS.findIndex((nom) => nom === jour)
  if (texte.trim() === '' || 'creneaux' in lireJour(rang, texte)) return texte.trim()
  const lu = lireJour(rang, simplifierHoraires(texte))
  if (!('creneaux' in lu)) return texte
  return lu.creneaux.length ? ecrireJour(lu.creneaux) : ''
}

/** Remet les heures du jour précédent ; « 1er mardi du mois » devient « 1er mercredi du mois ». */
export function commeLaVeille(champ: HTMLElement, saisie: HTMLInputElement): void {
  const jours = [...champ.querySelectorAll<HTMLInputElement>('[data-jour]')]
  const rang = jours.indexOf(saisie)
  const veille = jours[rang - 1]
  if (veille) saisie.value = veille.value.replace(JOURS[rang - 1]!, JOURS[rang]!)
}
