/** L’âge d’un fait, compté sur un calendrier. */
import { describe, expect, test } from 'vitest'
import { estAConfirmer, estPlusVieux, fraicheur } from '../../../src/domain/fiche/fraicheur.ts'

describe('un fait vérifié le 15 août 2024', () => {
  test.each([
    ['2024-08-15', 'frais'],
    ['2025-02-15', 'frais'], // six mois tout juste
    ['2025-02-16', 'a-surveiller'],
    ['2025-08-15', 'a-surveiller'], // douze mois
    ['2025-08-16', 'a-confirmer'],
    ['2026-02-15', 'a-confirmer'], // dix-huit mois : la règle nationale dit « plus de »
    ['2026-02-16', 'ancien'],
    ['2036-08-15', 'ancien'],
  ])('est, le %s, %s', (aujourdhui, attendu) => expect(fraicheur('2024-08-15', aujourdhui)).toBe(attendu))
})

test.each([
  // Février n’a pas de 31 : six mois après le 31 août tombent le dernier jour de février.
  ['2025-08-31', '2026-02-28', 'frais'],
  ['2025-08-31', '2026-03-01', 'a-surveiller'],
  ['2023-08-31', '2024-02-29', 'frais'],
  ['2023-08-31', '2024-03-01', 'a-surveiller'],
  ['2024-02-29', '2025-02-28', 'a-surveiller'],
  ['2024-02-29', '2025-03-01', 'a-confirmer'],
])('vérifié le %s, le %s : %s', (le, aujourdhui, attendu) => expect(fraicheur(le, aujourdhui)).toBe(attendu))

test('à un an passé, on invite à appeler', () => {
  expect(estAConfirmer('2025-03-31', '2026-03-31')).toBe(false)
  expect(estAConfirmer('2025-03-30', '2026-03-31')).toBe(true)
  expect(estAConfirmer('2020-01-01', '2026-03-31')).toBe(true)
})

test('range du plus récent au plus vieux', () => {
  expect(estPlusVieux('ancien', 'a-confirmer')).toBe(true)
  expect(estPlusVieux('a-surveiller', 'a-surveiller')).toBe(false)
  expect(estPlusVieux('frais', 'a-surveiller')).toBe(false)
})
