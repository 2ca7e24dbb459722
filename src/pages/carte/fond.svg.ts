import { cheminsSvg } from '../../formats/carte/topojson.ts'
import { annuaire } from '../_contenu.ts'

/**
 * Fond de carte : surface, limites des communes, bordure. Suit le thème clair ou sombre du téléphone.
 * À l’unité près : l’accueil le montre moins large que ses 600 unités.
 */
export async function GET(): Promise<Response> {
  const { carte, projection } = await annuaire()
  const { limites, surface } = cheminsSvg(carte.topologie, projection, 1)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${projection.largeur} ${projection.hauteur}"><style>path,use{stroke-linejoin:round}.s{fill:#fffdf8}.l{fill:none;stroke:#d9d2c3;stroke-width:.8}.b{fill:none;stroke:#12353d;stroke-width:1.6}@media(prefers-color-scheme:dark){.s{fill:#143038}.l{stroke:#34555e}.b{stroke:#bccdcf}}</style><defs><path id="s" d="${surface}"/></defs><use href="#s" class="s"/><path class="l" d="${limites}"/><use href="#s" class="b"/></svg>`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
