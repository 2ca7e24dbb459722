import { expect, test } from 'vitest'
import {
  ajouterJours,
  estDateCivile,
  numeroDeJour,
  rangDansLaSemaine,
  rangDansLeMois,
  semaineIso,
} from '../../../src/domain/temps/calendrier.ts'

test.each([
  ['2024-02-29', true],
  ['2022-02-30', false],
  ['2023-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['31/03/2026', false],
  ['2026-03-31T00:00', false],
])('« %s » est une date : %s', (texte, attendu) => expect(estDateCivile(texte)).toBe(attendu))

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-03-01', 11_017], // 30 ans de 365 jours, 8 bissextiles, puis janvier et 29 jours de février
])('%s est le jour %i', (date, numero) => expect(numeroDeJour(date)).toBe(numero))

test('refuse une date qui n’existe pas plutôt que d’en calculer une autre', () => {
  expect(() => numeroDeJour('2026-02-30')).toThrow(RangeError)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-28', 2, '2026-03-30'], // passage à l’heure d’été
])('%s et %i jours font le %s', (date, jours, attendu) => expect(ajouterJours(date, jours)).toBe(attendu))

test.each([
  ['1970-01-01', 3],
  ['1969-12-29', 0],
  ['2026-11-24', 1],
  ['2000-02-29', 1],
  ['2026-03-29', 6],
])('%s est le jour %i de la semaine, lundi valant 0', (date, rang) =>
  expect(rangDansLaSemaine(date)).toBe(rang),
)

// Semaines ISO 8601 : une année a 53 semaines si elle commence un jeudi, ou un mercredi en étant bissextile.
test.each([
  ['2026-01-01', 1],
  ['2026-12-31', 53],
  ['2027-01-01', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2020-12-31', 53],
  ['2021-01-03', 53],
  ['2024-12-30', 1],
  ['2023-01-01', 52],
])('le %s est en semaine %i', (date, semaine) => expect(semaineIso(date)).toBe(semaine))

test.each([
  ['2026-08-01', 1, false],
  ['2026-08-07', 1, false],
  ['2026-08-08', 2, false],
  ['2026-08-24', 4, false],
  ['2026-08-25', 4, true],
  ['2026-08-29', 5, true],
  ['2026-02-22', 4, true],
  ['2026-02-21', 3, false],
])('le %s est le %ie de son nom dans le mois ; dernier : %s', (date, rang, dernier) =>
  expect(rangDansLeMois(date)).toEqual({ rang, dernier }),
)
