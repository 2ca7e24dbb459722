import type { Position } from '../../../domain/espace/distance.ts'
import type { APIRoute } from 'astro'
import {
  ENCRE,
  HACHURES,
  motif,
  PAPIER,
  styleDesHachures,
} from '../../../components/maillage/carte/hachures.ts'
import type { Projection } from '../../../domain/espace/contours.ts'
import type { TopologieCommunes } from '../../../domain/espace/topologie.ts'
import { surfaceSvg, type cheminsSvg } from '../../../formats/carte/topojson.ts'
import { carteDuMaillage, CARTES, maillage } from './_maillage.ts'

/** Aucune tant que le territoire n’a pas de fond de carte. */
export async function getStaticPaths() {
  const { carte, projection, traits } = await maillage()
  const { topologie } = carte
  if (!topologie || !projection || !traits) return []
  return CARTES.map((carte) => ({ params: { carte }, props: { topologie, projection, traits } }))
}

interface FondDeCarte {
  topologie: TopologieCommunes
  projection: Projection
  traits: ReturnType<typeof cheminsSvg>
}

/** Les communes par bande, hachurées ; les lieux comptés en points. Suit le thème clair ou sombre du téléphone. */
export const GET: APIRoute<FondDeCarte> = async ({ params, props }) => {
  const { topologie, projection, traits } = props
  const { bandes, lieux } = await carteDuMaillage(params.carte!)
  const surfaces = bandes.map((codes, rang) => {
    const d = surfaceSvg(topologie, projection, new Set(codes))
    if (!d) return ''
    return HACHURES[rang]!.trait
      ? `<path fill="url(#h${rang})" d="${d}"/>`
      : `<path class="f${rang}" d="${d}"/>`
  })
  const couleurs = (rang: 0 | 1) =>
    `.b{stroke:${ENCRE[rang]}}.p{fill:${ENCRE[rang]};stroke:${PAPIER[rang]}}.l{stroke:${ENCRE[rang]}}`
  const style = `${styleDesHachures()}.l,.b{fill:none;stroke-linejoin:round}.l{stroke-width:.5;stroke-opacity:.45}.b{stroke-width:1.6}.p{stroke-width:1.5}${couleurs(0)}@media(prefers-color-scheme:dark){${couleurs(1)}}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${projection.largeur} ${projection.hauteur}"><style>${style}</style><defs>${HACHURES.map((hachure, rang) => motif(`h${rang}`, hachure, rang)).join('')}</defs>${surfaces.join('')}<path class="l" d="${traits.limites}"/><path class="b" d="${traits.bordure}"/>${points(lieux, projection)}</svg>`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}

function points(lieux: Position[], { versX, versY }: Projection): string {
  const dixieme = (n: number) => Math.round(n * 10) / 10
  const traces = lieux.map(
    ({ latitude, longitude }) =>
      `M${dixieme(versX(longitude) - 4)} ${dixieme(versY(latitude))}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
  )
  return traces.length ? `<path class="p" d="${traces.join('')}"/>` : ''
}
