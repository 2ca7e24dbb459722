import type { LatLngExpression, Map as CarteLeaflet } from 'leaflet'
import { carteOuverte as t } from '../../../i18n/fr/carte/carte-ouverte.ts'
import type { Leaflet } from './leaflet.ts'
import type { LieuLu } from '../marques/lieux.ts'

/** Ce qu’une fenêtre reprend du résumé, dans cet ordre, après le nom. */
const REPRIS = ['.classe', '.ou', '[data-etat]', 'a[href^="tel:"]']

const LARGE = 600 // au-delà, les commandes sont sur la carte : la fenêtre les évite

export interface Fenetre {
  /** Montre le contenu et y place le focus. @param rendre Reprend le focus à la fermeture. */
  ouvrir: (point: LatLngExpression, nom: string, contenu: Node[], rendre: () => void) => void
  /** Ferme et rend le focus ; sans effet si rien n’est ouvert. */
  fermer: () => void
}

export function creerFenetre(L: Leaflet, carte: CarteLeaflet): Fenetre {
  const popup = L.popup({
    closeButton: false,
    closeOnEscapeKey: false,
    offset: [0, -8],
    autoPanPaddingTopLeft: [10, 10],
  })
  let rendreLeFocus = (): void => {}
  const fermer = () => {
    if (!popup.isOpen()) return
    carte.closePopup(popup)
    rendreLeFocus()
  }
  return {
    fermer,
    ouvrir(point, nom, contenu, rendre) {
      const cadre = creer('div', 'fenetre')
      cadre.setAttribute('role', 'dialog')
      cadre.setAttribute('aria-label', nom)
      const bouton = creer('button', 'bouton bouton-second')
      bouton.type = 'button'
      bouton.textContent = t.fermerFenetre
      bouton.addEventListener('click', fermer)
      cadre.append(...contenu, bouton)

      const { x, y } = carte.getSize()
      popup.options.maxWidth = Math.min(320, x - 40)
      popup.options.minWidth = Math.min(240, x - 40)
      popup.options.autoPanPaddingBottomRight = [x > LARGE ? 74 : 10, 10]
      popup.options.maxHeight = Math.max(120, y - 60)
      popup.setLatLng(point).setContent(cadre).openOn(carte)
      rendreLeFocus = rendre
      cadre.querySelector('a')?.focus({ preventScroll: true })
      carte.getContainer().scrollIntoView({ block: 'nearest' })
    },
  }
}

/** Copie ce que le serveur a écrit pour ce lieu ; n’écrit rien d’autre. */
export function contenuDuLieu({ resume }: LieuLu): Node[] {
  const titre = creer('div', 'fenetre-titre')
  titre.append(...copies(resume, ['a']))
  return [titre, ...copies(resume, REPRIS)]
}

/** Des lieux que la carte ne sait pas séparer : trop proches, ou connus seulement par leur commune. */
export function contenuDuGroupe(nom: string, lieux: LieuLu[]): Node[] {
  const titre = creer('div', 'fenetre-titre')
  titre.textContent = nom
  const liste = creer('ul', 'liste-nue')
  liste.append(
    ...lieux.map(({ resume }) => {
      const article = creer('li', '')
      article.append(...copies(resume, ['a', '.classe']))
      return article
    }),
  )
  return [titre, liste]
}

function copies(resume: HTMLElement, selecteurs: string[]): Node[] {
  return selecteurs.flatMap((selecteur) => {
    const original = resume.querySelector(selecteur)
    if (!original) return []
    const copie = original.cloneNode(true) as Element
    for (const element of [copie, ...copie.querySelectorAll('[id]')]) element.removeAttribute('id')
    return [copie]
  })
}

function creer<K extends keyof HTMLElementTagNameMap>(nom: K, classe: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(nom)
  element.className = classe
  return element
}
