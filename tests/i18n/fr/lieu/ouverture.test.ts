import { expect, test } from 'vitest'
import type { EtatOuverture } from '../../../../src/domain/temps/ouverture.ts'
import { aujourdhui, etat } from '../../../../src/i18n/fr/lieu/ouverture.ts'

const lisible = (lu: EtatOuverture, aConfirmer = false) => etat(lu, aConfirmer).replaceAll('\u00a0', ' ')
const ouvre = (date: string, dansJours: number): EtatOuverture => ({
  etat: 'ferme',
  ouvre: { date, minute: 540 },
  dansJours,
})

test.each<[EtatOuverture, string]>([
  [{ etat: 'ouvert', ferme: 720 }, 'Ouvert, ferme à 12 h'],
  [ouvre('2026-11-24', 0), 'Fermé, ouvre aujourd’hui à 9 h'],
  [ouvre('2026-11-25', 1), 'Fermé, ouvre demain à 9 h'],
  [ouvre('2026-12-01', 6), 'Fermé, ouvre mardi à 9 h'],
  [ouvre('2026-12-05', 11), 'Fermé, ouvre samedi 5 décembre 2026 à 9 h'],
  [{ etat: 'ferme', motif: 'Travaux' }, 'Fermé (Travaux)'],
  [{ etat: 'ferie', nom: 'Noël' }, 'Jour férié : appelez.'],
])('%o', (lu, phrase) => {
  expect(lisible(lu)).toBe(phrase)
})

test('les heures du jour se disent, sauf un jour fermé ou férié', () => {
  const matin = { jour: 1, debut: 540, fin: 720 }
  const soir = { jour: 1, debut: 840, fin: 1050 }
  const dit = (lu: EtatOuverture, creneaux = [matin, soir]) =>
    aujourdhui(lu, creneaux).replaceAll('\u00a0', ' ')
  expect(dit({ etat: 'ouvert', ferme: 720 })).toBe('Aujourd’hui : 9 h – 12 h, 14 h – 17 h 30')
  expect(dit(ouvre('2026-11-24', 0))).toBe('Aujourd’hui : 9 h – 12 h, 14 h – 17 h 30')
  expect(dit(ouvre('2026-11-25', 1), [])).toBe('')
  expect(dit({ etat: 'ferie', nom: 'Noël' })).toBe('')
})

test('une fiche de plus d’un an n’affirme rien', () => {
  expect(lisible({ etat: 'ouvert', ferme: 1050 }, true)).toBe(
    'Horaires à confirmer : ouvert en principe jusqu’à 17 h 30',
  )
  expect(lisible(ouvre('2026-11-25', 1), true)).toBe('Horaires à confirmer : ouvre en principe demain à 9 h')
  expect(lisible({ etat: 'ferme' }, true)).toBe('Horaires à confirmer')
})
