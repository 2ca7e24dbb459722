import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { agenda } from '../../../src/domain/agenda.ts'
import type { Evenement } from '../../../src/fiches/schemas/evenement.ts'
import { versIcal, type Flux } from '../../../src/formats/agenda/ical.ts'

const EVENEMENT: Evenement = {
  id: 'cafe-numerique',
  titre: 'Café numérique ; questions, réponses',
  genre: 'Atelier',
  publics: ['habitants'],
  ou: { lieu: 'mediatheque' },
  organisateur: 'La médiathèque',
  rythme: {
    horaires: [{ jour: 1, debut: 14 * 60, fin: 16 * 60 }],
    du: '2026-03-01',
    jusqu_au: '2026-04-30',
    sauf: ['2026-04-07'],
  },
  inscription: 'Sans inscription',
  cout: 'Gratuit',
  date_maj: '2026-02-01',
}
const FLUX: Flux = {
  nom: 'Agenda des Vals',
  site: 'https://vals.example',
  construitLe: '2026-03-15',
  lieux: new Map([
    [
      'mediatheque',
      { nom: 'Médiathèque', adresse: '1 rue des Lilas', code_postal: '99100', commune: 'Valmont' },
    ],
  ]),
  titrer: ({ evenement, annule }) => (annule ? `Annulé, ${evenement.titre}` : evenement.titre),
  decrire: ({ evenement: { organisateur, cout } }) => `Chez ${organisateur}\n${cout}`,
}
const OCCURRENCES = agenda([EVENEMENT], '2026-03-15', '2026-12-31')

function relire(texte: string) {
  const calendrier = new ICAL.Component(ICAL.parse(texte) as unknown[])
  return calendrier.getAllSubcomponents('vevent').map((composant) => new ICAL.Event(composant))
}

describe('le flux iCalendar', () => {
  const evenements = relire(versIcal(OCCURRENCES, FLUX))

  test('relu par une autre bibliothèque, donne chaque rendez-vous à la bonne heure, hiver comme été', () => {
    expect(evenements.map(({ startDate, endDate }) => [String(startDate), String(endDate)])).toEqual([
      ['2026-03-17T13:00:00Z', '2026-03-17T15:00:00Z'],
      ['2026-03-24T13:00:00Z', '2026-03-24T15:00:00Z'],
      ['2026-03-31T12:00:00Z', '2026-03-31T14:00:00Z'],
      ['2026-04-14T12:00:00Z', '2026-04-14T14:00:00Z'],
      ['2026-04-21T12:00:00Z', '2026-04-21T14:00:00Z'],
      ['2026-04-28T12:00:00Z', '2026-04-28T14:00:00Z'],
    ])
  })

  test('garde le titre, le lieu et les renseignements mot pour mot', () => {
    expect(evenements[0]).toMatchObject({
      summary: 'Café numérique ; questions, réponses',
      location: 'Médiathèque, 1 rue des Lilas, 99100 Valmont',
      description: 'Chez La médiathèque\nGratuit',
    })
    expect(String(evenements[0]!.component.getFirstPropertyValue('url'))).toBe(
      'https://vals.example/agenda/#cafe-numerique',
    )
  })

  test('donne un identifiant stable et unique à chaque rendez-vous', () => {
    expect(evenements[0]!.uid).toBe('cafe-numerique-20260317-840@vals.example')
    expect(new Set(evenements.map(({ uid }) => uid)).size).toBe(evenements.length)
  })

  test('dit la date de construction, et rien qui change d’une fois à l’autre', () => {
    const stamp = evenements[0]!.component.getFirstPropertyValue('dtstamp')
    expect(String(stamp)).toBe('2026-03-14T23:00:00Z')
    expect(versIcal(OCCURRENCES, FLUX)).toBe(versIcal(OCCURRENCES, FLUX))
  })

  test('écrit des lignes de 75 octets au plus, finies par CRLF', () => {
    const lignes = versIcal(OCCURRENCES, FLUX).split('\r\n')
    expect(lignes[0]).toBe('BEGIN:VCALENDAR')
    expect(lignes.slice(-2)).toEqual(['END:VCALENDAR', ''])
    for (const ligne of lignes) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75)
    expect(lignes.join('')).not.toContain('\n')
  })

  test('ne casse pas sans événement', () => {
    expect(relire(versIcal([], FLUX))).toEqual([])
  })

  test('prend l’adresse écrite dans l’événement', () => {
    const ou = {
      adresse: '2 place du Marché',
      code_postal: '99100',
      commune: 'Valmont',
      precision: 'adresse' as const,
    }
    const [dehors] = relire(versIcal(agenda([{ ...EVENEMENT, ou }], '2026-03-15', '2026-03-20'), FLUX))
    expect(dehors!.location).toBe('2 place du Marché, 99100 Valmont')
  })

  test('une fois annulée le dit, et une fois déplacée garde l’identifiant d’avant', () => {
    const heures = [{ debut: 14 * 60, fin: 16 * 60 }]
    const dates: NonNullable<Evenement['dates']> = [
      { le: '2026-03-17', plages: heures, annule: true },
      {
        le: '2026-03-25',
        plages: [{ debut: 600, fin: 660 }],
        au_lieu_de: { le: '2026-03-24', plages: heures },
      },
    ]
    const [annule, deplace, suivant] = relire(
      versIcal(agenda([{ ...EVENEMENT, dates, revision: 2 }], '2026-03-15', '2026-03-31'), FLUX),
    ).map(({ component, uid, summary, startDate }) => ({
      uid,
      summary,
      debut: String(startDate),
      etat: component.getFirstPropertyValue('status'),
      suite: component.getFirstPropertyValue('sequence'),
    }))
    expect(annule).toEqual({
      uid: 'cafe-numerique-20260317-840@vals.example',
      summary: 'Annulé, Café numérique ; questions, réponses',
      debut: '2026-03-17T13:00:00Z',
      etat: 'CANCELLED',
      suite: 3,
    })
    expect(deplace).toMatchObject({
      uid: 'cafe-numerique-20260324-840@vals.example', // celui du 24 mars, que les agendas connaissent déjà
      debut: '2026-03-25T09:00:00Z',
      etat: null,
      suite: 3,
    })
    expect(suivant).toMatchObject({ uid: 'cafe-numerique-20260331-840@vals.example', suite: 2 })
  })

  test('refuse un lieu inconnu', () => {
    const ailleurs = agenda([{ ...EVENEMENT, ou: { lieu: 'nulle-part' } }], '2026-03-15', '2026-03-20')
    expect(() => versIcal(ailleurs, FLUX)).toThrow('Lieu « nulle-part » inconnu.')
  })
})
