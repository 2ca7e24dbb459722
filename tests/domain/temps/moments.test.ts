import { describe, expect, test } from 'vitest'
import { ouvertAuMoment } from '../../../src/domain/recherche/filtres-ouverture.ts'
import { datesDe, momentTrie, partieDe, plageDe, type Moment } from '../../../src/domain/temps/moments.ts'

/** Jeudi 26 novembre 2026, 10 h. */
const JEUDI = { date: '2026-11-26', minute: 600 }

test('les parties du jour se suivent, de minuit à minuit', () => {
  expect([0, 719, 720, 839, 840, 1079, 1080, 1439].map(partieDe)).toEqual([
    'matin',
    'matin',
    'midi',
    'midi',
    'apres-midi',
    'apres-midi',
    'soir',
    'soir',
  ])
})

test('une heure dite l’emporte sur sa partie du jour', () => {
  expect(plageDe({ partie: 'matin', heures: [600, 601] })).toEqual({ debut: 600, fin: 601, utile: 1 })
  expect(plageDe({ partie: 'soir' })).toEqual({ debut: 1080, fin: 1440, utile: 30 })
})

test('des vacances seules ne trient rien', () => {
  expect(momentTrie({ vacances: true })).toBe(false)
  expect(momentTrie({ vacances: true, partie: 'matin' })).toBe(true)
})

/** Dates lues sur un calendrier. */
test.each<[string, Moment, string[]]>([
  ['aujourd’hui', { relatif: 'aujourdhui' }, ['2026-11-26']],
  ['demain', { relatif: 'demain' }, ['2026-11-27']],
  ['ce week-end', { relatif: 'week-end' }, ['2026-11-28', '2026-11-29']],
  ['jeudi : aujourd’hui, et le suivant', { jours: ['jeudi'] }, ['2026-11-26', '2026-12-03']],
  ['mardi', { jours: ['mardi'] }, ['2026-12-01', '2026-12-08']],
])('%s', (_cas, moment, dates) => expect(datesDe(moment, JEUDI)).toEqual(dates))

test('le week-end, un dimanche, c’est ce jour-là', () => {
  expect(datesDe({ relatif: 'week-end' }, { date: '2026-11-29', minute: 0 })).toEqual(['2026-11-29'])
})

describe('ouvert à ce moment', () => {
  /** Jeudi 9 h – 12 h et 13 h 30 – 18 h 30, samedi 9 h – 12 h, tous les samedis sauf le 28 novembre. */
  const LIEU = {
    horaires: [
      { jour: 3, debut: 540, fin: 720 },
      { jour: 3, debut: 810, fin: 1110 },
      { jour: 5, debut: 540, fin: 720 },
    ],
    fermetures: [{ du: '2026-11-28', au: '2026-11-28' }],
  }

  test.each<[string, Moment, boolean]>([
    ['ce matin', { relatif: 'aujourdhui', partie: 'matin' }, true],
    ['jeudi après-midi', { jours: ['jeudi'], partie: 'apres-midi' }, true],
    ['jeudi midi : rouvrir à 13 h 30 ne suffit pas', { jours: ['jeudi'], partie: 'midi' }, false],
    ['jeudi soir : une demi-heure suffit', { jours: ['jeudi'], partie: 'soir' }, true],
    ['samedi matin : fermé cette semaine, ouvert la suivante', { jours: ['samedi'], partie: 'matin' }, true],
    ['ce week-end : fermé', { relatif: 'week-end' }, false],
    ['samedi après-midi', { jours: ['samedi'], partie: 'apres-midi' }, false],
    ['demain', { relatif: 'demain' }, false],
    ['jeudi à 12 h : fermé à la minute', { jours: ['jeudi'], heures: [720, 721] }, false],
    ['jeudi à 11 h 59', { jours: ['jeudi'], heures: [719, 720] }, true],
    ['le matin, n’importe quel jour', { partie: 'matin' }, true],
    ['tous les jours', { relatif: 'semaine' }, false],
  ])('%s', (_cas, moment, ouvert) => expect(ouvertAuMoment(moment, JEUDI)(LIEU)).toBe(ouvert))

  test('aujourd’hui, ce qui est passé ne compte plus', () => {
    const matin: Moment = { relatif: 'aujourdhui', partie: 'matin' }
    expect(ouvertAuMoment(matin, { ...JEUDI, minute: 690 })(LIEU)).toBe(false)
  })

  test('sans date, la semaine type', () => {
    expect(ouvertAuMoment({ jours: ['samedi'], partie: 'matin' })(LIEU)).toBe(true)
    expect(ouvertAuMoment({ jours: ['lundi'], partie: 'matin' })(LIEU)).toBe(false)
  })

  test('un jour férié n’est pas un jour ouvert', () => {
    const veille = { date: '2026-11-10', minute: 1200 } // demain, mercredi 11 novembre
    const mercredi = { horaires: [{ jour: 2, debut: 540, fin: 720 }] }
    expect(ouvertAuMoment({ relatif: 'demain' }, veille)(mercredi)).toBe(false)
    expect(ouvertAuMoment({ jours: ['mercredi'] }, veille)(mercredi)).toBe(true) // celui d’après
  })
})
