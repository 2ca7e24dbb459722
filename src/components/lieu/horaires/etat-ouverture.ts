import { estAConfirmer } from '../../../domain/fiche/fraicheur.ts'
import { creneauxDuJour, type Creneau, type Fermeture } from '../../../domain/temps/horaires.ts'
import { etatOuverture } from '../../../domain/temps/ouverture.ts'
import { maintenant } from '../../page/maintenant.ts'
import { aujourdhui, etat } from '../../../i18n/fr/lieu/ouverture.ts'

/** Dit l’état du lieu au moment où la page s’ouvre, et de nouveau quand on y revient. */
class ElementEtatOuverture extends HTMLElement {
  connectedCallback() {
    this.dire()
    document.addEventListener('visibilitychange', () => document.hidden || this.dire())
  }

  private dire() {
    const { horaires, fermetures } = JSON.parse(this.dataset.horaires ?? '{}') as {
      horaires: Creneau[]
      fermetures: Fermeture[]
    }
    const instant = maintenant()
    const aConfirmer = estAConfirmer(this.dataset.verifie ?? instant.date, instant.date)
    const lu = etatOuverture(horaires, fermetures, instant)
    const duJour = 'duJour' in this.dataset ? creneauxDuJour(horaires, instant.date, fermetures) : []
    this.textContent = [etat(lu, aConfirmer), aujourdhui(lu, duJour)].filter(Boolean).join('.\n')
    this.dataset.etat = aConfirmer ? '' : lu.etat
    this.hidden = false
  }
}
customElements.define('etat-ouverture', ElementEtatOuverture)
