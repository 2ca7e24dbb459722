import { cheminsSvg } from '../../formats/carte/topojson.ts'
import { annuaire } from '../_contenu.ts'

/** Fond de carte : surface, limites des communes, bordure. Suit le thème clair ou sombre du téléphone. */
export async function GET(): Promise<Response> {
  const { carte, projection } = await annuaire()
  const { bordure, limites, surface } = cheminsSvg(carte.topologie, projection)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${projection.largeur} ${projection.hauteur}"><style>path{fill:none;stroke-linejoin:round}.s{fill:#fffdf8}.l{stroke:#d9d2c3;stroke-width:.8}.b{stroke:#12353d;stroke-width:1.6}@media(prefers-color-scheme:dark){.s{fill:#143038}.l{stroke:#34555e}.b{stroke:#bccdcf}}</style><path class="s" d="${surface}"/><path class="l" d="${limites}"/><path class="b" d="${bordure}"/></svg>`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
