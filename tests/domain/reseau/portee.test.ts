import { describe, expect, test } from 'vitest'
import { desservir, type Critere } from '../../../src/domain/reseau/maillage.ts'
import { auDela, bande, habitants, parBande, plusEloignee } from '../../../src/domain/reseau/portee.ts'
import { COMMUNES, LIEUX, metresDeReference } from './grille.ts'

const tous: Critere<object> = { id: 'tous', juger: () => 'oui' }
const aucun: Critere<object> = { id: 'aucun', juger: () => 'non' }
const dessertes = desservir(COMMUNES, LIEUX, [tous, aucun])
const [a, b, c] = ['a', 'b', 'c'].map((code, i) => ({
  code,
  population: [100, 300, 600][i]!,
  latitude: 45,
  longitude: 4,
}))
const proches = new Map([
  ['a', { lieu: 'x', metres: 5_000 }],
  ['b', { lieu: 'x', metres: 5_000.1 }],
])

test('les parts sont celles d’un comptage à part, par une bibliothèque géodésique', () => {
  const metres = (commune: (typeof COMMUNES)[number]) =>
    Math.min(...LIEUX.map((lieu) => metresDeReference(commune, lieu)))
  const total = COMMUNES.reduce((somme, { population }) => somme + population, 0)
  expect(auDela(COMMUNES, dessertes.get('tous')!)).toEqual(
    [5_000, 10_000, 15_000, 20_000].map((seuil) => {
      const loin = COMMUNES.filter((commune) => metres(commune) > seuil)
      const population = loin.reduce((somme, { population }) => somme + population, 0)
      return { metres: seuil, communes: loin.length, habitants: population, part: population / total }
    }),
  )
})

describe('le bord d’une bande', () => {
  test('5 km tout rond, c’est encore près ; un pas de plus, non', () => {
    expect([0, 5_000, 5_000.1, 20_000, 20_001, undefined].map((metres) => bande(metres))).toEqual([
      0, 0, 1, 3, 4, 4,
    ])
  })

  test('une commune sans aucun lieu possible est au-delà de tout', () => {
    expect(auDela([a!, b!, c!], { proches }, [5_000])).toEqual([
      { metres: 5_000, communes: 2, habitants: 900, part: 0.9 },
    ])
    expect(
      parBande([a!, b!, c!], { proches }, [5_000]).map((bande) => bande.map(({ code }) => code)),
    ).toEqual([['a'], ['c', 'b']])
  })
})

test('sans lieu, tout le monde est trop loin et nulle commune n’est la plus éloignée', () => {
  expect(auDela(COMMUNES, dessertes.get('aucun')!).map(({ part }) => part)).toEqual([1, 1, 1, 1])
  expect(plusEloignee(COMMUNES, dessertes.get('aucun')!)).toBeUndefined()
})

test('sans habitant, il n’y a pas de part', () => {
  expect(auDela([], dessertes.get('tous')!)[0]).toEqual({
    metres: 5_000,
    communes: 0,
    habitants: 0,
    part: undefined,
  })
})

test.each([Number.NaN, -1, 12.5, undefined as unknown as number])(
  'une population inconnue (%s) est refusée : la part serait fausse',
  (population) => {
    expect(() => habitants([{ code: '99001', population }])).toThrow('commune 99001 : population inconnue')
  },
)
