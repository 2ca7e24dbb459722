import { expect, test } from 'vitest'
import { lireJour } from '../../../src/domain/temps/grammaire-horaires.ts'
import type { Creneau } from '../../../src/domain/temps/horaires.ts'
import { etatOuverture, instantLocal } from '../../../src/domain/temps/ouverture.ts'

function semaine(...jours: [number, string][]): Creneau[] {
  return jours.flatMap(([jour, texte]) => {
    const lu = lireJour(jour, texte)
    if ('faute' in lu) throw new Error(lu.faute)
    return lu.creneaux
  })
}
const h = (heures: number, minutes = 0) => heures * 60 + minutes
const mardi = semaine([1, '9h-12h, 13h30-17h'])

test('un lieu ferme à la minute où finit sa plage, pas après', () => {
  expect(etatOuverture(mardi, [], { date: '2026-11-24', minute: h(11, 59) })).toEqual({
    etat: 'ouvert',
    ferme: h(12),
  })
  expect(etatOuverture(mardi, [], { date: '2026-11-24', minute: h(12) }).etat).toBe('ferme')
})

test('un lieu ouvre à la minute où commence sa plage, pas avant', () => {
  expect(etatOuverture(mardi, [], { date: '2026-11-24', minute: h(8, 59) })).toEqual({
    etat: 'ferme',
    ouvre: { date: '2026-11-24', minute: h(9) },
    dansJours: 0,
  })
  expect(etatOuverture(mardi, [], { date: '2026-11-24', minute: h(9) }).etat).toBe('ouvert')
})

test('après la dernière plage, la prochaine ouverture est la semaine suivante', () => {
  expect(etatOuverture(mardi, [], { date: '2026-11-24', minute: h(17) })).toMatchObject({
    ouvre: { date: '2026-12-01', minute: h(9) },
    dansJours: 7,
  })
})

test('minuit : le jour a changé', () => {
  const nuit = semaine([1, '20h-24h'], [2, '0h-2h'])
  expect(etatOuverture(nuit, [], { date: '2026-11-24', minute: h(23, 59) })).toEqual({
    etat: 'ouvert',
    ferme: h(24),
  })
  expect(etatOuverture(nuit, [], { date: '2026-11-25', minute: 0 })).toEqual({ etat: 'ouvert', ferme: h(2) })
})

test('semaines paires : ouvert en semaine 48, fermé en semaine 49', () => {
  const paires = semaine([2, '9h-12h (semaines paires)'])
  expect(etatOuverture(paires, [], { date: '2026-11-25', minute: h(10) }).etat).toBe('ouvert')
  expect(etatOuverture(paires, [], { date: '2026-12-02', minute: h(10) })).toMatchObject({
    etat: 'ferme',
    ouvre: { date: '2026-12-09' },
  })
})

test('premier samedi du mois : le 5 décembre 2026, pas le 12', () => {
  const samedi = semaine([5, '9h-12h30 (1er samedi du mois)'])
  expect(etatOuverture(samedi, [], { date: '2026-12-05', minute: h(10) }).etat).toBe('ouvert')
  expect(etatOuverture(samedi, [], { date: '2026-12-12', minute: h(10) })).toMatchObject({
    ouvre: { date: '2027-01-02' },
    dansJours: 21,
  })
})

test('jour férié : on ne sait pas, on le dit ; un lieu fermé ce jour-là reste fermé', () => {
  const vendredi = semaine([4, '9h-12h'])
  expect(etatOuverture(vendredi, [], { date: '2026-12-25', minute: h(10) })).toEqual({
    etat: 'ferie',
    nom: 'Noël',
  })
  expect(etatOuverture(mardi, [], { date: '2026-12-25', minute: h(10) }).etat).toBe('ferme')
})

test('la prochaine ouverture n’est jamais promise un jour férié', () => {
  const vendredi = semaine([4, '9h-12h'])
  expect(etatOuverture(vendredi, [], { date: '2026-12-24', minute: h(10) })).toMatchObject({
    ouvre: { date: '2027-01-08' }, // le 25 décembre et le 1er janvier sont deux vendredis fériés
  })
})

test('une fermeture l’emporte sur la semaine type et donne son motif', () => {
  const fermetures = [{ du: '2026-11-23', au: '2026-11-30', motif: 'Travaux' }]
  expect(etatOuverture(mardi, fermetures, { date: '2026-11-24', minute: h(10) })).toEqual({
    etat: 'ferme',
    ouvre: { date: '2026-12-01', minute: h(9) },
    dansJours: 7,
    motif: 'Travaux',
  })
})

test('rien n’ouvre jamais : pas de promesse', () => {
  const fermetures = [{ du: '2026-01-01', au: '2099-12-31' }]
  expect(etatOuverture(mardi, fermetures, { date: '2026-11-24', minute: 0 })).toEqual({ etat: 'ferme' })
})

test.each([
  ['hiver', '2026-11-24T11:30:00Z', '2026-11-24', h(12, 30)],
  ['été', '2026-07-14T22:30:00Z', '2026-07-15', h(0, 30)],
  ['juste avant le passage à l’heure d’été', '2026-03-29T00:59:00Z', '2026-03-29', h(1, 59)],
  ['juste après', '2026-03-29T01:00:00Z', '2026-03-29', h(3)],
  ['juste avant le retour à l’heure d’hiver', '2026-10-25T00:59:00Z', '2026-10-25', h(2, 59)],
  ['juste après', '2026-10-25T01:00:00Z', '2026-10-25', h(2)],
  ['nuit de la Saint-Sylvestre', '2026-12-31T23:00:00Z', '2027-01-01', 0],
])('heure de Paris : %s', (_, instant, date, minute) => {
  expect(instantLocal(new Date(instant))).toEqual({ date, minute })
})
