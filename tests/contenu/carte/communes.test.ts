/** Les noms que les gens d’ici tapent. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  communeDesignee,
  suggererCommunes,
  type CommuneCherchable,
} from '../../../src/domain/espace/communes.ts'

interface Table {
  communes: (CommuneCherchable & { population: number })[]
}
const table = JSON.parse(readFileSync('content/carte/communes.json', 'utf8')) as Table
const communes = table.communes.toSorted((a, b) => b.population - a.population)
const noms = (saisie: string, max?: number) => suggererCommunes(communes, saisie, max).map(({ nom }) => nom)

test.each([
  ['saint etienne', 'Saint-Étienne'],
  ['St-Étienne', 'Saint-Étienne'],
  ['st etien', 'Saint-Étienne'],
  ['42110', 'Feurs'],
  ['feurs (42110)', 'Feurs'],
  ['FEURS', 'Feurs'],
  ['roane', 'Roanne'],
  ['monbrison', 'Montbrison'],
  ['la talaudiere', 'La Talaudière'],
  ['talaudière', 'La Talaudière'],
  ['letrat', 'L’Étrat'],
  ['l etrat', 'L’Étrat'],
  ['rambert', 'Saint-Just-Saint-Rambert'],
  ['pelusin', 'Pélussin'],
  ['ste croix', 'Sainte-Croix-en-Jarez'],
])('« %s » propose d’abord %s', (saisie, nom) => {
  expect(noms(saisie)[0]).toBe(nom)
})

test('une ancienne commune mène à celle d’aujourd’hui', () => {
  expect(noms('jeansagniere')).toContain('Chalmazel-Jeansagnière')
})

test('un début de code postal propose ses communes, et elles seules', () => {
  const proposees = suggererCommunes(communes, '4211', 50)
  expect(proposees.length).toBeGreaterThan(1)
  expect(proposees.every(({ codes_postaux }) => codes_postaux.some((code) => code.startsWith('4211')))).toBe(
    true,
  )
})

test.each(['', '  ', 'x', 'zzzz', 'marseille', '75001'])('« %s » ne propose rien', (saisie) => {
  expect(noms(saisie)).toEqual([])
})

test('jamais plus de propositions que demandé', () => {
  expect(noms('saint', 4)).toHaveLength(4)
})

test('une saisie désigne une commune quand elle en porte le nom, même si d’autres commencent pareil', () => {
  expect(communeDesignee(communes, 'saint-just')?.nom).toBeUndefined()
  expect(communeDesignee(communes, 'Roanne')?.nom).toBe('Roanne')
  expect(communeDesignee(communes, 'Saint-Étienne (42000)')?.nom).toBe('Saint-Étienne')
  expect(communeDesignee(communes, '42000')?.nom).toBe('Saint-Étienne')
  expect(communeDesignee(communes, '')).toBeUndefined()
})
