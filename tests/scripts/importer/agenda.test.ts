/** `npm run importer` sur un agenda : chaque rendez-vous dans un sort, et les fiches écrites. */
import { expect, test } from 'vitest'
import { avecContenu } from '../../fiches/contenu-essai.ts'
import { AVEC_AGENDAS, importerTexteDAgenda as importer, vcalendar, vevent } from './agenda-essai.ts'
import { lancer, photo, servir } from './import-essai.ts'

const FICHE = 'evenements/atelier-telephone.yaml'
const avec = <T>(faire: (contenu: string) => T, fichiers: Record<string, string> = {}) =>
  avecContenu({ ...AVEC_AGENDAS, ...fichiers }, faire)
const sorts = (bilan: Awaited<ReturnType<typeof importer>>['bilan']) => bilan.lignes.map(({ sort }) => sort)

test('crée une fiche, datée par la source, sans rien inventer', () =>
  avec(async (contenu) => {
    const { bilan } = await importer(contenu, vcalendar(vevent()))
    expect(sorts(bilan)).toEqual(['cree'])
    expect(photo(contenu)[FICHE]).toBe(`# yaml-language-server: $schema=../../public/schemas/evenement.json
id: atelier-telephone
titre: Atelier téléphone
genre: Atelier
publics:
  - habitants
ou:
  adresse: Salle des fêtes, 3 rue Haute
  code_postal: "99100"
  commune: Valmont
  code_insee: "99001"
  precision: commune
organisateur: La ville de Valmont
dates:
  - le: 2026-04-07
    horaires: 14h-15h
inscription: Non renseigné
cout: Non renseigné
identifiants:
  icalendar: rdv-1@valmont.example
date_maj: 2026-03-15
`)
    const apres = photo(contenu)
    const seconde = await importer(contenu, vcalendar(vevent()))
    expect(sorts(seconde.bilan)).toEqual(['confirme'])
    expect(seconde.bilan.ecrits).toEqual([])
    expect(photo(contenu)).toEqual(apres)
  }))

test('annulé puis déplacé, il garde sa fiche et son identifiant, et le dit', () =>
  avec(async (contenu) => {
    await importer(contenu, vcalendar(vevent()))
    const annule = { STATUS: 'CANCELLED', SEQUENCE: '1', 'LAST-MODIFIED': '20260320T080000Z' }
    expect(sorts((await importer(contenu, vcalendar(vevent(annule)))).bilan)).toEqual(['mis_a_jour'])
    expect(photo(contenu)[FICHE]).toContain('annule: true\nrevision: 1\n')
    const deplace = {
      SEQUENCE: '2',
      'LAST-MODIFIED': '20260321T080000Z',
      'DTSTART;TZID=Europe/Paris': '20260409T100000',
      'DTEND;TZID=Europe/Paris': '20260409T110000',
    }
    await importer(contenu, vcalendar(vevent(deplace)))
    const fiche = photo(contenu)[FICHE]!
    expect(fiche).not.toContain('annule')
    expect(fiche).toContain(
      '{ le: 2026-04-09, horaires: 10h-11h, au_lieu_de: { le: 2026-04-07, horaires: 14h-15h } }',
    )
    expect(fiche).toContain('date_maj: 2026-03-21')
  }))

test('une fiche corrigée depuis garde ses mots ; une décision tranche', () =>
  avec(async (contenu) => {
    await importer(contenu, vcalendar(vevent()))
    const fiche = photo(contenu)[FICHE]!
    const corrigee = fiche
      .replace('Atelier téléphone', 'Atelier tablette')
      .replace('2026-03-15', '2026-03-25')
    const decision = (quoi: string) =>
      `- source: icalendar\n  identifiant: rdv-1@valmont.example\n  decision: ${quoi}\n  champ: titre\n  le: 2026-03-26\n`
    for (const [decisions, sort, conflits] of [
      ['[]\n', 'confirme', 1],
      [decision('garder'), 'confirme', 0],
      [decision('prendre'), 'mis_a_jour', 0],
    ] as const) {
      await avec(
        async (autre) => {
          const { bilan } = await importer(autre, vcalendar(vevent()))
          const [ligne] = bilan.lignes
          expect(ligne).toMatchObject({ sort, evenement: 'atelier-telephone' })
          expect('fusion' in ligne! ? ligne.fusion.conflits : []).toHaveLength(conflits)
        },
        { [FICHE]: corrigee, 'import-decisions.yaml': decisions },
      )
    }
  }))

