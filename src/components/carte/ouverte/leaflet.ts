import type * as L from 'leaflet'

export type Leaflet = typeof L

/** Leaflet et sa feuille de style : 40 ko, seulement quand la personne ouvre la carte. */
export async function chargerLeaflet(): Promise<Leaflet> {
  const [L] = await Promise.all([import('leaflet'), chargerFeuille()])
  return L
}

/** Par son adresse : importée telle quelle, Astro la mettrait dans chaque page. */
async function chargerFeuille(): Promise<void> {
  const { default: href } = await import('leaflet/dist/leaflet.css?url')
  await new Promise((reussir, echouer) => {
    const lien = document.createElement('link')
    lien.rel = 'stylesheet'
    lien.href = href
    lien.addEventListener('load', reussir)
    lien.addEventListener('error', () => echouer(new Error(href)))
    document.head.prepend(lien) // avant les nôtres, qui la corrigent
  })
}
