import { cheminsSvg } from '../../formats/carte/topojson.ts'
import { annuaire } from '../_contenu.ts'

/** Contour seul, pour situer un lieu sans peser. Suit le thème clair ou sombre du téléphone. */
export async function GET(): Promise<Response> {
  const { carte, projection } = await annuaire()
  const { surface } = cheminsSvg(carte.topologie, projection)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${projection.largeur} ${projection.hauteur}"><style>path{fill:#fffdf8;stroke:#12353d;stroke-width:3;stroke-linejoin:round}@media(prefers-color-scheme:dark){path{fill:#143038;stroke:#bccdcf}}</style><path d="${surface}"/></svg>`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
