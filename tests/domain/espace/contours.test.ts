import geodesie from 'geographiclib-geodesic'
import { expect, test } from 'vitest'
import {
  distanceAuContourEnMetres,
  empriseDe,
  estDansContour,
  projeter,
} from '../../../src/domain/espace/contours.ts'
import type { Anneau } from '../../../src/domain/espace/contours.ts'
import { lireDepartement } from '../../fixtures/departement/lire.ts'

function carre(ouest: number, sud: number, cote: number): Anneau {
  const est = ouest + cote
  const nord = sud + cote
  return [
    [ouest, sud],
    [est, sud],
    [est, nord],
    [ouest, nord],
    [ouest, sud],
  ]
}
/** Un carré percé d’un trou, et un second morceau plus à l’est. */
const contour = [carre(4, 45, 0.3), carre(4.1, 45.1, 0.1), carre(4.5, 45, 0.1)]

test.each([
  ['dans le premier morceau', 4.05, 45.05, true],
  ['dans le second morceau', 4.55, 45.05, true],
  ['dans le trou', 4.15, 45.15, false],
  ['entre les morceaux', 4.4, 45.05, false],
  ['à la hauteur d’un sommet', 3.9, 45.1, false],
])('un point %s', (_, longitude, latitude, attendu) => {
  expect(estDansContour({ latitude, longitude }, contour)).toBe(attendu)
})

test('dedans, la distance est nulle', () => {
  expect(distanceAuContourEnMetres({ latitude: 45.05, longitude: 4.05 }, contour)).toBe(0)
})

test.each([
  ['en face d’un côté', { latitude: 45.05, longitude: 3.99 }, [45.05, 4]],
  ['en face d’un sommet', { latitude: 44.99, longitude: 3.99 }, [45, 4]],
  ['au milieu du trou, vers l’est', { latitude: 45.15, longitude: 4.19 }, [45.15, 4.2]],
])('%s, la distance est celle de la référence géodésique à 1 %% près', (_, point, [latitude, longitude]) => {
  const { s12 } = geodesie.Geodesic.WGS84.Inverse(point.latitude, point.longitude, latitude!, longitude!)
  const distance = distanceAuContourEnMetres(point, contour)
  expect(Math.abs(distance - s12!)).toBeLessThan(s12! / 100)
})

test('l’emprise touche les points extrêmes', () => {
  expect(empriseDe([contour])).toEqual({ ouest: 4, sud: 45, est: 4.6, nord: 45.3 })
})

// À 60° de latitude moyenne, un degré de longitude vaut la moitié d’un degré de latitude : cos 60° = 1/2.
test('sans hauteur, la boîte prend les proportions de l’emprise', () => {
  const { versX, versY, hauteur } = projeter({ sud: 59, ouest: 0, nord: 61, est: 2 }, 100)
  expect(hauteur).toBe(200)
  expect([versX(0), versX(2), versY(61), versY(59)].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([
    0, 100, 0, 200,
  ])
})

test('avec une hauteur imposée, l’emprise tient entière et centrée', () => {
  const { versX, versY } = projeter({ sud: 59, ouest: 0, nord: 61, est: 2 }, 100, 100)
  expect([versX(0), versX(2), versY(61), versY(59)].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([
    25, 75, 0, 100,
  ])
})

test('chaque commune du Val-d’Exemple a son repère dans son contour, et dans aucun autre', async () => {
  const { carte } = await lireDepartement()
  for (const repere of carte.communes) {
    const dedans = [...carte.contours].filter(([, contour]) => estDansContour(repere, contour))
    expect(dedans.map(([code]) => code)).toEqual([repere.code])
  }
})
