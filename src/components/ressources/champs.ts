import type { Critere } from '../../domain/ressources.ts'
import { filtrage as t } from '../../i18n/fr-ressources.ts'

type Champ = HTMLInputElement | HTMLSelectElement

function champsDe(formulaire: HTMLFormElement): Champ[] {
  return [...formulaire.querySelectorAll<Champ>('input, select')]
}

function estChoisi(champ: Champ): boolean {
  return champ instanceof HTMLInputElement ? champ.checked : champ.value !== ''
}

/** Ce que le formulaire demande. */
export function demandesDe(formulaire: HTMLFormElement): Critere[] {
  return champsDe(formulaire)
    .filter(estChoisi)
    .map(({ name, value }) => [name, value])
}

/** Met dans le formulaire ce que dit l’adresse ; une valeur inconnue est ignorée. */
export function remplir(formulaire: HTMLFormElement, adresse: URLSearchParams): void {
  for (const champ of champsDe(formulaire)) {
    const voulues = adresse.getAll(champ.name)
    if (champ instanceof HTMLInputElement) champ.checked = voulues.includes(champ.value)
    else champ.value = [...champ.options].find(({ value }) => voulues.includes(value))?.value ?? ''
  }
  const details = formulaire.querySelector('details')!
  details.open ||= [...details.querySelectorAll('select')].some(estChoisi)
}

/** Ce qui est choisi, à retirer d’un geste. */
export function montrerPuces(
  groupe: HTMLElement,
  formulaire: HTMLFormElement,
  apresRetrait: () => void,
): void {
  const puces = champsDe(formulaire)
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
  groupe.replaceChildren(...puces)
  groupe.hidden = puces.length === 0
}
