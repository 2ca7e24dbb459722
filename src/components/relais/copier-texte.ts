/** Copie le texte du bloc d’un geste. Un vieux navigateur, ou un refus, laisse le texte choisi, prêt à copier. */
class CopierTexte extends HTMLElement {
  connectedCallback() {
    const bouton = this.querySelector('button')!
    const texte = this.querySelector<HTMLElement>('pre, textarea')!
    const statut = this.querySelector('[role="status"]')!
    const { copie = '', impossible = '' } = this.dataset
    bouton.hidden = false
    bouton.addEventListener('click', async () => {
      statut.textContent = ''
      statut.textContent = (await copier(texte)) ? copie : impossible
    })
  }
}
customElements.define('copier-texte', CopierTexte)

async function copier(texte: HTMLElement): Promise<boolean> {
  try {
    if (!('clipboard' in navigator)) throw new Error('pas de presse-papiers')
    await navigator.clipboard.writeText(
      texte instanceof HTMLTextAreaElement ? texte.value : texte.textContent,
    )
    return true
  } catch {
    choisir(texte)
    return document.execCommand('copy')
  }
}

function choisir(texte: HTMLElement): void {
  if (texte instanceof HTMLTextAreaElement) return texte.select()
  getSelection()?.selectAllChildren(texte)
}
