import { describe, expect, test } from 'vitest'
import {
  adresseDe,
  agenda,
  annonceAu,
  communeDe,
  feriesOtes,
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

describe('un rythme et les jours fériés', () => {
  const heures = { debut: 14 * 60, fin: 16 * 60 }
  const le = (jour: number, du: string, jusqu_au: string, plus: Partial<NonNullable<Quand['rythme']>> = {}) =>
    rythme({ horaires: [{ jour, ...heures }], du, jusqu_au, ...plus })
  const VENDREDIS = le(4, '2026-12-01', '2027-01-15')

  test('les vendredis de décembre et janvier sautent Noël et le jour de l’an', () => {
    expect(jours(VENDREDIS, '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-04',
      '2026-12-11',
      '2026-12-18',
      '2027-01-08',
      '2027-01-15',
    ])
    expect(feriesOtes(VENDREDIS, '2026-12-01', '2027-01-31')).toEqual(['2026-12-25', '2027-01-01'])
  })

  test('les lundis sautent Pâques et la Pentecôte, les jeudis l’Ascension', () => {
    expect(feriesOtes(le(0, '2027-01-01', '2027-06-30'), '2027-01-01', '2027-12-31')).toEqual([
      '2027-03-29',
      '2027-05-17',
    ])
    expect(feriesOtes(le(3, '2027-01-01', '2027-06-30'), '2027-01-01', '2027-12-31')).toEqual(['2027-05-06'])
  })

  test('on ne dit pas un jour déjà passé, ni un jour que l’auteur a ôté lui-même', () => {
    expect(feriesOtes(VENDREDIS, '2026-12-26', '2027-01-31')).toEqual(['2027-01-01'])
    const sauf = le(4, '2026-12-01', '2027-01-15', { sauf: ['2026-12-25'] })
    expect(feriesOtes(sauf, '2026-12-01', '2027-01-31')).toEqual(['2027-01-01'])
  })

  test('ouvert les jours fériés, il n’en saute aucun', () => {
    const ouvert = le(4, '2026-12-01', '2027-01-15', { jours_feries: 'ouvert' })
    expect(jours(ouvert, '2026-12-25', '2027-01-01')).toEqual(['2026-12-25', '2027-01-01'])
    expect(feriesOtes(ouvert, '2026-12-01', '2027-01-31')).toEqual([])
    expect(
      feriesOtes(le(4, '2026-12-01', '2027-01-15', { jours_feries: 'fermé' }), '2026-12-01', '2026-12-31'),
    ).toEqual(['2026-12-25'])
  })

  test('un jour précis, écrit exprès, a lieu même férié', () => {
    const precis = { ...VENDREDIS, dates: [{ le: '2026-12-25', plages: [heures] }] }
    expect(jours(precis, '2026-12-25', '2026-12-25')).toEqual(['2026-12-25'])
    expect(feriesOtes(precis, '2026-12-01', '2026-12-31')).toEqual([])
  })

  test('un rythme qui ne tombe que sur un jour férié n’a pas lieu', () => {
    expect(jours(le(4, '2026-12-25', '2026-12-25'), '2026-12-01', '2026-12-31')).toEqual([])
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

describe('une fois annulée ou déplacée', () => {
  const plages = [{ debut: 14 * 60, fin: 16 * 60 }]

  test('annulée, elle reste, et dit qu’elle l’est ; la suivante n’en sait rien', () => {
    const quand = { ...rythme(), dates: [{ le: '2026-03-10', plages, annule: true }] }
    const fois = agenda([quand], '2026-03-10', '2026-03-17')
    expect(fois.map(({ le, annule }) => [le, annule])).toEqual([
      ['2026-03-10', true],
      ['2026-03-17', undefined],
    ])
  })

  test('déplacée, elle quitte son moment et garde son nom', () => {
    const au_lieu_de = { le: '2026-03-10', plages }
    const quand = {
      ...rythme(),
      dates: [{ le: '2026-03-12', plages: [{ debut: 540, fin: 600 }], au_lieu_de }],
    }
    const [deplacee, suivante] = agenda([quand], '2026-03-09', '2026-03-17')
    expect(deplacee).toMatchObject({ le: '2026-03-12', debut: 540 })
    expect(annonceAu(deplacee!)).toEqual({ le: '2026-03-10', debut: 840, fin: 960 })
    expect(suivante!.le).toBe('2026-03-17')
    expect(annonceAu(suivante!)).toEqual({ le: '2026-03-17', debut: 840, fin: 960 })
  })

  test('tout l’événement annulé, chacune de ses fois l’est', () => {
    const fois = occurrences({ ...rythme(), annule: true }, '2026-03-01', '2026-03-15')
    expect(fois.map(({ annule }) => annule)).toEqual([true, true])
  })
})
