import { rangDansLaSemaine } from '../../../domain/temps/calendrier.ts'
import { maintenant } from '../../page/maintenant.ts'

/** Marque la ligne d’aujourd’hui, à l’heure du territoire. Sans script, le tableau reste entier. */
class SemaineType extends HTMLElement {
  connectedCallback() {
    const rang = rangDansLaSemaine(maintenant().date)
    const ligne = this.querySelectorAll('tbody tr')[rang]
    const jour = ligne?.querySelector('th')
    if (!ligne || !jour) return
    ligne.setAttribute('aria-current', 'date')
    const mot = document.createElement('span')
    mot.className = 'ecran' // sur le papier, « aujourd’hui » ne voudrait plus rien dire
    mot.textContent = `, ${this.dataset.aujourdhui}`
    jour.append(mot)
  }
}
customElements.define('semaine-type', SemaineType)
