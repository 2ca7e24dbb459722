import type { APIRoute } from 'astro'
import type { Projection } from '../../domain/espace/contours.ts'
import { cheminsSvg } from '../../formats/carte/topojson.ts'
import { annuaire } from '../_contenu.ts'

type Chemins = ReturnType<typeof cheminsSvg>

/** Les dessins fixes, qui suivent le thème clair ou sombre du téléphone. */
const DESSINS: Record<string, (chemins: Chemins) => string> = {
  /** Fond de carte : surface, limites des communes, bordure. */
  fond: ({ bordure, limites, surface }) =>
    `<style>path{fill:none;stroke-linejoin:round}.s{fill:#fffdf8}.l{stroke:#d9d2c3;stroke-width:.8}.b{stroke:#12353d;stroke-width:1.6}@media(prefers-color-scheme:dark){.s{fill:#143038}.l{stroke:#34555e}.b{stroke:#bccdcf}}</style><path class="s" d="${surface}"/><path class="l" d="${limites}"/><path class="b" d="${bordure}"/>`,
  /** Contour seul, pour situer un lieu sans peser. */
  contour: ({ surface }) =>
    `<style>path{fill:#fffdf8;stroke:#12353d;stroke-width:3;stroke-linejoin:round}@media(prefers-color-scheme:dark){path{fill:#143038;stroke:#bccdcf}}</style><path d="${surface}"/>`,
}

/** Aucun tant que le territoire n’a pas de fond de carte. */
export async function getStaticPaths() {
  const { carte, projection } = await annuaire()
  const { topologie } = carte
  if (!topologie || !projection) return []
  const chemins = cheminsSvg(topologie, projection)
  return Object.keys(DESSINS).map((dessin) => ({ params: { dessin }, props: { chemins, projection } }))
}

export const GET: APIRoute<{ chemins: Chemins; projection: Projection }> = ({ params, props }) => {
  const { largeur, hauteur } = props.projection
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${largeur} ${hauteur}">${DESSINS[params.dessin!]!(props.chemins)}</svg>`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
