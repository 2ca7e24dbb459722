/** Montre le bouton d’impression, et date la feuille du jour où elle sort de l’imprimante. */
class ImprimerPage extends HTMLElement {
  connectedCallback() {
    const bouton = this.querySelector('button')!
    bouton.hidden = false
    this.querySelector<HTMLElement>('[data-sans-script]')!.hidden = true
    bouton.addEventListener('click', () => window.print())
    window.addEventListener('beforeprint', dater)
  }
}
customElements.define('imprimer-page', ImprimerPage)

function dater() {
  const jour = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })
  for (const place of document.querySelectorAll('[data-imprime]')) place.textContent = jour.format(new Date())
}
