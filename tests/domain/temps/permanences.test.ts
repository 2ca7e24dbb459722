import { expect, test } from 'vitest'
import { occurrencesDePermanence, permanencesRegulieres } from '../../../src/domain/temps/permanences.ts'

const MARDI = [{ jour: 1, debut: 9 * 60, fin: 12 * 60 }]
const PLACE = { adresse: '1 place', code_postal: '01000', commune: 'Valmont', precision: 'commune' } as const
const CONSEILLERS: Parameters<typeof permanencesRegulieres>[0] = [
  {
    id: 'un',
    employeur: 'La ville',
    date_maj: '2026-02-01',
    permanences: [{ lieu: 'mairie', horaires: MARDI }],
  },
  {
    id: 'deux',
    employeur: 'La ville',
    date_maj: '2025-02-01',
    permanences: [{ lieu: 'mairie', horaires: MARDI }],
  },
  {
    id: 'trois',
    employeur: 'Une association',
    date_maj: '2022-12-02',
    permanences: [
      { ...PLACE, horaires: MARDI },
      { ...PLACE, adresse: '2 place', horaires: MARDI, dates_connues: ['2022-12-06'] },
      { lieu: 'mairie' },
    ],
  },
]

test('réunit les conseillers au même lieu aux mêmes heures, et laisse ce dont on ne sait pas les heures', () => {
  expect(permanencesRegulieres(CONSEILLERS)).toEqual([
    {
      lieu: 'mairie',
      horaires: MARDI,
      employeurs: ['La ville'],
      conseillers: ['un', 'deux'],
      verifiee_le: '2026-02-01',
    },
    {
      adresse: '1 place',
      commune: 'Valmont',
      horaires: MARDI,
      employeurs: ['Une association'],
      conseillers: ['trois'],
      verifiee_le: '2022-12-02',
    },
  ])
})

test('donne les prochaines fois, jamais un jour férié', () => {
  const [mairie] = permanencesRegulieres(CONSEILLERS)
  const fois = occurrencesDePermanence(mairie!, '2026-07-07', '2026-07-21')
  expect(fois.map(({ le }) => le)).toEqual(['2026-07-07', '2026-07-21'])
  expect(occurrencesDePermanence(mairie!, '2026-07-14', '2026-07-14')).toEqual([])
})
