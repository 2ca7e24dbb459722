import type { Position as Point } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { Projection } from '../../domain/espace/contours.ts'
import type { TopologieCommunes } from '../../domain/espace/topologie.ts'

/**
 * Chemins pour l’attribut `d` : le trait extérieur, les traits entre communes, la surface à remplir.
 * Coordonnées relatives, pour peser moins.
 * @param parUnite Finesse : 10 écrit au dixième d’unité, 1 à l’unité.
 */
export function cheminsSvg(
  topologie: TopologieCommunes,
  projection: Projection,
  parUnite = 10,
): { bordure: string; limites: string; surface: string } {
  const { communes } = topologie.objects
  const surfaces = communes.geometries as Parameters<typeof merge>[1]
  return {
    bordure: chemin(mesh(topologie, communes, (a, b) => a === b).coordinates, projection, parUnite),
    limites: chemin(mesh(topologie, communes, (a, b) => a !== b).coordinates, projection, parUnite),
    surface: chemin(merge(topologie, surfaces).coordinates.flat(), projection, parUnite),
  }
}

/** Chemin de la surface que forment ces communes, sans les traits qui les séparent. Vide si aucune n’est dessinée. */
export function surfaceSvg(
  topologie: TopologieCommunes,
  projection: Projection,
  codes: ReadonlySet<string>,
): string {
  const geometries = topologie.objects.communes.geometries.filter(({ id }) => codes.has(String(id)))
  return chemin(merge(topologie, geometries as Parameters<typeof merge>[1]).coordinates.flat(), projection)
}

function chemin(lignes: Point[][], { versX, versY }: Projection, parUnite = 10): string {
  const arrondir = (unites: number) => Math.round(unites * parUnite)
  return lignes
    .map((ligne) =>
      trait(
        ligne.map(([x = 0, y = 0]) => [arrondir(versX(x)), arrondir(versY(y))]),
        parUnite,
      ),
    )
    .join('')
}

/** Un trait, en fractions entières d’unité : ainsi les écarts relatifs ne dérivent pas. */
function trait(points: [number, number][], parUnite: number): string {
  const [depart, ...suite] = points
  if (!depart) return ''
  let [x, y] = depart
  const ecarts: number[] = []
  for (const [nx, ny] of suite) {
    if (nx === x && ny === y) continue
    ecarts.push(nx - x, ny - y)
    ;[x, y] = [nx, ny]
  }
  const ferme = suite.length > 0 && x === depart[0] && y === depart[1]
  if (ferme) ecarts.splice(-2) // le dernier côté revient au départ : « z » le dessine
  if (ecarts.length === 0) return ''
  return `M${serrer(depart, parUnite)}l${serrer(ecarts, parUnite)}${ferme ? 'z' : ''}`
}

/** Écrit des fractions sans zéro de tête, et sans séparateur quand le signe ou le point en tient lieu. */
function serrer(nombres: number[], parUnite: number): string {
  let texte = ''
  let precedent = ''
  for (const nombre of nombres) {
    const ecrit = String(nombre / parUnite).replace(/^(-?)0\./, '$1.')
    const colle = ecrit.startsWith('-') || (ecrit.startsWith('.') && precedent.includes('.'))
    texte += precedent === '' || colle ? ecrit : ` ${ecrit}`
    precedent = ecrit
  }
  return texte
}
