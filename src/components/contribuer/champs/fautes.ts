import { cheminDe } from './champs.ts'
import type { Proposee } from '../porte.ts'

/**
 * Écrit chaque faute sous son champ. @returns celles qui n’ont pas de champ, à dire ailleurs.
 */
export function montrerFautes(formulaire: HTMLElement, anomalies: Proposee['anomalies']): string[] {
  const restantes = new Set(anomalies)
  for (const champ of formulaire.querySelectorAll<HTMLElement>('[data-champ]')) {
    const chemin = cheminDe(champ)
    const miennes = (jour: string) =>
      anomalies.filter(({ cle }) => {
        if (jour) return cle === `${chemin}.${jour}`
        // « services.2 » se montre sous « services » ; « horaires.mardi », sous le mardi.
        return cle === chemin || (cle.startsWith(`${chemin}.`) && /^\d+$/.test(cle.slice(chemin.length + 1)))
      })
    for (const ligne of champ.querySelectorAll<HTMLElement>('[data-faute]')) {
      if (ligne.closest('[data-champ]') !== champ) continue
      const jour = ligne.dataset.faute ?? ''
      const dites = miennes(jour)
      for (const dite of dites) restantes.delete(dite)
      ligne.textContent = dites.map(({ message }) => message).join(' ')
      ligne.hidden = dites.length === 0
      marquer(
        champ,
        jour,
        dites.some(({ bloquante }) => bloquante),
      )
    }
  }
  return [...restantes].map(({ cle, message }) => (cle ? `${cle}\u00a0: ${message}` : message))
}

function marquer(champ: HTMLElement, jour: string, fautif: boolean): void {
  const saisie = jour
    ? champ.querySelector(`[data-jour="${jour}"]`)
    : champ.querySelector('[data-saisie]:not([type="checkbox"]):not([data-jour])')
  if (!saisie || saisie.closest('[data-champ]') !== champ) return
  if (fautif) saisie.setAttribute('aria-invalid', 'true')
  else saisie.removeAttribute('aria-invalid')
}
