import { expect, test } from 'vitest'
import { verifierTerritoire } from '../../../src/fiches/coherence/territoire.ts'
import type { Carte } from '../../../src/fiches/schemas/carte.ts'

const CARTE = { communes: [{ nom: 'Saint-Castel' }, { nom: 'Aubourg' }] } as Carte
const juger = (surnoms: Record<string, string>) =>
  verifierTerritoire(
    { fichier: 'content/territoire.yaml', fiche: { surnoms }, position: () => ({ ligne: 1, colonne: 1 }) },
    CARTE,
  ).map(({ message }) => message)

test('un surnom désigne une commune d’ici', () => {
  expect(juger({ Castou: 'Saint-Castel' })).toEqual([])
})

test.each([
  ['Saint-Kastel', 'Vouliez-vous dire « Saint-Castel » ?'],
  ['Atlantide', 'Écrivez le nom officiel'],
])('« %s » est refusé', (commune, remede) => {
  expect(juger({ Castou: commune })[0]).toContain(remede)
})
