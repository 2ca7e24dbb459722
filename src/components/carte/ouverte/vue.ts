import type { Map as CarteLeaflet } from 'leaflet'
import type { Leaflet } from './leaflet.ts'
import { ZOOM_SIMPLE } from './tuiles.ts'

/** La carte nue : ni commande ni mention de Leaflet, celles de la page sont en français et au clavier. */
export function creerVue(L: Leaflet, cadre: HTMLElement): CarteLeaflet {
  const calme = matchMedia('(prefers-reduced-motion: reduce)').matches
  const carte = L.map(cadre, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
    minZoom: 7,
    maxZoom: ZOOM_SIMPLE,
    fadeAnimation: !calme,
    zoomAnimation: !calme,
    markerZoomAnimation: !calme,
    inertia: !calme,
  })
  if (calme) {
    const sauter = carte.panBy.bind(carte)
    carte.panBy = (decalage, options) => sauter(decalage, { ...options, animate: false })
  }
  // La molette fait défiler la page tant que la personne n’est pas entrée dans la carte.
  carte.on('focus', () => carte.scrollWheelZoom.enable())
  carte.on('blur', () => carte.scrollWheelZoom.disable())
  return carte
}

/** Boutons du serveur : de plus près, de plus loin, tout. Un bouton sans effet le dit. */
export function brancherCommandes(carte: CarteLeaflet, commandes: HTMLElement, toutVoir: () => void): void {
  const bouton = (nom: string) => commandes.querySelector<HTMLButtonElement>(`[data-commande="${nom}"]`)!
  const [plus, moins, tout] = [bouton('plus'), bouton('moins'), bouton('tout')]
  plus.addEventListener('click', () => carte.zoomIn())
  moins.addEventListener('click', () => carte.zoomOut())
  tout.addEventListener('click', toutVoir)
  const dire = () => {
    plus.setAttribute('aria-disabled', String(carte.getZoom() >= carte.getMaxZoom()))
    moins.setAttribute('aria-disabled', String(carte.getZoom() <= carte.getMinZoom()))
  }
  dire()
  carte.on('zoomend zoomlevelschange', dire)
}
