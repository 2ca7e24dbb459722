import OpeningHours from 'opening_hours'
import { expect, test } from 'vitest'
import { dimancheDePaques, jourFerie } from '../../../src/domain/temps/feries.ts'
import { ajouterJours } from '../../../src/domain/temps/calendrier.ts'

test.each([
  // Dates publiées : Bureau des longitudes
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Pâques %i', (annee, date) => {
  expect(dimancheDePaques(annee)).toBe(date)
})

test('les jours fériés sont ceux que connaît la bibliothèque opening_hours, et eux seuls', () => {
  const ou = { lat: 45.5, lon: 4.2, address: { country_code: 'fr', state: 'Auvergne-Rhône-Alpes' } }
  const feries = new OpeningHours('PH 00:00-24:00', ou)
  for (let date = '2026-01-01'; date < '2028-01-01'; date = ajouterJours(date, 1)) {
    const [annee, mois, jour] = date.split('-').map(Number) as [number, number, number]
    expect(jourFerie(date) !== undefined, date).toBe(feries.getState(new Date(annee, mois - 1, jour, 12)))
  }
})

test('le Vendredi saint n’est pas férié hors Alsace-Moselle', () => {
  expect(jourFerie('2026-04-03')).toBeUndefined()
})

// Code du travail, art. L. 3422-2 (La Réunion) et L. 3134-13 (Alsace-Moselle : vendredi saint, le 3 avril en 2026).
test('un territoire ajoute ses jours fériés, à date fixe ou autour de Pâques', () => {
  const locaux = [
    { nom: 'Abolition de l’esclavage', le: '12-20' },
    { nom: 'Vendredi saint', apres_paques: -2 },
  ]
  expect(jourFerie('2026-12-20', locaux)).toBe('Abolition de l’esclavage')
  expect(jourFerie('2026-04-03', locaux)).toBe('Vendredi saint')
  expect(jourFerie('2026-12-25', locaux)).toBe('Noël')
  for (const date of ['2026-12-20', '2026-04-03']) expect(jourFerie(date)).toBeUndefined()
  expect(jourFerie('2026-12-21', locaux)).toBeUndefined()
})
