import { rangDansLaSemaine } from '../../domain/calendrier.ts'
import { instantAParis } from '../../domain/ouverture.ts'

/** Marque la ligne d’aujourd’hui, à l’heure de Paris. Sans script, le tableau reste entier. */
class SemaineType extends HTMLElement {
  connectedCallback() {
    const rang = rangDansLaSemaine(instantAParis(new Date()).date)
    const ligne = this.querySelectorAll('tbody tr')[rang]
    const jour = ligne?.querySelector('th')
    if (!ligne || !jour) return
    ligne.setAttribute('aria-current', 'date')
    jour.textContent += `, ${this.dataset.aujourdhui}`
  }
}
customElements.define('semaine-type', SemaineType)
