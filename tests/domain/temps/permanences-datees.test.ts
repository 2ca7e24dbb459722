import { expect, test } from 'vitest'
import type { Conseiller } from '../../../src/fiches/schemas/reseau/conseiller.ts'
import { permanencesDatees } from '../../../src/domain/temps/permanences-datees.ts'

const AUJOURDHUI = '2026-03-31' // un mardi ; huit semaines vont jusqu’au lundi 25 mai
const heures = (jour: number) => ({ jour, debut: 600, fin: 720 })
const poste = (permanences: Conseiller['permanences'], date_maj = '2026-02-09'): Conseiller => ({
  id: 'poste',
  employeur: 'La ville',
  type_employeur: 'public',
  commune: 'Valmont',
  permanences,
  sources: ['essai'],
  date_maj,
})
const LIEUX = new Map([
  [
    'mairie',
    { commune: 'Valmont', telephone: '04 77 00 00 01', fermetures: [{ du: '2026-04-20', au: '2026-04-24' }] },
  ],
])
const dater = (...postes: Conseiller[]) =>
  permanencesDatees(postes, LIEUX, AUJOURDHUI, (commune) => `Conseiller à ${commune}`)
const jours = (...postes: Conseiller[]) => dater(...postes).map(({ dates = [] }) => dates.map(({ le }) => le))

test('chaque mardi de huit semaines, sauf la fermeture du lieu', () => {
  const [mardi] = dater(poste([{ lieu: 'mairie', horaires: [heures(1)] }]))
  expect(mardi).toMatchObject({
    id: 'conseiller-mairie',
    titre: 'Conseiller à Valmont',
    ou: { lieu: 'mairie' },
    telephone: '04 77 00 00 01',
    date_maj: '2026-02-09',
  })
  expect(mardi!.dates!.map(({ le }) => le)).toEqual([
    '2026-03-31',
    '2026-04-07',
    '2026-04-14',
    '2026-04-28',
    '2026-05-05',
    '2026-05-12',
    '2026-05-19',
  ])
})

test('jamais un jour férié : ni l’Ascension, ni les lundis de Pâques et de Pentecôte', () => {
  expect(jours(poste([{ lieu: 'ailleurs', horaires: [heures(0), heures(3)] }]))[0]).toEqual([
    '2026-04-02',
    '2026-04-09',
    '2026-04-13',
    '2026-04-16',
    '2026-04-20',
    '2026-04-23',
    '2026-04-27',
    '2026-04-30',
    '2026-05-04',
    '2026-05-07',
    '2026-05-11',
    '2026-05-18',
    '2026-05-21',
  ])
})

test('vérifiée il y a un an, elle donne encore ses dates ; un jour de plus, plus aucune', () => {
  const le = (date_maj: string) => jours(poste([{ lieu: 'mairie', horaires: [heures(1)] }], date_maj))
  expect(le('2025-03-31')).toHaveLength(1)
  expect(le('2025-03-30')).toEqual([])
  expect(le('2022-12-02')).toEqual([])
})

test('une permanence sans heures, ou qui suit les vacances, n’est pas datée', () => {
  const si = (precision_horaires: string) =>
    jours(poste([{ lieu: 'mairie', horaires: [heures(1)], precision_horaires }]))
  expect(jours(poste([{ lieu: 'mairie' }]))).toEqual([])
  for (const mot of [
    'Hors vacances scolaires',
    'Sauf le 3e mardi',
    'Horaire variable',
    'Le matin, et l’après-midi en été.',
  ])
    expect(si(mot), mot).toEqual([])
  expect(si('Sur rendez-vous')).toHaveLength(1)
  expect(
    dater(poste([{ lieu: 'mairie', horaires: [heures(1)], precision_horaires: 'Sur rendez-vous' }]))[0]!
      .inscription,
  ).toBe('Sur rendez-vous')
})

test('une tournée donne ses dates annoncées, et elles seules', () => {
  const place = { adresse: 'Place', code_postal: '99100', commune: 'Valmont', precision: 'commune' as const }
  const [tournee] = dater(
    poste([
      {
        ...place,
        horaires: [heures(1)],
        dates_connues: ['2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09'],
      },
    ]),
  )
  expect(tournee!.id).toBe('conseiller-valmont-place')
  expect(tournee!.dates!.map(({ le }) => le)).toEqual(['2026-04-14', '2026-05-12'])
})

test('deux postes au même endroit ne font qu’un rendez-vous', () => {
  const deux = dater(poste([{ lieu: 'mairie', horaires: [heures(1)] }]), {
    ...poste([{ lieu: 'mairie', horaires: [heures(1), heures(4)] }], '2026-01-12'),
    employeur: 'Le village',
  })
  expect(deux).toHaveLength(1)
  expect(deux[0]).toMatchObject({ organisateur: 'La ville, Le village', date_maj: '2026-01-12' })
  expect(deux[0]!.dates).toHaveLength(7 + 5) // les vendredis, sans le 24 avril, ni les 1er et 8 mai
})
