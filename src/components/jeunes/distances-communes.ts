/** Répond pour une commune, avec la ligne que la page porte déjà. Sans script, la liste entière suffit. */
class DistancesCommunes extends HTMLElement {
  connectedCallback() {
    const formulaire = this.querySelector('form')!
    const champ = this.querySelector('input')!
    const reponse = this.querySelector('[data-reponse]')!
    const lignes = [...this.querySelectorAll<HTMLElement>('[data-distance]')]
    const repondre = () => {
      const nom = champ.value
        .replace(/\s*\(\d+\)\s*$/, '')
        .trim()
        .toLowerCase()
      const ligne = lignes.find(({ dataset }) => dataset.distance!.toLowerCase() === nom)
      reponse.textContent = ligne?.textContent.trim() ?? this.dataset.inconnue ?? ''
    }
    formulaire.hidden = false
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      repondre()
    })
  }
}
customElements.define('distances-communes', DistancesCommunes)
