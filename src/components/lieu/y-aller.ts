/** Ouvre le plan du téléphone plutôt qu’un site. Sans script, ou sur un ordinateur, le lien va à une carte en ligne. */
class YAller extends HTMLElement {
  connectedCallback() {
    const { point, nom } = this.dataset
    const lien = this.querySelector('a')
    if (!point || !lien) return
    const ou = `${point}(${encodeURIComponent(nom ?? '')})`
    if (/Android/.test(navigator.userAgent)) lien.href = `geo:${point}?q=${ou}`
    else if (/iPhone|iPad/.test(navigator.userAgent)) lien.href = `maps:?daddr=${point}`
  }
}
customElements.define('y-aller', YAller)
