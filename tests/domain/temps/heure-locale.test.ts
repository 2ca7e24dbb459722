import { expect, test } from 'vitest'
import { ajouterJours } from '../../../src/domain/temps/calendrier.ts'
import { momentLocal } from '../../../src/domain/temps/heure-locale.ts'

/** L’horloge de Paris selon la base des fuseaux horaires, source indépendante. */
const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
})

test('retombe sur l’heure lue à Paris, chaque jour de trois ans', () => {
  for (let date = '2025-01-01'; date < '2028-01-01'; date = ajouterJours(date, 1)) {
    for (const [minutes, heure] of [
      [0, '00:00'],
      [4 * 60, '04:00'],
      [14 * 60 + 30, '14:30'],
    ] as const) {
      expect(PARIS.format(momentLocal(date, minutes))).toBe(`${date} ${heure}`)
    }
  }
})

test('autour des changements d’heure', () => {
  expect(momentLocal('2026-03-29', 119).toISOString()).toBe('2026-03-29T00:59:00.000Z')
  expect(momentLocal('2026-03-29', 180).toISOString()).toBe('2026-03-29T01:00:00.000Z')
  expect(momentLocal('2026-10-25', 179).toISOString()).toBe('2026-10-25T00:59:00.000Z')
  expect(momentLocal('2026-10-25', 180).toISOString()).toBe('2026-10-25T02:00:00.000Z')
})

test('minuit à la fin d’un jour est le début du suivant', () => {
  expect(momentLocal('2026-03-10', 1440)).toEqual(momentLocal('2026-03-11', 0))
})

test('ailleurs qu’à Paris, l’heure est celle du territoire', () => {
  // La Réunion est à quatre heures de Greenwich toute l’année ; Saint-Pierre-et-Miquelon change d’heure le 8 mars 2026.
  expect(momentLocal('2026-07-14', 8 * 60, 'Indian/Reunion').toISOString()).toBe('2026-07-14T04:00:00.000Z')
  expect(momentLocal('2026-03-07', 8 * 60, 'America/Miquelon').toISOString()).toBe('2026-03-07T11:00:00.000Z')
  expect(momentLocal('2026-03-08', 8 * 60, 'America/Miquelon').toISOString()).toBe('2026-03-08T10:00:00.000Z')
})
