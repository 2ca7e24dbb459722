/** Nos horaires et ceux d’OpenStreetMap disent la même chose ; `opening_hours` est l’arbitre. */
import { describe, expect, test } from 'vitest'
import { ajouterJours, JOURS, type Jour } from '../../src/domain/temps/calendrier.ts'
import { lireJour } from '../../src/domain/temps/grammaire-horaires.ts'
import { creneauxDuJour, type Creneau } from '../../src/domain/temps/horaires.ts'
import { depuisOsm, versOsm } from '../../src/formats/osm.ts'
import { lireDepartement } from '../fixtures/departement/lire.ts'
import sources from '../fixtures/horaires-osm.json' with { type: 'json' }
import {
  arbitre,
  horairesDe,
  jugerLesHoraires,
  ouverturesSelonArbitre,
  ouverturesSelonNous,
} from './arbitre.ts'

/** 2026 a 53 semaines ISO, 2027 en a 52 et commence dans la semaine 53 de 2026. */
const ANNEES = [2026, 2027]

function semaine(jours: Partial<Record<Jour, string>>): Creneau[] {
  return JOURS.flatMap((nom, rang) => {
    const lu = lireJour(rang, jours[nom] ?? 'fermé')
    if ('faute' in lu) throw new Error(lu.faute)
    return lu.creneaux
  })
}

const SEMAINES: [string, Creneau[]][] = [
  ['un jour', semaine({ mardi: '9h-12h, 13h30-17h' })],
  ['toute la journée', semaine({ lundi: '0h-24h' })],
  ['d’un jour sur l’autre', semaine({ vendredi: '22h-24h', samedi: '0h-2h' })],
  ['du samedi au lundi', semaine({ samedi: '9h-12h', dimanche: '9h-12h', lundi: '9h-12h' })],
  ['semaines paires', semaine({ mercredi: '9h-12h (semaines paires)' })],
  ['semaines impaires', semaine({ mercredi: '9h-12h (semaines impaires)' })],
  [
    'semaines paires, fin d’année',
    semaine({ jeudi: '9h-12h (semaines paires)', vendredi: '9h-12h (semaines impaires)' }),
  ],
  ['1er samedi', semaine({ samedi: '9h-12h30 (1er samedi du mois)' })],
  ['2e et 4e', semaine({ mardi: '14h-17h (2e et 4e mardi du mois)' })],
  ['5e', semaine({ mardi: '14h-17h (5e mardi du mois)' })],
  ['dernier', semaine({ jeudi: '9h-12h (dernier jeudi du mois)' })],
  ['1er et dernier', semaine({ jeudi: '9h-12h (1er et dernier jeudi du mois)' })],
  [
    'chaque semaine, et plus les semaines paires',
    semaine({ mercredi: '9h-12h ; 14h-17h (semaines paires)' }),
  ],
  [
    'paires le matin, impaires le soir',
    semaine({ mercredi: '9h-12h (semaines paires) ; 14h-17h (semaines impaires)' }),
  ],
  [
    'même heure, paires et impaires',
    semaine({ mercredi: '9h-12h (semaines paires) ; 9h-11h (semaines impaires)' }),
  ],
  [
    'tout à la fois le même jour',
    semaine({
      samedi:
        '8h-9h ; 9h-10h (semaines paires) ; 10h-11h (1er samedi du mois) ; 11h-12h (dernier samedi du mois)',
    }),
  ],
  [
    'une semaine ordinaire, un vendredi par mois en plus, un samedi sur deux',
    semaine({
      lundi: '9h-12h, 14h-17h',
      mardi: '9h-12h, 14h-17h',
      mercredi: '9h-12h, 14h-17h',
      jeudi: '9h-12h, 14h-17h',
      vendredi: '9h-12h ; 14h-19h (1er vendredi du mois)',
      samedi: '9h-12h (semaines impaires)',
    }),
  ],
]

