import { describe, expect, test } from 'vitest'
import {
  adresseDe,
  agenda,
  communeDe,
  moments,
  occurrences,
  parEvenement,
  parMois,
  type Quand,
} from '../../src/domain/agenda.ts'

const MARDI = { jour: 1, debut: 14 * 60, fin: 16 * 60 }
const rythme = (plus: Partial<NonNullable<Quand['rythme']>> = {}): Quand => ({
  rythme: { horaires: [MARDI], du: '2026-03-01', jusqu_au: '2026-04-30', ...plus },
})
const jours = (quand: Quand, du: string, au: string) => occurrences(quand, du, au).map(({ le }) => le)

describe('un rythme', () => {
  test('chaque semaine, entre ses deux dates comprises', () => {
    expect(jours(rythme({ du: '2026-03-10', jusqu_au: '2026-03-24' }), '2026-01-01', '2026-12-31')).toEqual([
      '2026-03-10',
      '2026-03-17',
      '2026-03-24',
    ])
  })

  test('une semaine sur deux', () => {
    const paires = rythme({ horaires: [{ ...MARDI, condition: { semaines: 'paires' } }] })
    expect(jours(paires, '2026-03-01', '2026-03-31')).toEqual(['2026-03-03', '2026-03-17', '2026-03-31'])
  })

  test('le premier et le dernier du mois', () => {
    const rangs = rythme({ horaires: [{ ...MARDI, condition: { rangs: [1, -1] } }] })
    expect(jours(rangs, '2026-03-01', '2026-04-30')).toEqual([
      '2026-03-03',
      '2026-03-31',
      '2026-04-07',
      '2026-04-28',
    ])
  })

  test('sauf les jours retirés', () => {
    expect(jours(rythme({ sauf: ['2026-03-10'] }), '2026-03-01', '2026-03-17')).toEqual([
      '2026-03-03',
      '2026-03-17',
    ])
  })

  test('rien après sa fin, ni avant son début', () => {
    expect(jours(rythme(), '2026-05-01', '2026-12-31')).toEqual([])
    expect(jours(rythme(), '2026-01-01', '2026-02-28')).toEqual([])
  })
})

describe('l’agenda', () => {
  const conference = { id: 'c', dates: [{ le: '2026-03-10', plages: [{ debut: 9 * 60, fin: 10 * 60 }] }] }
  const atelier = { id: 'a', ...rythme() }

  test('retire ce qui est passé, garde aujourd’hui', () => {
    expect(agenda([conference], '2026-03-10', '2026-12-31')).toHaveLength(1)
    expect(agenda([conference], '2026-03-11', '2026-12-31')).toEqual([])
  })

  test('range par date puis par heure', () => {
    const liste = agenda([atelier, conference], '2026-03-10', '2026-03-17')
    expect(liste.map(({ evenement, le, debut }) => [evenement.id, le, debut])).toEqual([
      ['c', '2026-03-10', 540],
      ['a', '2026-03-10', 840],
      ['a', '2026-03-17', 840],
    ])
  })

  test('ne dit qu’une fois un moment écrit deux fois', () => {
    const double = { ...rythme(), dates: [{ le: '2026-03-10', plages: [MARDI] }] }
    expect(jours(double, '2026-03-10', '2026-03-10')).toEqual(['2026-03-10'])
  })

  test('se range par mois, sans mois vide', () => {
    const trou = { id: 't', dates: ['2026-03-10', '2026-05-10'].map((le) => ({ le, plages: [MARDI] })) }
    const mois = parMois(agenda([trou], '2026-03-01', '2026-12-31'))
    expect(mois.map(({ mois, occurrences }) => [mois, occurrences.length])).toEqual([
      ['2026-03', 1],
      ['2026-05', 1],
    ])
  })

  test('est vide sans événement, ou si la fin précède le début', () => {
    expect(agenda([], '2026-03-01', '2026-12-31')).toEqual([])
    expect(moments([MARDI], '2026-03-31', '2026-03-01')).toEqual([])
  })
})

test('réunit les fois d’un même événement, dans l’ordre de la première', () => {
  const suivi = { id: 's', ...rythme() }
  const seul = { id: 'u', dates: [{ le: '2026-03-05', plages: [MARDI] }] }
  const reunis = parEvenement(agenda([seul, suivi], '2026-03-01', '2026-03-10'))
  expect(reunis.map(({ evenement, occurrences }) => [evenement.id, occurrences.map(({ le }) => le)])).toEqual(
    [
      ['s', ['2026-03-03', '2026-03-10']],
      ['u', ['2026-03-05']],
    ],
  )
})

test('un événement est dans la commune de son lieu, ou de son adresse', () => {
  const lieux = new Map([['mairie', { commune: 'Valmont' }]])
  expect(communeDe({ ou: { lieu: 'mairie' } }, lieux)).toBe('Valmont')
  expect(communeDe({ ou: { commune: 'Belcombe' } }, lieux)).toBe('Belcombe')
  expect(communeDe({ ou: { lieu: 'ailleurs' } }, lieux)).toBeUndefined()
})

test('seuls les événements réservés aux professionnels sont sur leur page', () => {
  expect(adresseDe({ id: 'a', publics: ['professionnels'] })).toBe('/agenda/professionnels/#a')
  expect(adresseDe({ id: 'a', publics: ['habitants', 'professionnels'] })).toBe('/agenda/#a')
})
