/** Met le texte modifié dans les liens d’envoi, et offre de copier ou de partager quand l’appareil le permet. */
class EnvoyerTexte extends HTMLElement {
  connectedCallback() {
    const champ = this.querySelector('textarea')!
    const statut = this.querySelector('[role="status"]')!
    const { sujet = '', copie = '' } = this.dataset
    const relier = () => {
      const corps = encodeURIComponent(champ.value)
      this.querySelector<HTMLAnchorElement>('[data-sms]')!.href = `sms:?&body=${corps}`
      this.querySelector<HTMLAnchorElement>('[data-courriel]')!.href =
        `mailto:?subject=${encodeURIComponent(sujet)}&body=${corps}`
      statut.textContent = ''
    }
    champ.addEventListener('input', relier)
    this.#offrir('[data-copier]', 'clipboard' in navigator, async () => {
      await navigator.clipboard.writeText(champ.value)
      statut.textContent = copie
    })
    this.#offrir('[data-partager]', 'share' in navigator, () => navigator.share({ text: champ.value }))
  }

  /** Un bouton n’apparaît que s’il marche ; refuser ou annuler n’est pas une panne. */
  #offrir(selecteur: string, possible: boolean, faire: () => Promise<void>) {
    const bouton = this.querySelector<HTMLButtonElement>(selecteur)!
    bouton.hidden = !possible
    bouton.addEventListener('click', () => {
      faire().catch(() => this.querySelector('textarea')!.select())
    })
  }
}
customElements.define('envoyer-texte', EnvoyerTexte)
