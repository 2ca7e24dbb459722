/** Ce qu’un calendrier dit, et ce qu’on en refuse. */
import { expect, test } from 'vitest'
import { lireAgendaRecu } from '../../../../src/formats/import/agenda/lire.ts'
import { vcalendar, vevent } from '../../../scripts/importer/agenda-essai.ts'

const AUJOURDHUI = '2026-03-31'

function lire(...vevents: string[]) {
  const octets = new TextEncoder().encode(vcalendar(...vevents))
  return lireAgendaRecu(octets, { format: 'icalendar', aujourdhui: AUJOURDHUI }).lignes
}

function foisDe(...vevents: string[]) {
  const [ligne] = lire(...vevents)
  return ligne && 'recu' in ligne ? ligne.recu.fois : ligne?.refus
}

test('une heure de Paris reste ce qu’elle est ; une heure universelle est convertie', () => {
  expect(foisDe(vevent())).toEqual([{ le: '2026-04-07', debut: 840, fin: 900 }])
  const universel = {
    'DTSTART;TZID=Europe/Paris': '',
    'DTEND;TZID=Europe/Paris': '',
    DTSTART: '20261215T130000Z',
    DURATION: 'PT90M',
  }
  expect(foisDe(vevent({ ...universel, DTSTART: '20260407T120000Z' }))).toEqual([
    { le: '2026-04-07', debut: 840, fin: 930 },
  ])
})

test('une répétition s’arrête à six mois, sans ses jours ôtés', () => {
  const fois = foisDe(vevent({ RRULE: 'FREQ=WEEKLY', 'EXDATE;TZID=Europe/Paris': '20260414T140000' }))
  const jours = Array.isArray(fois) ? fois.map(({ le }) => le) : []
  expect(jours.slice(0, 3)).toEqual(['2026-04-07', '2026-04-21', '2026-04-28'])
  expect(jours.at(-1)).toBe('2026-09-29') // le 31 mars plus 183 jours est le 30 septembre, un mercredi
  expect(jours).toHaveLength(25)
})

test('à heure universelle, une règle passe le changement d’heure comme le dit la norme', () => {
  const fois = foisDe(
    vevent({
      'DTSTART;TZID=Europe/Paris': '',
      'DTEND;TZID=Europe/Paris': '',
      DTSTART: '20260301T130000Z',
      DTEND: '20260301T140000Z',
      RRULE: 'FREQ=MONTHLY;COUNT=3',
    }),
  )
  expect(fois).toEqual([
    { le: '2026-04-01', debut: 900, fin: 960 },
    { le: '2026-05-01', debut: 900, fin: 960 },
  ])
})

test('une fois annulée, une fois déplacée : le reste de la règle ne bouge pas', () => {
  const exception = (jour: string, plus: Record<string, string>) =>
    vevent({ 'RECURRENCE-ID;TZID=Europe/Paris': `${jour}T140000`, ...plus })
  const fois = foisDe(
    vevent({ RRULE: 'FREQ=WEEKLY;COUNT=3' }),
    exception('20260414', {
      STATUS: 'CANCELLED',
      'DTSTART;TZID=Europe/Paris': '20260414T140000',
      'DTEND;TZID=Europe/Paris': '20260414T150000',
    }),
    exception('20260421', {
      'DTSTART;TZID=Europe/Paris': '20260422T090000',
      'DTEND;TZID=Europe/Paris': '20260422T100000',
    }),
  )
  expect(fois).toEqual([
    { le: '2026-04-07', debut: 840, fin: 900 },
    { le: '2026-04-14', debut: 840, fin: 900, annule: true },
    { le: '2026-04-22', debut: 540, fin: 600, avant: { le: '2026-04-21', debut: 840, fin: 900 } },
  ])
})

const SANS_HEURES = { 'DTSTART;TZID=Europe/Paris': '', 'DTEND;TZID=Europe/Paris': '' }

test.each<[cas: string, proprietes: Record<string, string>, raison: string]>([
  ['un jour entier', { ...SANS_HEURES, 'DTSTART;VALUE=DATE': '20260407' }, 'elle ne dit pas à quelle heure'],
  [
    'un autre fuseau',
    { ...SANS_HEURES, 'DTSTART;TZID=America/New_York': '20260407T140000', DURATION: 'PT1H' },
    'son heure n’est pas celle de Paris',
  ],
  ['un rendez-vous privé', { CLASS: 'PRIVATE' }, 'il est privé'],
  ['un rendez-vous incertain', { STATUS: 'TENTATIVE' }, 'il n’est pas encore sûr'],
  ['deux jours', { 'DTEND;TZID=Europe/Paris': '20260408T150000' }, 'il finit un autre jour'],
  ['une fin avant le début', { 'DTEND;TZID=Europe/Paris': '20260407T130000' }, 'il finit avant de commencer'],
  ['aucune fin', { 'DTEND;TZID=Europe/Paris': '' }, 'il ne dit pas quand il finit'],
  ['une répétition chaque seconde', { RRULE: 'FREQ=SECONDLY' }, 'sa règle de répétition'],
  [
    'une règle sans fin connue de nous',
    { RRULE: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
    'sa règle de répétition',
  ],
  [
    'une règle vieille de mille ans',
    {
      'DTSTART;TZID=Europe/Paris': '10260407T140000',
      DURATION: 'PT1H',
      'DTEND;TZID=Europe/Paris': '',
      RRULE: 'FREQ=DAILY',
    },
    'vingt ans',
  ],
  ['un titre vide', { SUMMARY: '' }, '« titre » est vide'],
  ['une formule', { SUMMARY: '=cmd()' }, 'formule'],
  ['un courriel en titre', { SUMMARY: 'Écrire à camille@valmont.example' }, 'semble nommer une personne'],
  ['un identifiant vide', { UID: '' }, 'son identifiant est vide'],
])('refuse %s', (_cas, proprietes, raison) => {
  expect(foisDe(vevent(proprietes))).toContain(raison)
})

test('une règle impossible ne bloque pas la lecture', () => {
  expect(foisDe(vevent({ RRULE: 'FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=5MO;BYSETPOS=3' }))).toBe('il est passé')
})
