import type { DateCivile } from '../../../domain/temps/calendrier.ts'
import { lister } from './liste.ts'

/** Remplit la feuille qui sortira de l’imprimante. */
export function remplirFeuille(
  racine: HTMLElement,
  fiche: string,
  lignes: readonly string[],
  le: DateCivile,
): void {
  lister(racine.querySelector<HTMLElement>('[data-feuille-lignes]')!, lignes)
  racine.querySelector('[data-feuille-fiche]')!.textContent = fiche
  racine.querySelector('[data-feuille-jour]')!.textContent = le.split('-').reduceRight((a, b) => `${a}/${b}`)
}
