import { expect, test } from 'vitest'
import { communeDAilleurs, lireAlentours } from '../../../src/domain/espace/alentours.ts'
import { dresserAlentours } from '../../../src/formats/carte/alentours.ts'

const commune = (code: string, nom: string, population: number) => ({
  code,
  nom,
  type: 'commune-actuelle',
  departement: code.slice(0, 2),
  population,
})
/** Un degré de latitude fait 111 km : le territoire est à 46°, ses voisins à 46,05°, l’autre bout du pays à 49°. */
const COMMUNES = [
  commune('99001', 'Chez-Nous', 900),
  commune('98001', 'Grand-Voisin', 3000),
  commune('98002', 'Hameau-d’à-Côté', 40),
  commune('98003', 'Bout-du-Voisin', 40),
  commune('98004', 'Bourg-du-Bout', 800),
  commune('97001', 'Loin', 19_999),
  commune('97002', "L'Immense-sur-Mer", 20_000),
  commune('97003', 'Sans-Point', 900_000),
  { ...commune('97004', 'Ancienne', 50_000), type: 'commune-deleguee' },
]
const POINTS = new Map(
  Object.entries({
    99001: [46, 2.5],
    98001: [46.05, 2.5],
    98002: [46.1, 2.5],
    98003: [47, 2.5],
    98004: [47, 2.6],
    97001: [49, 2.5],
    97002: [49, 2.6],
    97004: [49, 2.5],
  }).map(([code, [latitude = 0, longitude = 0]]) => [code, { latitude, longitude }]),
)
const alentours = dresserAlentours('99', COMMUNES, POINTS)
const lues = lireAlentours(alentours)
const ICI = { latitude: 46, longitude: 2.5 }

test('garde ce qui est tout près, les bourgs des départements voisins et les grandes villes', () => {
  expect(lues.map(({ nom }) => nom).sort()).toEqual([
    'Bourg-du-Bout',
    'Grand-Voisin',
    'Hameau-d’à-Côté',
    'L’Immense-sur-Mer',
  ])
})

test('laisse les communes du territoire, les hameaux lointains, les villes moyennes et les anciennes communes', () => {
  for (const nom of ['Chez-Nous', 'Bout-du-Voisin', 'Loin', 'Sans-Point', 'Ancienne'])
    expect(communeDAilleurs(lues, nom, ICI)).toBeUndefined()
})

test('rend le département, et la position à un vingtième de degré près', () => {
  const trouvee = communeDAilleurs(lues, 'grand voisin', ICI)!
  expect(trouvee).toMatchObject({ nom: 'Grand-Voisin', departement: '98' })
  expect(Math.abs(trouvee.latitude - 46.05)).toBeLessThanOrEqual(0.025)
  expect(Math.abs(trouvee.longitude - 2.5)).toBeLessThanOrEqual(0.025)
})

test('se lit comme on l’écrit : sans accent, sans article, avec un code postal', () => {
  expect(communeDAilleurs(lues, 'immense sur mer', ICI)?.nom).toBe('L’Immense-sur-Mer')
  expect(communeDAilleurs(lues, '98000 HAMEAU D’A COTE', ICI)?.nom).toBe('Hameau-d’à-Côté')
})

test('ne devine pas : un bout de nom, une faute ou rien ne désignent aucune commune', () => {
  for (const saisie of ['grand', 'grand voisine', 'immence sur mer', '98000', ''])
    expect(communeDAilleurs(lues, saisie, ICI)).toBeUndefined()
})

test('de deux communes du même nom, la plus proche', () => {
  const [proche, lointaine] = [46.2, 48].map((latitude) => ({
    nom: 'Saint-Même',
    departement: '98',
    latitude,
    longitude: 2.5,
  }))
  expect(communeDAilleurs([lointaine!, proche!], 'st meme', ICI)).toBe(proche)
})

test('un fichier vide ne connaît aucune commune', () => {
  expect(lireAlentours({ departements: [], noms: '', latitudes: '', longitudes: '' })).toEqual([])
})
