import { expect, test } from 'vitest'
import { CRITERES } from '../../../src/domain/reseau/criteres.ts'
import { photographier } from '../../../src/domain/reseau/indicateurs.ts'
import { desservir } from '../../../src/domain/reseau/maillage.ts'
import { COMMUNES, LIEUX } from './grille.ts'

const dessertes = desservir(COMMUNES, LIEUX, CRITERES)
const dates = ['2026-11-26', '2026-05-26', '2026-05-25', '2025-11-25', '2025-05-25'] as const // six mois, et un jour de plus
const lieux = LIEUX.map((lieu, i) => ({ ...lieu, verifieeLe: dates[i]! }))
const sujet = { lieux, conseillers: 3, communes: COMMUNES, dessertes, le: '2026-11-26' }

test('des nombres entiers, comptés à la main', () => {
  const photo = photographier(sujet)
  expect(photo.lieux).toEqual({ decouverte: 1, inclusion: 2, mediation: 2, expertise: 0 })
  expect(photo.fraicheur).toEqual({
    moins_de_6_mois: 2,
    de_6_a_12_mois: 1,
    de_12_a_18_mois: 1,
    plus_de_18_mois: 1,
  })
  expect(photo.habitants).toBe(46_500) // 100 + 200 + … + 3 000
  expect(photo.au_dela.expertise.plus_de_20_km).toBe(46_500) // aucun lieu : tout le monde est trop loin
})

test('une desserte qui manque est refusée, pas comptée comme nulle', () => {
  const sans = new Map([...dessertes].filter(([id]) => id !== 'expertise'))
  expect(() => photographier({ ...sujet, dessertes: sans })).toThrow('desserte « expertise » absente')
})
