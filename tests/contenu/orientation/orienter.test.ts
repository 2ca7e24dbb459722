import { describe, expect, test } from 'vitest'
import type { LieuSitue } from '../../../src/domain/espace/lieu-situe.ts'
import { preparerOrientation } from '../../../src/domain/orientation/donnees.ts'
import { lireAnnuaire, orienterCas as orienterDans } from './annuaire.ts'
import type { Cas } from './situations.ts'

const annuaire = await lireAnnuaire()
const { communes, donnees, lieux } = annuaire
const orienterCas = (cas: Pick<Cas, 'depuis' | 'situation' | 'le'>) => orienterDans(annuaire, cas)

describe('ce que l’orientation dit', () => {
  const premiere = (cas: Pick<Cas, 'depuis' | 'situation' | 'le'>) => {
    const [proposition] = orienterCas(cas).propositions
    if (proposition?.genre !== 'lieu') throw new Error('un lieu était attendu')
    return proposition
  }

  test('pourquoi ce lieu, avec le jour de la personne et la démarche nommée', () => {
    const { raisons } = premiere({
      depuis: 'Urbise',
      situation: { besoin: 'aides', jours: [1], maniere: 'avec' },
    })
    expect(raisons.map(({ sur }) => sur)).toEqual([
      'jours',
      'distance',
      'demarches',
      'avec',
      'france-services',
      'gratuit',
    ])
    expect(raisons[0]).toEqual({
      sur: 'jours',
      creneaux: [
        { jour: 1, debut: 540, fin: 720 },
        { jour: 1, debut: 840, fin: 990 },
      ],
    })
    expect(raisons[2]).toEqual({ sur: 'demarches', demarches: ['CAF', 'MSA'] })
  })

  test('ce que la fiche ne dit pas, et rien d’autre', () => {
    const situation = { besoin: 'aides', fauteuil: true, langue: 'anglais' } as const
    const inconnusDe = (depuis: string) => premiere({ depuis, situation }).inconnus
    expect(inconnusDe('La Pacaudière')).toEqual(['fauteuil', 'langue'])
    expect(inconnusDe('Noirétable')).toEqual([])
  })

  test('trois lieux au plus, sans doublon', () => {
    for (const [depuis] of communes) {
      const ids = orienterCas({ depuis, situation: { besoin: 'papiers' } }).propositions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(3)
    }
  })

  test('« faire à sa place » ne mène qu’à Aidants Connect, partout', () => {
    const habilites = new Set(donnees.lieux.filter((lieu) => lieu.aidantsConnect).map(({ id }) => id))
    for (const [depuis] of communes) {
      const { propositions } = orienterCas({
        depuis,
        situation: { besoin: 'papiers', maniere: 'a-la-place' },
      })
      expect(propositions.length).toBeGreaterThan(0)
      expect(propositions.filter(({ id }) => !habilites.has(id))).toEqual([])
    }
  })

  test('aujourd’hui : un lieu qui ferme avant l’heure dite n’est pas proposé', () => {
    const situation = { besoin: 'papiers', aujourdhui: { minute: 16 * 60 + 30 } }
    const ids = orienterCas({ depuis: 'La Pacaudière', situation }).propositions.map(({ id }) => id)
    expect(ids).toContain('familles-rurales-la-pacaudiere') // le mardi jusqu’à 17 h
    expect(ids).not.toContain('france-services-la-pacaudiere') // le mardi jusqu’à 16 h 30
  })

  test('un jour férié, on n’affirme rien : on dit d’appeler', () => {
    const situation = { besoin: 'papiers', aujourdhui: { minute: 600 } }
    const cas = { depuis: 'Noirétable', situation, le: '2026-05-14' } // jeudi de l’Ascension
    const { id, raisons, inconnus } = premiere(cas)
    expect([id, raisons.some(({ sur }) => sur === 'aujourdhui'), inconnus]).toEqual([
      'france-services-noiretable',
      false,
      ['ferie'],
    ])
  })

  test('une tournée passée est dite, et n’est pas proposée', () => {
    const { propositions, passages } = orienterCas({
      depuis: 'Cremeaux',
      situation: { besoin: 'ordinateur' },
    })
    expect(passages).toEqual([{ id: 'udaf-1-3', derniere: '2023-01-27' }])
    expect(propositions.every(({ genre }) => genre === 'lieu')).toBe(true)
  })

  test('une tournée à venir compte, avec ses dates, sauf pour faire à la place', () => {
    const le = '2022-12-10'
    const { propositions, passages } = orienterCas({ depuis: 'Cremeaux', situation: { besoin: 'mail' }, le })
    expect(propositions[0]).toMatchObject({ genre: 'tournee', dates: ['2022-12-30', '2023-01-27'] })
    expect(passages).toEqual([])
    const aLaPlace = orienterCas({
      depuis: 'Cremeaux',
      situation: { besoin: 'papiers', maniere: 'a-la-place' },
      le,
    })
    expect(aLaPlace.propositions.some(({ genre }) => genre === 'tournee')).toBe(false)
  })

  test('rien ne convient : ce qui bloque, et ce que donnerait de le lever', () => {
    const { propositions, levees } = orienterCas({ depuis: 'Urbise', situation: { besoin: 'materiel' } })
    expect(propositions).toEqual([])
    expect(levees.map(({ contraintes }) => contraintes)).toEqual([['distance']])
    expect(levees[0]?.propositions[0]?.id).toBe('la-bulle-saint-galmier')
  })

  test('deux contraintes qui bloquent ensemble se lèvent ensemble', () => {
    const situation = { besoin: 'materiel', maniere: 'a-la-place', jours: [1] } as const
    const { levees } = orienterCas({ depuis: 'Urbise', situation })
    expect(levees.map(({ contraintes }) => contraintes)).toEqual([['a-la-place', 'jours', 'distance']])
  })

  test('un besoin auquel aucun lieu ne répond n’a rien à lever', () => {
    const { propositions, levees } = orienterCas({ depuis: 'Roanne', situation: { besoin: 'inconnu' } })
    expect([propositions, levees]).toEqual([[], []])
  })

  test('un lieu qui ne reçoit pas de public n’est jamais proposé', () => {
    const ferme: LieuSitue = { ...lieux[0]!, modalites_acces: ["Ce lieu n'accueille pas de public"] }
    const sources = { besoins: [], conseillers: [], communes }
    expect(
      preparerOrientation({ ...sources, lieux: [{ ...lieux[0]!, ...ferme, latitude: 45, longitude: 4 }] })
        .lieux,
    ).toEqual([])
  })
})
