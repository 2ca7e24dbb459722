/** Les répétitions, comparées à celles d’une autre bibliothèque. */
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { repetitions, type Repetition } from '../../../src/domain/temps/repetition.ts'

const SIMPLE = { intervalle: 1, jours: [], quantiemes: [], positions: [] }
const LUNDI = { jour: 0, rang: 0 }

/** Ce qu’en dit ical.js, jusqu’à la même date. */
function selonIcal(debut: string, regle: string, au: string): string[] {
  const jours = ICAL.Recur.fromString(regle).iterator(ICAL.Time.fromDateString(debut))
  const trouves: string[] = []
  for (let jour = jours.next(); jour && jour.toString() <= au; jour = jours.next())
    trouves.push(jour.toString())
  return trouves
}

test.each<[nom: string, debut: string, notre: Repetition, leur: string]>([
  ['chaque jour', '2026-03-02', { ...SIMPLE, frequence: 'jour' }, 'FREQ=DAILY'],
  [
    'un jour sur trois, dix fois',
    '2026-03-02',
    { ...SIMPLE, frequence: 'jour', intervalle: 3, fois: 10 },
    'FREQ=DAILY;INTERVAL=3;COUNT=10',
  ],
  ['chaque semaine', '2026-03-04', { ...SIMPLE, frequence: 'semaine' }, 'FREQ=WEEKLY'],
  [
    'le lundi et le jeudi, une semaine sur deux, depuis un mercredi',
    '2026-03-05',
    { ...SIMPLE, frequence: 'semaine', intervalle: 2, jours: [LUNDI, { jour: 3, rang: 0 }] },
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
  ],
  [
    'jusqu’à un jour compris',
    '2026-03-02',
    { ...SIMPLE, frequence: 'semaine', jusqu_au: '2026-04-13' },
    'FREQ=WEEKLY;UNTIL=20260413',
  ],
  [
    'le même jour du mois, trente et un compris',
    '2026-01-31',
    { ...SIMPLE, frequence: 'mois' },
    'FREQ=MONTHLY',
  ],
  [
    'le deuxième mardi du mois',
    '2026-03-10',
    { ...SIMPLE, frequence: 'mois', jours: [{ jour: 1, rang: 2 }] },
    'FREQ=MONTHLY;BYDAY=2TU',
  ],
  [
    'le dernier vendredi, un mois sur deux',
    '2026-03-27',
    { ...SIMPLE, frequence: 'mois', intervalle: 2, jours: [{ jour: 4, rang: -1 }] },
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
  ],
  [
    'le 1 et le 15',
    '2026-03-01',
    { ...SIMPLE, frequence: 'mois', quantiemes: [1, 15] },
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
  ],
  [
    'le dernier jour du mois',
    '2026-01-31',
    { ...SIMPLE, frequence: 'mois', quantiemes: [-1] },
    'FREQ=MONTHLY;BYMONTHDAY=-1',
  ],
  [
    'le dernier lundi ou mardi du mois',
    '2026-03-31',
    { ...SIMPLE, frequence: 'mois', jours: [LUNDI, { jour: 1, rang: 0 }], positions: [-1] },
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
  ],
  ['chaque année', '2020-05-12', { ...SIMPLE, frequence: 'an' }, 'FREQ=YEARLY'],
])('%s', (_nom, debut, notre, leur) => {
  const attendus = selonIcal(debut, leur, '2026-12-31')
  expect(attendus.length).toBeGreaterThan(2)
  expect(repetitions(debut, notre, '2026-12-31')).toEqual(attendus)
})

test('une règle impossible finit, et ne donne rien', () => {
  const jamais: Repetition = { ...SIMPLE, frequence: 'mois', quantiemes: [31], intervalle: 12 }
  expect(repetitions('2026-02-01', jamais, '2036-12-31')).toEqual([])
})
