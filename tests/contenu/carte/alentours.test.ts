import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { communeDAilleurs, lireAlentours, type Alentours } from '../../../src/domain/espace/alentours.ts'

const fichier = JSON.parse(readFileSync('content/carte/alentours.json', 'utf8')) as Alentours & {
  attribution?: string
}
const communes = lireAlentours(fichier)
const FEURS = { latitude: 45.74, longitude: 4.22 }

/** Coordonnées des mairies, lues sur une carte ; un vingtième de degré près. */
test.each([
  ['Tarare', '69', 45.9, 4.43],
  ['Lyon', '69', 45.76, 4.84],
  ['Paris', '75', 48.86, 2.35],
  ['Dunières', '43', 45.22, 4.34],
  ['Annonay', '07', 45.24, 4.67],
  ['Thiers', '63', 45.86, 3.55],
  ['Ajaccio', '2A', 41.92, 8.74],
])('%s est reconnue, ailleurs', (nom, departement, latitude, longitude) => {
  const trouvee = communeDAilleurs(communes, nom, FEURS)!
  expect(trouvee.departement).toBe(departement)
  expect(Math.abs(trouvee.latitude - latitude)).toBeLessThan(0.08)
  expect(Math.abs(trouvee.longitude - longitude)).toBeLessThan(0.08)
})

test('aucune commune du territoire n’y est', () => {
  const { communes: nos } = JSON.parse(readFileSync('content/carte/communes.json', 'utf8')) as {
    communes: { code: string }[]
  }
  expect(nos.length).toBeGreaterThan(300)
  expect(communes.filter(({ departement }) => departement === nos[0]!.code.slice(0, 2))).toEqual([])
})

test('le fichier envoyé au téléphone tient en 15 ko', () => {
  const { attribution: _, ...envoye } = fichier
  expect(gzipSync(JSON.stringify(envoye)).length).toBeLessThanOrEqual(15_000)
})
