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
    commune('99010', 'Aboën', ['99380'], 400),
    commune('99011', 'Boën-sur-Lignon', ['99130'], 3200),
    commune('99012', 'Le Chambon-Feugerolles', ['99500'], 12400),
    commune('99013', 'La Chambonie', ['99440'], 60),
    commune('99014', 'Saint-Galmier', ['99330'], 5700),
    commune('99015', 'Saint-Étienne', ['99000', '99100'], 173000),
    commune('99016', 'Sainte-Croix', ['99800'], 300),
    commune('99017', 'Feurs', ['99110'], 8500),
    commune('99018', 'Pouilly-lès-Feurs', ['99110'], 1200),
    commune('99019', 'Chalmazel-Jeansagnière', ['99920'], 500, 'Chalmazel', 'Jeansagnière'),
    commune('99020', 'Chazelles-sur-Lyon', ['99140'], 5300),
    commune('99021', 'Tartaras', ['99800'], 900),
  ],
} as unknown as Carte
const remede = (ecrit: string, code_postal?: string) =>
  remedeDeCommune(ecrit, { code_postal }, { carte, departement: 'Loire' })

describe('le nom est proposé', () => {
  test.each([
    ['Boën', undefined, 'Boën-sur-Lignon'],
    ['boen', '99130', 'Boën-sur-Lignon'],
    ['Chambon', '99500', 'Le Chambon-Feugerolles'],
    ['Chambon', '99440', 'La Chambonie'],
    ['st galmier', undefined, 'Saint-Galmier'],
    ['StGalmier', undefined, 'Saint-Galmier'],
    ['Ste Croix', undefined, 'Sainte-Croix'],
    ['Saint-Étienne 2e', '99100', 'Saint-Étienne'],
    ['Saint-Étienne 1er arrondissement', '99000', 'Saint-Étienne'],
    ['Saint-Étienne (99)', '99000', 'Saint-Étienne'],
    ['Saint-Étienne, Loire', '99000', 'Saint-Étienne'],
    ['ST ETIENNE CEDEX 9', '99951', 'Saint-Étienne'],
    ['99110 Feurs', '99110', 'Feurs'],
    ['FEURS - LOIRE', '99110', 'Feurs'],
    ['Galmié', undefined, 'Saint-Galmier'],
    ['Sant-Galmier', '99330', 'Saint-Galmier'],
  ])('%s (%s) → %s', (ecrit, code, nom) => {
    expect(remede(ecrit, code)).toBe(`Vouliez-vous dire « ${nom} » ?`)
  })

  test('à plusieurs, de la plus peuplée à la moins peuplée', () => {
    expect(remede('Chambon')).toBe('Vouliez-vous dire « Le Chambon-Feugerolles » ou « La Chambonie » ?')
  })

  test('une ancienne commune mène à celle d’aujourd’hui', () => {
    expect(remede('Jeansagnière')).toBe('Elle fait partie de « Chalmazel-Jeansagnière » : écrivez ce nom.')
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
