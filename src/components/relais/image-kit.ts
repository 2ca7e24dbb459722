/** Change l’image en PNG dans le navigateur, d’un geste : beaucoup de réseaux refusent le SVG. Rien ne part sur le réseau. */
class ImageKit extends HTMLElement {
  connectedCallback() {
    const bouton = this.querySelector('button')!
    const image = this.querySelector('img')!
    const statut = this.querySelector('[role="status"]')!
    const { nom = '', panne = '' } = this.dataset
    bouton.hidden = false
    bouton.addEventListener('click', () => {
      statut.textContent = ''
      versPng(image)
        .then((png) => telecharger(png, `${nom}.png`))
        .catch(() => {
          statut.textContent = panne
        })
    })
  }
}
customElements.define('image-kit', ImageKit)

/** @throws si l’image n’arrive pas, ou si le navigateur ne sait pas dessiner. */
async function versPng(image: HTMLImageElement): Promise<Blob> {
  image.removeAttribute('loading') // plus bas que l’écran, elle attendrait
  await image.decode()
  const toile = document.createElement('canvas')
  toile.width = Number(image.getAttribute('width'))
  toile.height = Number(image.getAttribute('height'))
  toile.getContext('2d')!.drawImage(image, 0, 0, toile.width, toile.height)
  return new Promise((rendre, refuser) =>
    toile.toBlob((png) => (png ? rendre(png) : refuser(new Error('toile vide')))),
  )
}

function telecharger(fichier: Blob, nom: string): void {
  const adresse = URL.createObjectURL(fichier)
  const lien = Object.assign(document.createElement('a'), { href: adresse, download: nom })
  document.body.append(lien)
  lien.click()
  lien.remove()
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000) // le téléchargement a commencé
}
