import { describe, expect, test } from 'vitest'
import { lieuxEnService } from '../../../src/domain/reseau/lieux.ts'
import { bandeParHabitant, offreDeZone, quartDe } from '../../../src/domain/reseau/zones.ts'

const emprise = { sud: 45, nord: 46, ouest: 4, est: 5 }
const communes = [
  { code: 'A', nom: 'Amont', population: 15_000, latitude: 45.2, longitude: 4.2 },
  { code: 'B', nom: 'Bourg', population: 5_000, latitude: 45.8, longitude: 4.7 },
]
const matin = { jour: 1, debut: 540, fin: 720 }

describe('le territoire coupé en quatre', () => {
  test.each([
    ['nord-ouest', 45.6, 4.4],
    ['nord-est', 45.6, 4.6],
    ['sud-ouest', 45.4, 4.4],
    ['sud-est', 45.4, 4.6],
    ['nord-est', 45.5, 4.5], // sur la coupe : au nord, à l’est
  ])('%s', (quart, latitude, longitude) => expect(quartDe({ latitude, longitude }, emprise)).toBe(quart))
})

describe('l’offre d’une zone', () => {
  const lieux = [
    { codeCommune: 'A', horaires: [matin] },
    { codeCommune: 'A', horaires: undefined },
    { codeCommune: 'B', horaires: [matin, matin] },
    { codeCommune: 'ailleurs', horaires: [matin] },
  ]

  test('se compte par habitant', () => {
    expect(offreDeZone(communes, lieux)).toEqual({
      communes: 2,
      habitants: 20_000,
      lieux: 3,
      lieuxPourDixMille: 1.5,
      heures: { minutes: 540, connus: 2, inconnus: 1 },
      heuresPourDixMille: 4.5,
      premiere: { code: 'A', lieux: 2 },
    })
  })

  test('sans lieu, dit zéro lieu mais pas zéro heure', () => {
    const { lieuxPourDixMille, heuresPourDixMille, premiere } = offreDeZone(communes, [])
    expect({ lieuxPourDixMille, heuresPourDixMille, premiere }).toEqual({
      lieuxPourDixMille: 0,
      heuresPourDixMille: undefined,
      premiere: undefined,
    })
  })

  test('sans habitant, ne dit rien par habitant', () => {
    expect(offreDeZone([], lieux).lieuxPourDixMille).toBeUndefined()
  })
})

test('la bande par habitant : aucun lieu n’est pas « peu de lieux »', () => {
  expect([5, 3, 2.9, 2, 1, 0.9, 0, undefined].map(bandeParHabitant)).toEqual([0, 0, 1, 1, 2, 3, 4, 4])
})

describe('les lieux comptés', () => {
  const lieu = { id: 'x', commune: 'Amont' }

  test('sont situés, au repère de leur commune s’il le faut', () => {
    const situes = lieuxEnService(
      [lieu, { ...lieu, latitude: 45.21, longitude: 4.19 }],
      communes,
      '2026-11-26',
    )
    expect(situes.map(({ latitude, longitude, codeCommune }) => [latitude, longitude, codeCommune])).toEqual([
      [45.2, 4.2, 'A'],
      [45.21, 4.19, 'A'],
    ])
  })

  test('un lieu fermé ne compte plus, à partir du jour où il ferme', () => {
    const ferme = { ...lieu, ferme_le: '2026-11-26' }
    expect(lieuxEnService([ferme], communes, '2026-11-25')).toHaveLength(1)
    expect(lieuxEnService([ferme], communes, '2026-11-26')).toHaveLength(0)
  })

  test('une commune inconnue est refusée', () => {
    expect(() => lieuxEnService([{ id: 'x', commune: 'Aval' }], communes, '2026-11-26')).toThrow(
      'x : commune inconnue, Aval',
    )
  })
})
