import type { LatLngBounds, LayerGroup, Map as PlanLeaflet } from 'leaflet'
import type { Leaflet } from './leaflet.ts'
import { marqueAutour } from './marques.ts'
import { nombreDeNoms, placerNoms, type Boite } from './noms.ts'
import { lireTrace, versDegres, type Fond } from './trace.ts'

const VOLET_DES_NOMS = 'noms' // caché aux lecteurs d’écran : chaque lieu dit déjà sa commune

/** Ce qu’un nom ne doit pas recouvrir : `dy`, `largeur` et `hauteur` en pixels, autour du point. */
export interface Obstacle {
  point: [latitude: number, longitude: number]
  dy: number
  largeur: number
  hauteur: number
}

export async function chargerFond(adresse: string): Promise<Fond> {
  const reponse = await fetch(adresse)
  if (!reponse.ok) throw new Error(`${adresse} : ${reponse.status}`)
  return reponse.json() as Promise<Fond>
}

/** Dessine les communes. Couleurs et traits sont dans la feuille de style, pour suivre le thème. */
export function poserFond(L: Leaflet, fond: Fond): { surface: LayerGroup; territoire: LatLngBounds } {
  const options = { interactive: false, smoothFactor: 0.5 }
  const lignes = (traces: number[][]) => traces.map((trace) => lireTrace(trace, fond))
  const bordure = L.polygon(lignes(fond.surface), { ...options, className: 'surface' })
  const limites = L.polyline(lignes(fond.limites), { ...options, className: 'limites' })
  return { surface: L.layerGroup([bordure, limites]), territoire: bordure.getBounds() }
}

/** Écrit les noms de communes qui tiennent entre les marques. */
export function ecrireNoms(
  L: Leaflet,
  plan: PlanLeaflet,
  fond: Fond,
  obstacles: Obstacle[],
  ecrits: LayerGroup,
): void {
  if (!plan.getPane(VOLET_DES_NOMS)) plan.createPane(VOLET_DES_NOMS).setAttribute('aria-hidden', 'true')
  const vus = plan.getBounds()
  const noms = fond.communes.flatMap(([nom, x, y]) => {
    const point = versDegres([x, y], fond)
    return vus.contains(point) ? [{ nom, point, ...versEcran(plan, point) }] : []
  })
  const occupe = obstacles.map(({ point, dy, largeur, hauteur }): Boite => {
    const { x, y } = versEcran(plan, point)
    return { x, y: y + dy, largeur, hauteur }
  })
  ecrits.clearLayers()
  for (const { nom, point, dy } of placerNoms(noms, occupe, nombreDeNoms(plan.getZoom()))) {
    const texte = document.createElement('span')
    texte.className = 'commune'
    texte.textContent = nom
    texte.style.top = `${dy}px`
    marqueAutour(L, texte, point, { interactive: false, pane: VOLET_DES_NOMS }).addTo(ecrits)
  }
}

function versEcran(plan: PlanLeaflet, point: [number, number]): { x: number; y: number } {
  const { x, y } = plan.latLngToContainerPoint(point)
  return { x, y }
}
