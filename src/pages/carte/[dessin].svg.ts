import type { APIRoute } from 'astro'
import type { Projection } from '../../domain/espace/contours.ts'
import type { TopologieCommunes } from '../../domain/espace/topologie.ts'
import { cheminsSvg } from '../../formats/carte/topojson.ts'
import { annuaire } from '../_contenu.ts'

type Dessiner = (topologie: TopologieCommunes, projection: Projection) => string

/** Les dessins fixes, qui suivent le thème clair ou sombre du téléphone. */
const DESSINS: Record<string, Dessiner> = {
  /**
   * Fond de carte : surface, limites des communes, bordure. À l’unité près : l’accueil le montre moins large que ses
   * 600 unités.
   */
  fond: (topologie, projection) => {
    const { limites, surface } = cheminsSvg(topologie, projection, 1)
    return `<style>path,use{stroke-linejoin:round}.s{fill:#fffdf8}.l{fill:none;stroke:#d9d2c3;stroke-width:.8}.b{fill:none;stroke:#12353d;stroke-width:1.6}@media(prefers-color-scheme:dark){.s{fill:#143038}.l{stroke:#34555e}.b{stroke:#bccdcf}}</style><defs><path id="s" d="${surface}"/></defs><use href="#s" class="s"/><path class="l" d="${limites}"/><use href="#s" class="b"/>`
  },
  /** Contour seul, pour situer un lieu sans peser. */
  contour: (topologie, projection) => {
    const { surface } = cheminsSvg(topologie, projection)
    return `<style>path{fill:#fffdf8;stroke:#12353d;stroke-width:3;stroke-linejoin:round}@media(prefers-color-scheme:dark){path{fill:#143038;stroke:#bccdcf}}</style><path d="${surface}"/>`
  },
}

/** Aucun tant que le territoire n’a pas de fond de carte. */
export async function getStaticPaths() {
  const { carte, projection } = await annuaire()
  const { topologie } = carte
  if (!topologie || !projection) return []
  return Object.keys(DESSINS).map((dessin) => ({ params: { dessin }, props: { topologie, projection } }))
}

export const GET: APIRoute<{ topologie: TopologieCommunes; projection: Projection }> = ({
  params,
  props,
}) => {
  const { topologie, projection } = props
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${projection.largeur} ${projection.hauteur}">${DESSINS[params.dessin!]!(topologie, projection)}</svg>`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
