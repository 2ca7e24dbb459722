import Combobox from '@github/combobox-nav'
import { suggererCommunes } from '../../domain/espace/communes.ts'
import { relireCommune, type CommuneLegere } from '../../domain/recherche/index/donnees.ts'
import { champCommune as t } from '../../i18n/fr/commune.ts'
import { chargerDonnees } from './charger-donnees.ts'

/** En deçà, on commence à peine : ne rien trouver n’est pas une nouvelle. */
const LETTRES_POUR_DIRE_AUCUNE = 3
/** Une phrase lue à haute voix attend que la personne ait fini de taper : une seule par pause. */
const PAUSE_DE_FRAPPE_MS = 400

/** Propose les communes pendant la frappe. Choisir remplit le champ, sans changer de page ni déplacer le curseur. */
class ChampCommune extends HTMLElement {
  private communes: CommuneLegere[] = []
  private ouverte = false
  /** Échap vaut jusqu’à la frappe suivante, même si les communes arrivent après. */
  private ecartee = false
  private attente: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    const champ = this.querySelector('input')!
    const liste = this.querySelector('ul')!
    liste.setAttribute('role', 'listbox')
    liste.setAttribute('aria-label', t.liste)
    const combobox = new Combobox(champ, liste, { tabInsertsSuggestions: false })
    champ.autocomplete = 'off'
    const fermer = () => {
      this.annoncer(undefined)
      if (!this.ouverte) return
      this.ouverte = false
      combobox.stop()
      liste.hidden = true
    }
    const proposer = () => {
      const trouvees = suggererCommunes(this.communes, champ.value)
      if (trouvees[0] && ecrire(trouvees[0]) === champ.value) return fermer() // déjà choisie
      liste.textContent = ''
      liste.append(...trouvees.map((commune, rang) => this.option(commune, `${liste.id}-${rang}`)))
      if (!trouvees.length) fermer()
      const dit = trouvees.length > 0 || champ.value.trim().length >= LETTRES_POUR_DIRE_AUCUNE
      this.annoncer(champ.value && this.communes.length && dit ? trouvees.length : undefined)
      if (!trouvees.length) return
      liste.hidden = false
      if (!this.ouverte) combobox.start()
      this.ouverte = true
      combobox.clearSelection()
    }
    champ.addEventListener('focus', async () => {
      if (this.communes.length) return
      // Sans réseau, le champ reste un champ : la page cherche d’après ce qui est tapé.
      const donnees = await chargerDonnees().catch(() => undefined)
      this.communes = donnees?.communes.map(relireCommune) ?? []
      if (champ.value && !this.ecartee && document.activeElement === champ) proposer()
    })
    champ.addEventListener('input', () => {
      this.ecartee = false
      proposer()
    })
    champ.addEventListener('blur', fermer)
    champ.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      this.ecartee = true
      fermer()
    })
    liste.addEventListener('mousedown', (evenement) => evenement.preventDefault()) // garde le curseur dans le champ
    liste.addEventListener('combobox-commit', ({ target }) => {
      champ.value = (target as HTMLElement).textContent
      fermer()
      champ.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }

  private option(commune: CommuneLegere, id: string): HTMLLIElement {
    const option = document.createElement('li')
    option.id = id
    option.setAttribute('role', 'option')
    option.textContent = ecrire(commune)
    return option
  }

  /** Le nombre de propositions ne se voit que dans la liste ; « aucune » se voit aussi. */
  private annoncer(nombre: number | undefined) {
    const message = this.querySelector('[role="status"]')!
    const phrase = nombre === undefined ? '' : t.proposees(nombre)
    clearTimeout(this.attente)
    if (message.textContent === phrase) return
    const ecrire = () => {
      message.classList.toggle('cache', nombre !== 0)
      message.textContent = phrase
    }
    if (nombre === undefined) ecrire()
    else this.attente = setTimeout(ecrire, PAUSE_DE_FRAPPE_MS)
  }
}

const ecrire = ({ nom, codes_postaux }: CommuneLegere) => `${nom} (${codes_postaux[0]})`

customElements.define('champ-commune', ChampCommune)
