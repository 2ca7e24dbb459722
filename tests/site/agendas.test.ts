/** Ce que les juges des agendas refusent. */
import { expect, test } from 'vitest'
import { agendasVidesProposes, fautesDAgenda } from './agendas.ts'
import { lirePage } from './site.ts'

const agenda = (...corps: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:essai', ...corps, 'END:VCALENDAR', ''].join('\r\n')
const RENDEZ_VOUS = [
  'BEGIN:VEVENT',
  'UID:1@essai',
  'DTSTAMP:20260301T000000Z',
  'DTSTART:20260302T090000Z',
  'SUMMARY:Atelier',
  'END:VEVENT',
]

test.each([
  ['une dernière ligne qui n’est pas finie', agenda(...RENDEZ_VOUS).trimEnd()],
  ['des lignes finies par un seul caractère', agenda(...RENDEZ_VOUS).replaceAll('\r', '')],
  ['une ligne trop longue', agenda(...RENDEZ_VOUS, `X-NOTE:${'é'.repeat(40)}`)],
  ['un rendez-vous sans identité', agenda(...RENDEZ_VOUS.filter((ligne) => !ligne.startsWith('UID')))],
  ['un texte coupé', agenda('BEGIN:VEVENT', 'UID:1')],
])('un agenda refuse %s', (_cas, texte) => expect(fautesDAgenda(texte)).not.toEqual([]))

test('un agenda juste passe', () => expect(fautesDAgenda(agenda(...RENDEZ_VOUS))).toEqual([]))

test('une page qui propose un agenda vide est refusée', async () => {
  const page = await lirePage(
    '/agenda/',
    '<!DOCTYPE html><html><body><a href="/a.ics">Suivre</a></body></html>',
  )
  expect(agendasVidesProposes(page, () => agenda())).toEqual(['/agenda/ propose /a.ics, qui est vide'])
  expect(agendasVidesProposes(page, () => undefined)).toHaveLength(1)
  expect(agendasVidesProposes(page, () => agenda(...RENDEZ_VOUS))).toEqual([])
})
