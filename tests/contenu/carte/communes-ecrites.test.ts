/** Les noms que les gens d’ici écrivent dans une fiche. */
import { expect, test } from 'vitest'
import { remedeDeCommune } from '../../../src/fiches/coherence/communes/commune-proche.ts'
import { lireCarte } from '../../../src/fiches/schemas/carte.ts'

const carte = await lireCarte('content')

test.each([
  ['Boën', undefined, 'Boën-sur-Lignon'],
  ['Chambon', '42500', 'Le Chambon-Feugerolles'],
  ['st galmier', '42330', 'Saint-Galmier'],
  ['SAINT ETIENNE CEDEX 2', '42007', 'Saint-Étienne'],
  ['Saint-Rambert', '42170', 'Saint-Just-Saint-Rambert'],
  ['Feurs (Loire)', '42110', 'Feurs'],
])('%s (%s) → %s', (ecrit, code_postal, nom) => {
  expect(remedeDeCommune(ecrit, { code_postal }, { carte, departement: 'Loire' })).toBe(
    `Vouliez-vous dire « ${nom} » ?`,
  )
})

test.each([
  ['Lyon', '69003'],
  ['Tarare', '69170'],
  ['Saint-Victor-sur-Loire', '42230'],
])('« %s » n’est confondue avec aucune autre', (ecrit, code_postal) => {
  expect(remedeDeCommune(ecrit, { code_postal }, { carte, departement: 'Loire' })).toBe(
    'Écrivez le nom officiel de la commune.',
  )
})
