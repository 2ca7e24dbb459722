import { correspondance } from '../../domain/recherche/autres-langues.ts'

/** Ne montre que les besoins qui ont les mots tapés, les mieux compris d’abord. Sans script, tous restent. */
class ChercheBesoin extends HTMLElement {
  connectedCallback() {
    const champ = this.querySelector('input')!
    const statut = this.querySelector('[role="status"]')!
    const liste = this.querySelector('ul')!
    const tuiles = [...liste.children] as HTMLElement[]
    this.querySelector<HTMLElement>('[data-champ]')!.hidden = false
    const chercher = () => {
      const notes = new Map(
        tuiles.map((tuile) => {
          const dits = [tuile.textContent ?? '', ...(tuile.dataset.mots ?? '').split('|')]
          return [tuile, correspondance(champ.value, dits)]
        }),
      )
      const vide = champ.value.trim() === ''
      const trouves = tuiles.filter((tuile) => notes.get(tuile)! > 0)
      for (const tuile of tuiles) tuile.hidden = !vide && trouves.length > 0 && !trouves.includes(tuile)
      const ordre = vide ? tuiles : [...tuiles].sort((a, b) => notes.get(b)! - notes.get(a)!)
      liste.append(...ordre)
      const { aucun = '', trouves: phrase = '' } = this.dataset
      statut.textContent = vide ? '' : trouves.length === 0 ? aucun : phrase.replace('#', `${trouves.length}`)
    }
    champ.addEventListener('input', chercher)
    if (champ.value) chercher()
  }
}
customElements.define('cherche-besoin', ChercheBesoin)
