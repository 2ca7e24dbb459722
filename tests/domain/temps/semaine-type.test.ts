import { expect, test } from 'vitest'
import type { PermanenceReguliere } from '../../../src/domain/temps/permanences.ts'
import { semaineType } from '../../../src/domain/temps/semaine-type.ts'

const creneau = (jour: number, debut: number) => ({ jour, debut: debut * 60, fin: (debut + 2) * 60 })
const tenue = (plus: Partial<PermanenceReguliere>): PermanenceReguliere => ({
  horaires: [creneau(1, 9)],
  employeurs: ['La ville'],
  conseillers: ['un'],
  verifiee_le: '2026-02-01',
  ...plus,
})

test('une ligne par endroit : les jours réunis, le même créneau dit une fois, l’âge du plus ancien', () => {
  const [mairie, place] = semaineType(
    [
      tenue({ lieu: 'mairie', horaires: [creneau(1, 14), creneau(3, 9)] }),
      tenue({ adresse: 'Place', commune: 'Ozy' }),
      tenue({
        lieu: 'mairie',
        horaires: [creneau(1, 9), creneau(1, 14)],
        employeurs: ['Le pays'],
        verifiee_le: '2025-02-01',
      }),
    ],
    () => 'Valmont',
  )
  expect(mairie).toEqual({
    lieu: 'mairie',
    adresse: undefined,
    commune: 'Valmont',
    employeurs: ['La ville', 'Le pays'],
    jours: [[], [creneau(1, 9), creneau(1, 14)], [], [creneau(3, 9)], [], [], []],
    verifiee_le: '2025-02-01',
  })
  expect(place).toMatchObject({ lieu: undefined, adresse: 'Place', commune: 'Ozy' })
})
