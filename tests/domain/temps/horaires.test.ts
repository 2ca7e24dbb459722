import { expect, test } from 'vitest'
import {
  aLieu,
  creneauxDuJour,
  fermetureDuJour,
  seChevauchent,
  type Condition,
  type Creneau,
} from '../../../src/domain/temps/horaires.ts'

const creneau = (debut: number, fin: number, condition?: Condition): Creneau => ({
  jour: 1,
  debut,
  fin,
  ...(condition && { condition }),
})
const PAIRES: Condition = { semaines: 'paires' }
const IMPAIRES: Condition = { semaines: 'impaires' }
const rangs = (...rangs: number[]): Condition => ({ rangs })

// Les mardis d’octobre 2026, lus sur un calendrier : 6 (sem. 41), 13, 20, 27 (sem. 44, dernier).
test.each<[string, Condition | undefined, string[]]>([
  ['chaque mardi', undefined, ['06', '13', '20', '27']],
  ['semaines paires', PAIRES, ['13', '27']],
  ['semaines impaires', IMPAIRES, ['06', '20']],
  ['1er', rangs(1), ['06']],
  ['2e et 4e', rangs(2, 4), ['13', '27']],
  ['dernier', rangs(-1), ['27']],
  ['1er et dernier', rangs(1, -1), ['06', '27']],
  ['5e, qui manque ce mois-là', rangs(5), []],
])('%s', (_, condition, attendus) => {
  const jours = Array.from({ length: 31 }, (_, i) => String(i + 1).padStart(2, '0'))
  expect(jours.filter((jour) => aLieu(creneau(540, 720, condition), `2026-10-${jour}`))).toEqual(attendus)
})

test('deux semaines impaires se suivent au bout d’une année de 53 semaines', () => {
  const impairs = ['2026-12-22', '2026-12-29', '2027-01-05', '2027-01-12']
  expect(impairs.map((date) => aLieu(creneau(540, 720, IMPAIRES), date))).toEqual([false, true, true, false])
})

test.each([
  ['2026-08-01', undefined],
  ['2026-08-02', 'congés'],
  ['2026-08-20', 'congés'],
  ['2026-08-21', undefined],
])('fermé du 2 au 20 août, bornes comprises : le %s, %s', (date, motif) => {
  const fermetures = [{ du: '2026-08-02', au: '2026-08-20', motif: 'congés' }]
  expect(fermetureDuJour(fermetures, date)?.motif).toBe(motif)
})

test('donne les créneaux du jour triés, et aucun un jour de fermeture', () => {
  const horaires = [creneau(840, 1020, PAIRES), creneau(540, 720), { jour: 2, debut: 0, fin: 60 }]
  expect(creneauxDuJour(horaires, '2026-10-13')).toEqual([creneau(540, 720), creneau(840, 1020, PAIRES)])
  expect(creneauxDuJour(horaires, '2026-10-06')).toEqual([creneau(540, 720)])
  expect(creneauxDuJour(horaires, '2026-10-13', [{ du: '2026-10-13', au: '2026-10-13' }])).toEqual([])
})

test.each<[string, Creneau, Creneau, boolean]>([
  ['bout à bout', creneau(540, 720), creneau(720, 800), false],
  ['une minute en commun', creneau(540, 721), creneau(720, 800), true],
  ['l’un dans l’autre', creneau(540, 720), creneau(600, 660), true],
  ['deux jours', creneau(540, 720), { ...creneau(540, 720), jour: 2 }, false],
  ['paires et impaires', creneau(540, 720, PAIRES), creneau(540, 720, IMPAIRES), false],
  ['paires deux fois', creneau(540, 720, PAIRES), creneau(540, 720, PAIRES), true],
  ['paires et toutes', creneau(540, 720, PAIRES), creneau(540, 720), true],
  ['paires et 1er', creneau(540, 720, PAIRES), creneau(540, 720, rangs(1)), true],
  ['1er et 2e', creneau(540, 720, rangs(1)), creneau(540, 720, rangs(2)), false],
  ['1er et dernier', creneau(540, 720, rangs(1)), creneau(540, 720, rangs(-1)), false],
  [
    '4e et dernier, les mois de quatre mardis',
    creneau(540, 720, rangs(4)),
    creneau(540, 720, rangs(-1)),
    true,
  ],
  ['dernier et 5e', creneau(540, 720, rangs(-1)), creneau(540, 720, rangs(1, 5)), true],
])('%s : se chevauchent, %#', (_, a, b, attendu) => {
  expect(seChevauchent(a, b)).toBe(attendu)
  expect(seChevauchent(b, a)).toBe(attendu)
})
