import { motsDuNom, personnesDans } from '../../../domain/contribution/personnes.ts'
import { maintenant } from '../../page/maintenant.ts'
import { signaler as t } from '../../../i18n/fr/contribuer/signaler.ts'
import { remplirFeuille } from '../envoi/feuille.ts'
import { lister } from '../envoi/liste.ts'
import { preparerSorties, type Envoi } from '../envoi/sorties.ts'

/** Écrit le message de ce qui est coché. `?id=` choisit le lieu. Rien ne part d’ici. */
class SignalerErreur extends HTMLElement {
  #envoyer: ((envoi: Envoi) => void) | undefined

  connectedCallback() {
    this.#un('[data-sans-script]').hidden = true
    const formulaire = this.#un<HTMLFormElement>('[data-formulaire]')
    formulaire.hidden = false
    formulaire.reset()
    this.#envoyer = preparerSorties(this)
    const page = this.#page
    const demande = new URLSearchParams(location.search).get('id') ?? ''
    if ([...page.options].some(({ value }) => value === demande)) page.value = demande
    const suivre = () => {
      const corriger = this.#un<HTMLAnchorElement>('[data-corriger]')
      corriger.href = page.value ? `/contribuer/lieu/?id=${page.value}` : '/contribuer/lieu/'
    }
    suivre()
    page.addEventListener('change', suivre)
    formulaire.addEventListener('input', () => {
      this.#un('[data-resultat]').hidden = true // un message relu n’est plus celui qu’on change
      this.#refuser('')
    })
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      this.#ecrire(formulaire)
    })
  }

  get #page() {
    return this.#un<HTMLSelectElement>('#page')
  }

  #un<E extends HTMLElement>(selecteur: string): E {
    return this.querySelector<E>(selecteur)!
  }

  #refuser(message: string) {
    this.#un('[data-faute]').textContent = message
    const detail = this.#un('#detail')
    if (message) detail.setAttribute('aria-invalid', 'true')
    else detail.removeAttribute('aria-invalid')
  }

  #ecrire(formulaire: HTMLFormElement) {
    const donnees = new FormData(formulaire)
    const raisons = donnees.getAll('raison').map(String)
    const detail = String(donnees.get('detail')).trim()
    const nom = this.#page.selectedOptions[0]!.textContent!.trim()
    const personnes = personnesDans(detail, { mots: new Set(motsDuNom(nom)), communes: [] })
    const refus = personnes[0] ? t.refus[personnes[0]] : raisons.length || detail ? '' : t.rien
    this.#refuser(refus)
    if (refus) return this.#un('#detail').focus()
    const lignes = [
      t.page(nom),
      ...raisons.map(t.estFaux),
      ...(detail ? [t.precision(detail.replace(/\s+/g, ' '))] : []),
    ]
    lister(this.#un('[data-phrases]'), lignes)
    remplirFeuille(this, nom, lignes.slice(1), maintenant().date)
    this.#envoyer!({ sujet: t.sujet(nom), lignes })
    this.#un('[data-resultat]').hidden = false
    this.#un('[data-resultat] h2').focus()
  }
}
customElements.define('signaler-erreur', SignalerErreur)
