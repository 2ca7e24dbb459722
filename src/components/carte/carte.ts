import { attente as t } from '../../i18n/fr/carte/carte.ts'
import type { CarteOuverte } from './ouverte/carte-ouverte.ts'

/** La carte, quand la personne la demande. Sans script, rien ne s’affiche : la liste dit tout. */
class CarteLieux extends HTMLElement {
  static observedAttributes = ['data-centre']
  private ouverte?: CarteOuverte

  /** Les identifiants des lieux que la carte montre. */
  get lieux(): string[] {
    return this.ouverte?.lieux().map(({ id }) => id) ?? []
  }

  connectedCallback() {
    this.bouton.addEventListener('click', () => void this.basculer())
    this.hidden = false // rendu caché : sans script, un bouton sans effet mentirait
  }

  attributeChangedCallback() {
    this.ouverte?.cadrer()
  }

  private get bouton(): HTMLButtonElement {
    return this.querySelector('.ouvrir')!
  }

  /** La liste dont la carte prend la place sur un petit écran, si la page le veut. */
  private get liste(): HTMLElement | null {
    return document.querySelector('[data-vue="liste"]')
  }

  private async basculer() {
    if (this.ouverte) this.montrer(this.dataset.carte !== 'ouverte')
    else if (this.dataset.carte === 'neuve') await this.ouvrir()
  }

  private async ouvrir() {
    this.dataset.carte = 'attendue'
    this.dispatchEvent(new CustomEvent('carte:ouvrir', { bubbles: true })) // la liste a pu s’alléger
    this.dire(t.chargement)
    try {
      const { ouvrirCarte } = await import('./ouverte/carte-ouverte.ts')
      this.ouverte = await ouvrirCarte(this, (phrase) => this.dire(phrase))
      this.montrer(true)
      this.dire(this.ouverte.annonce())
    } catch (panne) {
      console.warn(panne)
      this.dataset.carte = 'neuve'
      this.dire(t.echec)
    }
  }

  private montrer(ouverte: boolean) {
    this.dataset.carte = ouverte ? 'ouverte' : 'repliee'
    this.querySelector<HTMLElement>('.volet')!.hidden = !ouverte
    this.toggleAttribute('data-remplace', this.liste !== null)
    document.documentElement.classList.toggle('bouton-flottant', this.liste !== null)
    this.liste?.toggleAttribute('data-derriere', ouverte)
    if (ouverte) this.ouverte?.reprendre()
    if (getComputedStyle(this.bouton).position !== 'fixed') return
    const montre = ouverte ? this : this.liste
    montre?.scrollIntoView() // le bouton flotte : ce qu’il montre peut être loin
  }

  private dire(phrase: string) {
    this.querySelector('[role="status"]')!.textContent = phrase
  }
}
customElements.define('carte-lieux', CarteLieux)
