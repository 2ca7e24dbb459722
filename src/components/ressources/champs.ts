import type { Critere } from '../../domain/ressources.ts'
import { filtrage as t } from '../../i18n/fr/ressources/ressources.ts'
import { remplacer } from '../page/remplacer.ts'

type Champ = HTMLInputElement | HTMLSelectElement

function champsDe(filtres: HTMLElement): Champ[] {
  return [...filtres.querySelectorAll<Champ>('input, select')]
}

function estChoisi(champ: Champ): boolean {
  return champ instanceof HTMLInputElement ? champ.checked : champ.value !== ''
}

/** Ce que les filtres demandent. */
export function demandesDe(filtres: HTMLElement): Critere[] {
  return champsDe(filtres)
    .filter(estChoisi)
    .map(({ name, value }) => [name, value])
}

/** Met dans les filtres ce que dit l’adresse ; une valeur inconnue est ignorée. */
export function remplir(filtres: HTMLElement, adresse: URLSearchParams): void {
  for (const champ of champsDe(filtres)) {
    const voulues = adresse.getAll(champ.name)
    if (champ instanceof HTMLInputElement) champ.checked = voulues.includes(champ.value)
    else champ.value = [...champ.options].find(({ value }) => voulues.includes(value))?.value ?? ''
  }
  const details = filtres.querySelector('details')!
  details.open ||= [...details.querySelectorAll('select')].some(estChoisi)
}

/** Ce qui est choisi, à retirer d’un geste. */
export function montrerPuces(groupe: HTMLElement, filtres: HTMLElement, apresRetrait: () => void): void {
  const puces = champsDe(filtres)
    .filter(estChoisi)
    .map((champ) => {
      const puce = document.createElement('button')
      puce.type = 'button'
      puce.className = 'bouton bouton-second'
      const mot = champ instanceof HTMLSelectElement ? champ.selectedOptions[0] : champ.closest('label')
      puce.textContent = t.retirer(mot?.textContent.trim() ?? '')
      puce.addEventListener('click', () => {
        if (champ instanceof HTMLInputElement) champ.checked = false
        else champ.value = ''
        apresRetrait()
      })
      return puce
    })
  remplacer(groupe, puces)
  groupe.hidden = puces.length === 0
}
