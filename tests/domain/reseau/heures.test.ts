import { expect, test } from 'vitest'
import { heuresOuvertes, minutesParSemaine } from '../../../src/domain/reseau/heures.ts'
import { ajouterJours } from '../../../src/domain/temps/calendrier.ts'
import { aLieu, type Condition, type Creneau } from '../../../src/domain/temps/horaires.ts'

const matin: Creneau = { jour: 1, debut: 9 * 60, fin: 12 * 60 }

test('une semaine ordinaire s’ajoute', () => {
  expect(minutesParSemaine([matin, { ...matin, debut: 14 * 60, fin: 17 * 60 + 30 }])).toBe(390)
  expect(minutesParSemaine([])).toBe(0)
})

const CAS: Condition[] = [
  { semaines: 'paires' },
  { semaines: 'impaires' },
  { rangs: [1] },
  { rangs: [2, 4] },
  { rangs: [5] },
  { rangs: [-1] },
  { rangs: [4, -1] }, // le dernier est parfois le 4e : il n’ouvre pas deux fois
]

test.each(CAS)('%j : comme on le compte sur quarante ans de calendrier', (condition) => {
  const creneau = { ...matin, condition }
  const semaines = 40 * 52
  let fois = 0
  for (let i = 0; i < semaines; i++) if (aLieu(creneau, ajouterJours('2001-01-02', i * 7))) fois += 1
  expect(minutesParSemaine([creneau]) / 180).toBeCloseTo(fois / semaines, 2)
})

test('un lieu sans horaires connus est compté à part, jamais comme fermé', () => {
  expect(heuresOuvertes([{ horaires: [matin] }, {}, { horaires: [] }])).toEqual({
    minutes: 180,
    connus: 2,
    inconnus: 1,
  })
})
