import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import type { Saisie } from '../demande/adresse.ts'

/** Ce qu’un bouton demande à l’élément de recherche : de chercher autre chose, et d’oublier la position ou non. */
export interface Souhait {
  saisie: Saisie
  sansPosition?: boolean
}

/** Un bouton qui fait ce qu’il dit. */
export function bouton(libelle: string, souhait: Souhait): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'bouton bouton-second'
  element.textContent = libelle
  element.addEventListener('click', () => {
    element.dispatchEvent(new CustomEvent<Souhait>('recherche:souhait', { detail: souhait, bubbles: true }))
  })
  return element
}

/** Une puce : le nom et une croix ; « Retirer : » est dit à qui ne voit pas la croix. */
export function puce(libelle: string, souhait: Souhait): HTMLButtonElement {
  const element = bouton('', souhait)
  element.className = 'puce'
  const dit = document.createElement('span')
  dit.className = 'cache'
  dit.textContent = `${t.retirer} `
  const croix = document.createElement('span')
  croix.setAttribute('aria-hidden', 'true')
  croix.textContent = '✕'
  element.append(dit, libelle, croix)
  return element
}

export function paragraphe(texte: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.textContent = texte
  return element
}
