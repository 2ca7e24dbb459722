import { convient, type Critere } from '../../domain/ressources.ts'
import { filtrage as t } from '../../i18n/fr/ressources/ressources.ts'
import { demandesDe, montrerPuces, remplir } from './champs.ts'

const PAR_PAGE = 20

/** Montre ou cache les ressources que le serveur a rendues. L’adresse de la page dit les filtres : on peut la partager. */
class FiltreRessources extends HTMLElement {
  private titre = document.title
  private cartes: { carte: HTMLElement; criteres: Critere[] }[] = []
  private trouvees: HTMLElement[] = []
  private montrees = PAR_PAGE

  connectedCallback() {
    const filtres = this.element('filtres')
    this.cartes = [...this.querySelectorAll<HTMLElement>('[data-criteres]')].map((carte) => ({
      carte,
      criteres: [...new URLSearchParams(carte.dataset.criteres)],
    }))
    filtres.hidden = false
    this.element('sans-script').hidden = true // les filtres disent la même chose
    const lireAdresse = () => {
      remplir(filtres, new URLSearchParams(location.search))
      this.filtrer(filtres)
    }
    lireAdresse()
    addEventListener('popstate', lireAdresse)
    filtres.addEventListener('change', () => this.suivre(filtres))
    this.element('suite').addEventListener('click', () => {
      const premiere = this.trouvees[this.montrees]
      this.montrees += PAR_PAGE
      this.montrer()
      premiere?.querySelector('a')?.focus()
    })
  }

  private suivre(filtres: HTMLElement) {
    this.filtrer(filtres)
    const adresse = new URLSearchParams(demandesDe(filtres).map(([nom, valeur]) => [nom, valeur])).toString()
    history.pushState(null, '', adresse ? `?${adresse}` : location.pathname)
  }

  private filtrer(filtres: HTMLElement) {
    const demandes = demandesDe(filtres)
    this.trouvees = this.cartes.flatMap(({ carte, criteres }) => (convient(criteres, demandes) ? carte : []))
    this.montrees = PAR_PAGE
    this.montrer()
    const compte = t.nombre(this.trouvees.length)
    this.querySelector('[role="status"]')!.textContent = compte
    this.element('rien').hidden = this.trouvees.length > 0
    document.title = demandes.length ? `${compte} – ${this.titre}` : this.titre
    montrerPuces(this.element('puces'), filtres, () => {
      this.suivre(filtres)
      this.querySelector('h2')!.focus() // la puce n’est plus là : on reprend au nombre de ressources
    })
  }

  private montrer() {
    const montrees = new Set(this.trouvees.slice(0, this.montrees))
    for (const { carte } of this.cartes) carte.hidden = !montrees.has(carte)
    this.element('suite').hidden = this.trouvees.length <= this.montrees
  }

  private element(nom: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${nom}]`)!
  }
}
customElements.define('filtre-ressources', FiltreRessources)