jugerLesHoraires(horairesDe(await lireDepartement()))

describe('une année d’instants', () => {
  test.each(SEMAINES)('%s : ouvert quand l’arbitre le dit', (_, horaires) => {
    for (const annee of ANNEES)
      expect(ouverturesSelonNous(horaires, annee)).toEqual(ouverturesSelonArbitre(versOsm(horaires), annee))
  })

  test('à une minute près, de part et d’autre de chaque borne', () => {
    const horaires = semaine({ mercredi: '9h-12h ; 14h-17h (semaines paires)' })
    const etats = arbitre(versOsm(horaires))
    for (const jour of [25, 26, 32, 33, 39]) {
      const ouvert = (minute: number) => etats.getState(new Date(2026, 0, jour, 0, minute))
      const prevus = creneauxDuJour(horaires, ajouterJours('2026-01-01', jour - 1))
      for (const { debut, fin } of prevus)
        expect([debut - 1, debut, fin - 1, fin].map(ouvert)).toEqual([false, true, true, false])
      if (prevus.length === 0) expect([539, 540, 719, 840].map(ouvert)).not.toContain(true)
    }
  })
})

describe('aller et retour', () => {
  test.each(SEMAINES)('%s', (_, horaires) => expect(depuisOsm(versOsm(horaires))).toEqual(horaires))

  test.each(sources)('%s, chaîne d’une source publique', (osm) => {
    const horaires = depuisOsm(osm)
    expect(depuisOsm(versOsm(horaires))).toEqual(horaires)
    expect(ouverturesSelonNous(horaires, 2026)).toEqual(ouverturesSelonArbitre(osm, 2026))
  })

  test('une semaine vide est une chaîne vide', () => {
    expect(versOsm([])).toBe('')
    expect(depuisOsm('')).toEqual([])
  })
})

test.each([
  [
    'Mo-Fr 09:00-12:00,14:00-17:00',
    {
      lundi: '9h-12h, 14h-17h',
      mardi: '9h-12h, 14h-17h',
      mercredi: '9h-12h, 14h-17h',
      jeudi: '9h-12h, 14h-17h',
      vendredi: '9h-12h, 14h-17h',
    },
  ],
  ['Mo,Fr 09:00-12:00', { lundi: '9h-12h', vendredi: '9h-12h' }],
  ['week 02-52/2 We 09:00-12:00', { mercredi: '9h-12h (semaines paires)' }],
  ['week 01-53/2 We 09:00-12:00', { mercredi: '9h-12h (semaines impaires)' }],
  ['Sa[1] 09:00-12:30', { samedi: '9h-12h30 (1er samedi du mois)' }],
  ['Th[-1] 09:00-12:00', { jeudi: '9h-12h (dernier jeudi du mois)' }],
])('s’écrit %s', (osm, jours) => {
  expect(versOsm(semaine(jours))).toBe(osm)
})

test('« Sa-Mo » passe par dimanche', () => {
  expect(depuisOsm('Sa-Mo 09:00-12:00').map(({ jour }) => jour)).toEqual([0, 5, 6])
})

test.each([
  'SH off',
  'PH off',
  'Mo-Fr 09:00-12:00; PH off',
  'SH Mo-Fr 09:00-12:00',
  'Mo 25:00-26:00',
  'Mo 09:75-12:00',
  'Mo 09:00-09:00',
  'Mo 22:00-02:00',
  'Mo 09:00+',
  'MoTu 09:00-12:00',
  'Mo[-2] 09:00-12:00',
  'Mo[6] 09:00-12:00',
  'week 01-52/2 Mo 09:00-12:00',
  'Jan Mo 09:00-12:00',
  '24/7',
  'le matin',
])('refuse « %s » plutôt que de le comprendre de travers', (osm) => {
  expect(() => depuisOsm(osm)).toThrow(/^Horaires « .+ » : (règle non prise en charge|plage impossible)\.$/)
})
