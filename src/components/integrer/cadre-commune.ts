import { nomPropose } from '../../domain/relais/extrait.ts'

/** Un pas de temps qu’aucune lecture ne remarque, pour les navigateurs qui ne disent pas qu’une page a changé de hauteur. */
const PAUSE_MS = 500

/** La liste dans la page d’un autre : montre le nom demandé, et dit sa hauteur à qui l’accueille. Elle n’écoute personne. */
class CadreCommune extends HTMLElement {
  private dite = 0
  private horloge: ReturnType<typeof setInterval> | undefined

  connectedCallback() {
    const nom = nomPropose(new URLSearchParams(location.search).get('nom'))
    const place = this.querySelector<HTMLElement>('[data-nom]')!
    place.textContent = nom
    place.hidden = nom === ''
    if (window.parent === window) return
    this.horloge = setInterval(() => this.dire(), PAUSE_MS)
    this.dire()
  }

  disconnectedCallback() {
    clearInterval(this.horloge)
  }

  /** À tous : une hauteur n’est pas un secret, et l’on ne sait pas quel site nous accueille. */
  private dire() {
    const hauteur = Math.ceil(document.body.getBoundingClientRect().height)
    if (hauteur === this.dite) return
    this.dite = hauteur
    window.parent.postMessage({ hauteurAideNumerique: hauteur }, '*')
  }
}
customElements.define('cadre-commune', CadreCommune)
