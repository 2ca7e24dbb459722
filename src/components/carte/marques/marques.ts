import type { LatLngExpression, Map as CarteLeaflet, Marker } from 'leaflet'
import type { Classe } from '../../../domain/fiche/nomenclatures.ts'
import { nombreDeLieux } from '../../../i18n/fr/lieu/lieu.ts'
import type { Objet } from './groupes.ts'
import type { Leaflet } from '../ouverte/leaflet.ts'

interface Posee {
  objet: Objet
  marque: Marker
  bouton: HTMLButtonElement
}

export interface Marques {
  actualiser: (objets: Objet[]) => void
  /** La marque posée qui montre ce lieu, seule ou dans un groupe. */
  trouver: (montre: (objet: Objet) => boolean) => HTMLButtonElement | undefined
}

/** Des vrais boutons, dans l’ordre de la carte : la touche Tab, Entrée et Espace marchent sans nous. */
export function poserMarques(
  L: Leaflet,
  carte: CarteLeaflet,
  forme: (classe: Classe) => Node,
  activer: (objet: Objet) => void,
): Marques {
  const posees = new Map<string, Posee>()

  const poser = (objet: Objet): Posee => {
    const bouton = dessiner(objet, forme)
    const marque = marqueAutour(L, bouton, objet.point).addTo(carte)
    const posee = { objet, marque, bouton }
    // Le clic passe par Leaflet : lui sait distinguer un appui d’un glissement de la carte.
    marque.on('click', () => activer(posee.objet))
    // Pas à `focus` : sous la souris, la marque fuirait entre l’appui et le relâchement.
    bouton.addEventListener('keyup', ({ key }) => {
      if (key === 'Tab') carte.panInside(objet.point, { padding: [44, 44] })
    })
    return posee
  }

  return {
    actualiser(objets) {
      const voulues = new Set(objets.map(({ cle }) => cle))
      for (const [cle, { marque }] of posees) {
        if (voulues.has(cle)) continue
        marque.remove()
        posees.delete(cle)
      }
      for (const objet of objets) {
        const posee = posees.get(objet.cle) ?? poser(objet)
        posee.objet = objet
        posee.bouton.setAttribute('aria-label', objet.nom)
        posees.set(objet.cle, posee)
      }
      ranger(objets.flatMap(({ cle }) => posees.get(cle)?.marque.getElement() ?? []))
    },
    trouver(montre) {
      for (const { objet, bouton } of posees.values()) if (montre(objet)) return bouton
      return undefined
    },
  }
}

/** Un élément à nous, porté par une marque de Leaflet sans taille ni clavier propres. */
export function marqueAutour(
  L: Leaflet,
  html: HTMLElement,
  point: LatLngExpression,
  options: { interactive?: boolean; pane?: string; zIndexOffset?: number } = {},
): Marker {
  const icon = L.divIcon({ html, className: 'ancre', iconSize: [0, 0] })
  return L.marker(point, { icon, keyboard: false, riseOnHover: true, ...options })
}

/** Copie la forme que le serveur a dessinée pour cette classe. */
export function formeDe(hote: HTMLElement, classe: Classe): Node {
  const modele = hote.querySelector<HTMLTemplateElement>(`template[data-classe="${classe}"]`)!
  return modele.content.cloneNode(true)
}

function dessiner({ lieu, groupe }: Objet, forme: (classe: Classe) => Node): HTMLButtonElement {
  const bouton = document.createElement('button')
  bouton.type = 'button'
  if (lieu) {
    bouton.className = `marque ${lieu.classe}`
    bouton.dataset.marque = lieu.id
    bouton.append(forme(lieu.classe))
  } else {
    bouton.className = 'groupe'
    bouton.textContent = nombreDeLieux(groupe?.nombre ?? 0)
  }
  return bouton
}

/** Remet les marques dans l’ordre sans déplacer celle qui a le focus : la déplacer le lui ferait perdre. */
function ranger(elements: HTMLElement[]): void {
  const tenue = elements.findIndex((element) => element.contains(document.activeElement))
  for (const [rang, element] of elements.entries()) {
    if (rang < tenue) elements[tenue]!.before(element)
    else if (rang > tenue) element.parentElement?.append(element)
  }
}
