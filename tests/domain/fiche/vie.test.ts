/** Un lieu vit : compté par le plan, ouvert depuis, fermé. */
import { expect, test } from 'vitest'
import { estFerme, recenser } from '../../../src/domain/fiche/vie.ts'

test('un lieu est fermé à partir de son jour de fermeture, pas la veille', () => {
  expect(estFerme({}, '2026-03-31')).toBe(false)
  expect(estFerme({ ferme_le: '2026-04-01' }, '2026-03-31')).toBe(false)
  expect(estFerme({ ferme_le: '2026-03-31' }, '2026-03-31')).toBe(true)
  expect(estFerme({ ferme_le: '2020-01-01' }, '2026-03-31')).toBe(true)
})

test('le recensement ne bouge plus : un lieu fermé y compte, un lieu ouvert depuis n’y compte pas', () => {
  const lieux = [
    {},
    { ferme_le: '2026-01-01' },
    { ferme_le: '2027-01-01' }, // fermera : encore ouvert
    { ajoute_le: '2024-08-01' },
    { ajoute_le: '2024-08-01', ferme_le: '2025-01-01' },
  ]
  expect(recenser(lieux, '2026-03-31')).toEqual({ duPlan: 3, ouvertsDepuis: 2, fermes: 2 })
  expect(recenser([{}], '2026-03-31')).toEqual({ duPlan: 1, ouvertsDepuis: 0, fermes: 0 })
})
