import type { LatLngBounds, LayerGroup } from 'leaflet'
import type { Leaflet } from './leaflet.ts'
import { lireTrace, type Fond } from './trace.ts'

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
