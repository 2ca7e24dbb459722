import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  communeDesignee,
  suggererCommunes,
  type CommuneCherchable,
} from '../../../src/domain/espace/communes.ts'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'

interface Table {
  communes: (CommuneCherchable & { population: number })[]
}
const table = JSON.parse(readFileSync(`${CONTENU}/carte/communes.json`, 'utf8')) as Table
const communes = table.communes.toSorted((a, b) => b.population - a.population)
const noms = (saisie: string, max?: number) => suggererCommunes(communes, saisie, max).map(({ nom }) => nom)

test.each([
  ['saint aubrin', 'Saint-Aubrin'],
  ['St-Aubrin', 'Saint-Aubrin'],
  ['st aubr', 'Saint-Aubrin'],
  ['99500', 'Rochebelle'],
  ['rochebelle (99500)', 'Rochebelle'],
  ['ROCHEBELLE', 'Rochebelle'],
  ['rocebelle', 'Rochebelle'],
  ['montelam', 'Montélan'],
  ['la cote d erable', 'La Côte-d’Érable'],
  ['côte-d’érable', 'La Côte-d’Érable'],
  ['lepinelle', 'L’Épinelle'],
  ['l epinelle', 'L’Épinelle'],
  ['jorand', 'Saint-Jorand-en-Val'],
  ['clairfontenai', 'Clairfontenay'],
  ['ste melie', 'Sainte-Mélie'],
  ['ozy', 'Ozy'],
])('« %s » propose d’abord %s', (saisie, nom) => {
  expect(noms(saisie)[0]).toBe(nom)
})

test('une ancienne commune mène à celle d’aujourd’hui', () => {
  expect(noms('brissol')).toContain('Saint-Jorand-en-Val')
})

test('un début de code postal propose ses communes, et elles seules', () => {
  expect(noms('994', 50).sort()).toEqual(['Saint-Aubrin', 'Saint-Aubrin-des-Bois', 'Saint-Jorand-en-Val'])
})

test.each(['', '  ', 'x', 'zzzz', 'marseille', '75001'])('« %s » ne propose rien', (saisie) => {
  expect(noms(saisie)).toEqual([])
})

test('jamais plus de propositions que demandé', () => {
  expect(noms('saint', 2)).toHaveLength(2)
})

test('une saisie désigne une commune quand elle en porte le nom, même si d’autres commencent pareil', () => {
  expect(communeDesignee(communes, 'ormeville')?.nom).toBeUndefined()
  expect(communeDesignee(communes, 'Saint-Aubrin')?.nom).toBe('Saint-Aubrin')
  expect(communeDesignee(communes, 'Valbrune (99000)')?.nom).toBe('Valbrune')
  expect(communeDesignee(communes, '99000')?.nom).toBe('Valbrune')
  expect(communeDesignee(communes, '')?.nom).toBeUndefined()
})

test('un arrondissement désigne sa ville, et seule une ville qui en a', () => {
  // Codes postaux des arrondissements de Lyon : 69001 à 69009.
  const codes = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((rang) => `6900${rang}`)
  const villes = [
    { nom: 'Lyon', codes_postaux: codes, anciennes: ['Lyon 3e'] },
    { nom: 'Lyons', codes_postaux: ['69003'], anciennes: [] },
  ]
  for (const saisie of ['Lyon 3', 'lyon 3e', 'Lyon 3ème', 'Lyon 3e arrondissement'])
    expect(communeDesignee(villes, saisie)?.nom).toBe('Lyon')
  expect(communeDesignee(villes, 'Lyon 12e')).toBeUndefined()
  expect(noms('Valbrune 3e')).toEqual([])
})
