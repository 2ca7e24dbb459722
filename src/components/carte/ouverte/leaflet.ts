import type * as L from 'leaflet'

export type Leaflet = typeof L

/** Leaflet, sa feuille de style et la nôtre : 40 ko, seulement quand la personne ouvre la carte. */
export async function chargerLeaflet(): Promise<Leaflet> {
  const [L, sienne, notre] = await Promise.all([
    import('leaflet'),
    // Par leur adresse : importées telles quelles, Astro les mettrait dans chaque page.
    import('leaflet/dist/leaflet.css?url'),
    import('./ouverte.css?url'),
  ])
  await Promise.all([poser(notre.default), poser(sienne.default)])
  return L
}

/** Chaque feuille se met avant celles de la page, et la nôtre, qui corrige l’autre, est posée d’abord. */
async function poser(href: string): Promise<void> {
  await new Promise((reussir, echouer) => {
    const lien = document.createElement('link')
    lien.rel = 'stylesheet'
    lien.href = href
    lien.addEventListener('load', reussir)
    lien.addEventListener('error', () => echouer(new Error(href)))
    document.head.prepend(lien)
  })
}
