import { instantAParis } from '../../../domain/temps/ouverture.ts'
import { date } from '../../../i18n/fr/mesures.ts'

/** Montre le bouton d’impression, et date la feuille du jour où elle sort de l’imprimante. */
class ImprimerPage extends HTMLElement {
  connectedCallback() {
    const bouton = this.querySelector('button')!
    bouton.hidden = false
    this.querySelector<HTMLElement>('[data-sans-script]')!.hidden = true
    bouton.addEventListener('click', () => window.print())
    window.addEventListener('beforeprint', dater)
  }
}
customElements.define('imprimer-page', ImprimerPage)

function dater() {
  const jour = date(instantAParis(new Date()).date)
  for (const place of document.querySelectorAll('[data-imprime]')) place.textContent = jour
}
