import { estAConfirmer } from '../../domain/fraicheur.ts'
import type { Creneau, Fermeture } from '../../domain/horaires.ts'
import { etatOuverture, instantAParis } from '../../domain/ouverture.ts'
import { etat } from '../../i18n/fr-ouverture.ts'

/** Dit l’état du lieu au moment où la page s’ouvre. */
class ElementEtatOuverture extends HTMLElement {
  connectedCallback() {
    const { horaires, fermetures } = JSON.parse(this.dataset.horaires ?? '{}') as {
      horaires: Creneau[]
      fermetures: Fermeture[]
    }
    const instant = instantAParis(new Date())
    const aConfirmer = estAConfirmer(this.dataset.maj ?? instant.date, instant.date)
    const lu = etatOuverture(horaires, fermetures, instant)
    this.textContent = etat(lu, aConfirmer)
    if (!aConfirmer) this.dataset.etat = lu.etat
    this.hidden = false
  }
}
customElements.define('etat-ouverture', ElementEtatOuverture)
