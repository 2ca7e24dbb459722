import { horsConnexion as t } from '../../i18n/fr/hors-connexion.ts'
import type { Demande, Reponse } from './inventaire.ts'

const SANS_COPIE = 'sans-copie'

/** Garder l’annuaire sur l’appareil, ou tout effacer. Caché sans script : le bouton ne ferait rien. */
class GarderAnnuaire extends HTMLElement {
  #present = false
  #dire = (phrase: string) => {
    this.querySelector('[role="status"]')!.textContent = phrase
  }

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-outils]')!.hidden = false
    if (!navigator.serviceWorker) return this.#dire(t.impossible)
    this.#bouton('garder').addEventListener('click', () => this.#garder())
    this.#bouton('effacer').addEventListener('click', () => this.#effacer())
    if (document.readyState === 'complete') void this.#lire()
    else addEventListener('load', () => void this.#lire())
  }

  #bouton(nom: string) {
    return this.querySelector<HTMLButtonElement>(`[data-${nom}]`)!
  }

  async #lire(): Promise<void> {
    try {
      const refuse = efface() || (economise() && !(await navigator.serviceWorker.getRegistration('/')))
      this.#montrer(refuse ? undefined : await demander({ quoi: 'etat' }))
    } catch {
      this.#dire(t.impossible)
    }
  }

  /** Le poids se lit sur le bouton avant qu’on le presse : le veilleur, seul, le connaît. */
  async #garder(): Promise<void> {
    const bouton = this.#bouton('garder')
    bouton.disabled = true
    this.#dire(t.enCours)
    try {
      if (this.#present) {
        const apres = await demander({ quoi: 'garder' })
        this.#montrer(apres)
        this.#dire(apres.faute ? t.fautes[apres.faute] : t.gardee)
      } else {
        localStorage.removeItem(SANS_COPIE)
        this.#montrer(await demander({ quoi: 'reprendre' }))
      }
    } catch {
      this.#dire(t.impossible)
    }
    bouton.disabled = false
  }

  async #effacer(): Promise<void> {
    try {
      localStorage.setItem(SANS_COPIE, '1')
      if (await navigator.serviceWorker.getRegistration('/')) await demander({ quoi: 'effacer' })
      this.#montrer(undefined)
      this.#dire(t.effacee)
      this.#bouton('garder').focus()
    } catch {
      this.#dire(t.impossible)
    }
  }

  #montrer(etat: Reponse | undefined): void {
    this.#present = etat !== undefined
    this.#bouton('garder').hidden = false
    this.#bouton('garder').textContent = etat ? (etat.le ? t.remplacer : t.garder)(etat.octets) : t.reprendre
    this.#bouton('effacer').hidden = !etat
    this.#dire(!etat ? t.rien : etat.le ? t.annuaireDu(etat.le, etat.vues) : t.seulementVues(etat.vues))
  }
}

const efface = () => {
  try {
    return localStorage.getItem(SANS_COPIE) !== null
  } catch {
    return true
  }
}

const economise = () => Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData)

const PATIENCE = 60_000 // millisecondes, pour un téléphone lent au bout d’un réseau lent

/** Interroge le veilleur, et l’appelle s’il n’est pas là. @throws s’il ne peut pas s’installer, ou ne répond pas. */
async function demander(demande: Demande): Promise<Reponse> {
  const inscription = await navigator.serviceWorker.register('/sw.js')
  const actif = inscription.active ?? (await arrivee(inscription))
  return new Promise((rendre, refuser) => {
    const { port1, port2 } = new MessageChannel()
    const trop = setTimeout(() => refuser(new Error('delai')), PATIENCE)
    port1.addEventListener('message', ({ data }: MessageEvent<Reponse>) => {
      clearTimeout(trop)
      rendre(data)
    })
    port1.start()
    actif.postMessage(demande, [port2])
  })
}

/** Le veilleur quand il est prêt. `navigator.serviceWorker.ready` attendrait toujours celui qui échoue. */
function arrivee({ installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const nouveau = installing ?? waiting
  return new Promise((rendre, refuser) => {
    if (!nouveau) return refuser(new Error('absent'))
    nouveau.addEventListener('statechange', () => {
      if (nouveau.state === 'activated') rendre(nouveau)
      if (nouveau.state === 'redundant') refuser(new Error('refus'))
    })
  })
}

customElements.define('garder-annuaire', GarderAnnuaire)
