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

/** Le navigateur sait dire une date, sauf « 1er décembre » : les dates du dictionnaire pèseraient dix fois ce script. */
function dater() {
  const jour = new Intl.DateTimeFormat('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: document.documentElement.dataset.fuseau ?? 'Europe/Paris',
  })
  const date = jour.format(new Date()).replace(/^1 /, '1er ')
  for (const place of document.querySelectorAll('[data-imprime]')) place.textContent = date
}