test('chaque rendez-vous finit dans un sort, et un seul', () =>
  avec(async (contenu) => {
    const { bilan, sortie } = await importer(
      contenu,
      vcalendar(
        vevent(),
        vevent(), // le même identifiant
        vevent({ UID: '2', LOCATION: 'Médiathèque du centre\\, 99100 Valmont', SUMMARY: 'Café' }),
        vevent({ UID: '3', LOCATION: '' }),
        vevent({ UID: '4', LOCATION: 'Halle\\, 69001 Lyon' }),
        vevent({ UID: '5', SUMMARY: 'Atelier de Mme Dupont' }),
        vevent({
          UID: '6',
          'DTSTART;TZID=Europe/Paris': '20250407T140000',
          'DTEND;TZID=Europe/Paris': '20250407T150000',
        }),
        vevent({ UID: 'jean.dupont@valmont.example' }),
        vevent({ UID: '8', SUMMARY: 'Atelier <b>gras</b>' }),
      ),
    )
    expect(sorts(bilan)).toEqual([
      'cree',
      'refuse',
      'cree',
      'ambigu',
      'hors_territoire',
      'refuse',
      'refuse',
      'refuse',
      'refuse',
    ])
    expect(sortie).toContain(
      '2 rendez-vous créés, 0 mis à jour, 0 confirmé, 1 à trancher, 5 refusés, 1 hors du territoire. Total : 9 lignes.',
    )
    expect(sortie).toContain('son identifiant est déjà celui de la ligne 1')
    expect(sortie).toContain('la source ne dit pas où')
    expect(sortie).toContain('il est passé')
    expect(photo(contenu)['evenements/cafe.yaml']).toContain('ou:\n  lieu: mediatheque\n')
  }))

test('un rendez-vous déjà écrit à la main n’est pas doublé ; une source qui se tait est dite', () =>
  avec(async (contenu) => {
    await importer(contenu, vcalendar(vevent()))
    const autre = { UID: '9', LOCATION: 'Salle des fêtes\\, 99100 Valmont' }
    const { bilan, sortie } = await importer(contenu, vcalendar(vevent(autre)))
    expect(bilan.lignes[0]).toMatchObject({
      sort: 'refuse',
      raison: expect.stringContaining('déjà annoncé') as string,
    })
    expect(bilan.disparus).toEqual(['atelier-telephone'])
    expect(sortie).toContain('Rendez-vous à venir que icalendar ne cite plus (1)')
  }))

test('un export d’OpenAgenda donne les mêmes fiches', () =>
  avec(async (contenu) => {
    const evenement = {
      uid: 12345,
      title: { fr: 'Atelier téléphone' },
      status: 1,
      attendanceMode: 1,
      updatedAt: '2026-03-15T08:00:00.000Z',
      timings: [{ begin: '2026-04-07T14:00:00.000+02:00', end: '2026-04-07T15:00:00.000+02:00' }],
      location: {
        name: 'Médiathèque de Valmont',
        address: '1 rue des Lilas 99100 Valmont',
        city: 'Valmont',
        insee: '99001',
      },
      registration: [
        { type: 'email', value: 'camille.martin@valmont.example' },
        { type: 'phone', value: '0477000000' },
      ],
      conditions: { fr: 'Gratuit' },
    }
    const annule = { ...evenement, uid: 2, status: 6, title: 'Autre atelier' }
    const enLigne = { ...evenement, uid: 3, attendanceMode: 2 }
    const { bilan } = await importer(
      contenu,
      JSON.stringify({ total: 4, events: [evenement, annule, enLigne, 'rien'] }),
    )
    expect(sorts(bilan)).toEqual(['cree', 'cree', 'refuse', 'refuse'])
    const fiche = photo(contenu)[FICHE]!
    expect(fiche).toContain('lieu: mediatheque')
    expect(fiche).toContain('horaires: 14h-15h')
    expect(fiche).toContain('telephone: 04 77 00 00 00')
    expect(fiche).toContain('cout: Gratuit')
    expect(fiche).not.toContain('camille')
    expect(photo(contenu)['evenements/autre-atelier.yaml']).toContain('annule: true')
  }))

test.each([
  ['un calendrier coupé', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1', 'coupé'],
  ['un calendrier vide', vcalendar(), 'aucun rendez-vous'],
  ['un JSON coupé', '{"events": [', 'coupé'],
  ['une page web', '<!DOCTYPE html><html>', 'page web'],
])('refuse %s, et n’écrit rien', (_cas, texte, message) =>
  avec(async (contenu) => {
    const avant = photo(contenu)
    await expect(
      importer(contenu, texte, { format: texte.startsWith('{') ? 'openagenda' : 'icalendar' }),
    ).rejects.toThrow(message)
    expect(photo(contenu)).toEqual(avant)
  }),
)

test('la commande reconnaît un agenda, et simule sans rien écrire', () =>
  avec(async (contenu) => {
    const { site, fermer } = await servir({ '/agenda.ics': (_, r) => r.end(vcalendar(vevent())) })
    try {
      const avant = photo(contenu)
      const { code, sortie } = await lancer(
        'importer',
        `${site}/agenda.ics`,
        '--contenu',
        contenu,
        '--simuler',
      )
      expect({ code, contenu: photo(contenu) }).toEqual({ code: 0, contenu: avant })
      expect(sortie).toContain('1 rendez-vous créé')
    } finally {
      fermer()
    }
  }))
