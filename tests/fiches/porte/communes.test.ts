/** Une commune qu’on n’a pas écrite comme il faut est reconnue aussi bien que dans la recherche. */
import { describe, expect, test } from 'vitest'
import { remedeDeCommune } from '../../../src/fiches/coherence/communes/commune-proche.ts'
import type { Carte } from '../../../src/fiches/schemas/carte.ts'
import { fautesSi } from '../contenu-essai.ts'

const commune = (
  code: string,
  nom: string,
  codes_postaux: string[],
  population: number,
  ...anciennes: string[]
) => ({
  code,
  nom,
  slug: code,
  codes_postaux,
  population,
  anciennes,
  intercommunalite: '990000001',
  latitude: 45,
  longitude: 4,
})
const carte = {
  communes: [
    commune('99010', 'Aroën', ['99380'], 400),
    commune('99011', 'Roën-sur-Lure', ['99130'], 3200),
    commune('99012', 'Le Vernay-Fougeraie', ['99500'], 12400),
    commune('99013', 'La Vernayie', ['99440'], 60),
    commune('99014', 'Saint-Valnier', ['99330'], 5700),
    commune('99015', 'Saint-Édouard', ['99000', '99100'], 173000),
    commune('99016', 'Sainte-Croix', ['99800'], 300),
    commune('99017', 'Faurs', ['99110'], 8500),
    commune('99018', 'Neuilly-lès-Faurs', ['99110'], 1200),
    commune('99019', 'Malchazel-Pierregnière', ['99920'], 500, 'Malchazel', 'Pierregnière'),
    commune('99020', 'Mazerolles-sur-Lyon', ['99140'], 5300),
    commune('99021', 'Tarteras', ['99800'], 900),
  ],
} as unknown as Carte
const remede = (ecrit: string, code_postal?: string) =>
  remedeDeCommune(ecrit, { code_postal }, { carte, departement: 'Exemple' })

describe('le nom est proposé', () => {
  test.each([
    ['Roën', undefined, 'Roën-sur-Lure'],
    ['roen', '99130', 'Roën-sur-Lure'],
    ['Vernay', '99500', 'Le Vernay-Fougeraie'],
    ['Vernay', '99440', 'La Vernayie'],
    ['st valnier', undefined, 'Saint-Valnier'],
    ['StValnier', undefined, 'Saint-Valnier'],
    ['Ste Croix', undefined, 'Sainte-Croix'],
    ['Saint-Édouard 2e', '99100', 'Saint-Édouard'],
    ['Saint-Édouard 1er arrondissement', '99000', 'Saint-Édouard'],
    ['Saint-Édouard (99)', '99000', 'Saint-Édouard'],
    ['Saint-Édouard, Exemple', '99000', 'Saint-Édouard'],
    ['ST EDOUARD CEDEX 9', '99951', 'Saint-Édouard'],
    ['99110 Faurs', '99110', 'Faurs'],
    ['FAURS - EXEMPLE', '99110', 'Faurs'],
    ['Valnié', undefined, 'Saint-Valnier'],
    ['Sant-Valnier', '99330', 'Saint-Valnier'],
  ])('%s (%s) → %s', (ecrit, code, nom) => {
    expect(remede(ecrit, code)).toBe(`Vouliez-vous dire « ${nom} » ?`)
  })

  test('à plusieurs, de la plus peuplée à la moins peuplée', () => {
    expect(remede('Vernay')).toBe('Vouliez-vous dire « Le Vernay-Fougeraie » ou « La Vernayie » ?')
  })

  test('une ancienne commune mène à celle d’aujourd’hui', () => {
    expect(remede('Pierregnière')).toBe('Elle fait partie de « Malchazel-Pierregnière » : écrivez ce nom.')
  })
})

test.each([
  ['Lyon', '69003'],
  ['Tarare', '69170'],
  ['Centre-ville', '99110'],
  ['Paris', undefined],
])('« %s » (%s) n’est pas confondue avec une commune d’ici', (ecrit, code) => {
  expect(remede(ecrit, code)).toBe('Écrivez le nom officiel de la commune.')
})

test('la porte le dit à sa place', async () => {
  expect(await fautesSi('lieux/mediatheque', 'commune: Valmont', 'commune: Valmont (Vals)')).toEqual([
    '6:10 commune : « Valmont (Vals) » n’est pas une commune du territoire. Vouliez-vous dire « Valmont » ?',
  ])
})
