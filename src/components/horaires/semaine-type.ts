import { rangDansLaSemaine } from '../../domain/calendrier.ts'

/** Marque la ligne d’aujourd’hui, à l’heure de Paris. Sans script, le tableau reste entier. */
class SemaineType extends HTMLElement {
  connectedCallback() {
    const date = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date())
    const ligne = this.querySelectorAll('tbody tr')[rangDansLaSemaine(date)]
    const jour = ligne?.querySelector('th')
    if (!ligne || !jour) return
    ligne.setAttribute('aria-current', 'date')
    jour.textContent += `, ${this.dataset.aujourdhui}`
  }
}
customElements.define('semaine-type', SemaineType)
