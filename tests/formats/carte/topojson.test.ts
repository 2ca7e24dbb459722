import { expect, test } from 'vitest'
import { lireContours, type TopologieCommunes } from '../../../src/domain/espace/topologie.ts'
import { cheminsSvg, surfaceSvg } from '../../../src/formats/carte/topojson.ts'

/** Deux carrés de côté 1, l’un à l’ouest, l’autre à l’est ; l’arc 0 est leur limite commune, de (1,0) à (1,1). */
const topologie: TopologieCommunes = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    communes: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '99001', arcs: [[0, 1]] },
        { type: 'Polygon', id: '99002', arcs: [[2, -1]] },
      ],
    },
  },
}
/** Un degré vaut 10,04 unités : l’arrondi au dixième se voit. */
const projection = {
  versX: (x: number) => x * 10.04,
  versY: (y: number) => 10.04 - y * 10.04,
  largeur: 20,
  hauteur: 10,
}

test('chaque commune retrouve son contour par son code', () => {
  const contours = lireContours(topologie)
  expect([...contours.keys()]).toEqual(['99001', '99002'])
  expect(contours.get('99001')).toEqual([
    [
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
  ])
  expect(contours.get('99002')).toEqual([
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 0],
    ],
  ])
})

test('une commune en deux morceaux a deux anneaux', () => {
  const [ouest, est] = topologie.objects.communes.geometries
  const arcs = [ouest, est].map((geometrie) => (geometrie as { arcs: number[][] }).arcs)
  const reunie: TopologieCommunes = {
    ...topologie,
    objects: {
      communes: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', id: '99001', arcs }] },
    },
  }
  expect(lireContours(reunie).get('99001')).toHaveLength(2)
})

test('la limite ne contient que le trait entre voisines', () => {
  expect(cheminsSvg(topologie, projection).limites).toBe('M10 10l0-10')
})

const nombres = (texte: string) => (texte.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
const bornes = (liste: number[]) =>
  [Math.min(...liste), Math.max(...liste)].map((n) => Math.round(n * 10) / 10)

/** Suit un chemin et rend le rectangle qu’il parcourt et le nombre de ses sommets. */
function parcourir(chemin: string) {
  const [depart = '', suite = ''] = chemin.slice(1).split('l')
  let [x = 0, y = 0] = nombres(depart)
  const xs = [x]
  const ys = [y]
  const ecarts = nombres(suite)
  for (let i = 0; i < ecarts.length; i += 2) {
    xs.push((x += ecarts[i]!))
    ys.push((y += ecarts[i + 1]!))
  }
  return { x: bornes(xs), y: bornes(ys), sommets: xs.length }
}

test.each(['bordure', 'surface'] as const)('la %s fait le tour des deux carrés et se ferme', (nom) => {
  const chemin = cheminsSvg(topologie, projection)[nom]
  expect(chemin).toMatch(/^M[^M]*z$/)
  expect(parcourir(chemin)).toEqual({ x: [0, 20.1], y: [0, 10], sommets: 6 })
})

test('les nombres sont serrés sans se confondre', () => {
  const fine = { ...projection, versX: (x: number) => x * 0.5, versY: (y: number) => y * 1.25 }
  const arcs: TopologieCommunes['arcs'] = [
    [
      [0, 0],
      [1, 0.4],
      [2, 0.8],
      [2, 0],
    ],
    topologie.arcs[1]!,
    topologie.arcs[2]!,
  ]
  expect(cheminsSvg({ ...topologie, arcs }, fine).limites).toBe('M0 0l.5.5.5.5 0-1')
})

test('une surface réunit les communes demandées, sans le trait qui les sépare', () => {
  const surface = (...codes: string[]) => surfaceSvg(topologie, projection, new Set(codes))
  expect(surface('99001', '99002')).toBe(cheminsSvg(topologie, projection).surface)
  expect(surface('99001')).toBe('M10 10l0-10-10 0 0 10z')
  expect(surface()).toBe('')
  expect(surface('99999')).toBe('') // sans contour, une commune n’est pas dessinée
})
