import geodesie from 'geographiclib-geodesic'
import { expect, test } from 'vitest'
import { distanceEnMetres, trierParDistance, type Position } from '../../../src/domain/espace/distance.ts'

const saintEtienne = { latitude: 45.4397, longitude: 4.3872 }
const roanne = { latitude: 46.0367, longitude: 4.0689 }
const pelussin = { latitude: 45.4181, longitude: 4.6811 }

/** La référence : GeographicLib (C. Karney), exacte au nanomètre. */
function reference(a: Position, b: Position): number {
  return geodesie.Geodesic.WGS84.Inverse(a.latitude, a.longitude, b.latitude, b.longitude).s12!
}

test.each([
  ['d’une ville à l’autre', saintEtienne, roanne],
  ['vers l’est', saintEtienne, pelussin],
  ['au bout de la rue', saintEtienne, { latitude: 45.44, longitude: 4.388 }],
  ['jusqu’à Saint-Denis de La Réunion', saintEtienne, { latitude: -20.8789, longitude: 55.4481 }],
  ['par-dessus l’antiméridien', { latitude: -17, longitude: 179.5 }, { latitude: -16, longitude: -179.5 }],
])('%s, l’écart avec la référence géodésique reste sous 1 pour 10 000', (_, a, b) => {
  const attendu = reference(a, b)
  expect(Math.abs(distanceEnMetres(a, b) - attendu)).toBeLessThan(attendu / 10_000)
})

// Exemple publié par la documentation de GeographicLib ; presque aux antipodes, là où la formule est la moins bonne.
test('de Wellington à Salamanque, retrouve la distance publiée à 1 pour 1 000', () => {
  const wellington = { latitude: -41.32, longitude: 174.81 }
  const salamanque = { latitude: 40.96, longitude: -5.5 }
  expect(Math.abs(distanceEnMetres(wellington, salamanque) - 19_959_679)).toBeLessThan(19_960)
})

test('un point est à zéro mètre de lui-même, et la distance ne dépend pas du sens', () => {
  expect(distanceEnMetres(roanne, roanne)).toBe(0)
  expect(distanceEnMetres(roanne, pelussin)).toBeCloseTo(distanceEnMetres(pelussin, roanne), 6)
})

test('trier du plus proche au plus loin ; à distance égale, dans l’ordre reçu', () => {
  const lieux = [roanne, { ...saintEtienne, rue: 'b' }, pelussin, { ...saintEtienne, rue: 'a' }]
  const tries = trierParDistance(lieux, saintEtienne)
  expect(tries.map(({ element }) => element)).toEqual([lieux[1], lieux[3], pelussin, roanne])
  expect(tries[2]!.metres).toBeCloseTo(reference(saintEtienne, pelussin), -1)
})
