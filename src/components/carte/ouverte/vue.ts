import type { Map as PlanLeaflet } from 'leaflet'
import type { Leaflet } from './leaflet.ts'
import { ZOOM_SIMPLE } from './tuiles.ts'

/** La carte nue : ni commande ni mention de Leaflet, celles de la page sont en français et au clavier. */
export function creerVue(L: Leaflet, cadre: HTMLElement): PlanLeaflet {
  const calme = matchMedia('(prefers-reduced-motion: reduce)').matches
  const plan = L.map(cadre, {
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
    const sauter = plan.panBy.bind(plan)
    plan.panBy = (decalage, options) => sauter(decalage, { ...options, animate: false })
  }
  // La molette fait défiler la page tant que la personne n’est pas entrée dans la carte.
  plan.on('focus', () => plan.scrollWheelZoom.enable())
  plan.on('blur', () => plan.scrollWheelZoom.disable())
  return plan
}

/** Boutons du serveur : de plus près, de plus loin, tout. Un bouton sans effet le dit. */
export function brancherCommandes(plan: PlanLeaflet, commandes: HTMLElement, toutVoir: () => void): void {
  const bouton = (nom: string) => commandes.querySelector<HTMLButtonElement>(`[data-commande="${nom}"]`)!
  const [plus, moins, tout] = [bouton('plus'), bouton('moins'), bouton('tout')]
  plus.addEventListener('click', () => plan.zoomIn())
  moins.addEventListener('click', () => plan.zoomOut())
  tout.addEventListener('click', toutVoir)
  const dire = () => {
    plus.setAttribute('aria-disabled', String(plan.getZoom() >= plan.getMaxZoom()))
    moins.setAttribute('aria-disabled', String(plan.getZoom() <= plan.getMinZoom()))
  }
  dire()
  plan.on('zoomend zoomlevelschange', dire)
}
