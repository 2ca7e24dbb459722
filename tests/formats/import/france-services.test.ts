/** La liste officielle des espaces France services, lue dans nos mots. */
import { readFileSync } from 'node:fs'
import OpeningHours from 'opening_hours'
import { describe, expect, test } from 'vitest'
import type { FicheRecue } from '../../../src/domain/apport/recue.ts'
import { ajouterJours } from '../../../src/domain/temps/calendrier.ts'
import { lireSource } from '../../../src/formats/import/formats.ts'
import { lireTableau } from '../../../src/formats/import/tableau.ts'
import { csvFranceServices, octets, VALMONT, type LigneFranceServices } from './sources.ts'

const EXTRAIT = readFileSync('tests/fixtures/import/france-services-extrait.csv')

function lireUne(ligne: LigneFranceServices): FicheRecue {
  const [lue] = lireSource(octets(csvFranceServices([{ ...VALMONT, ...ligne }])), {
    edition: '2024-08-01',
  }).lignes
  if (!lue || !('fiche' in lue)) throw new Error(lue && 'refus' in lue ? lue.refus : 'rien')
  return lue.fiche
}

test('un espace, dans nos mots', () => {
  expect(lireUne({})).toEqual({
    identifiant: '7',
    le: '2024-08-01',
    nom: 'France services de Valmont',
    localisation: {
      adresse: '2 place du Marché',
      complement_adresse: undefined,
      code_postal: '99100',
      commune: 'Valmont',
      code_insee: '99001',
      latitude: 45.051235,
      longitude: 4.05,
    },
    faits: {
      telephone: '04 77 00 00 02',
      courriels: ['franceservices@vals.example'],
      horaires: [
        { jour: 0, debut: 540, fin: 720 },
        { jour: 0, debut: 810, fin: 1020 },
        { jour: 1, debut: 510, fin: 720 },
      ],
      itinerance: 'Fixe',
      france_services_depuis: '2021-01-15',
    },
    ajouts: {
      services: ['Aide aux démarches administratives'],
      typologie: ['France services'],
      dispositif_programmes_nationaux: ['France Services'],
    },
    tus: [],
    remarques: [],
  })
})

describe('les horaires', () => {
  const OSM = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
  const COLONNES = ['h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi']
  const LUNDI = '2024-07-29'

  /** Les minutes d’ouverture de la semaine, comptées par `opening_hours` d’après les colonnes brutes. */
  function ouvertures(cases: Record<string, string>): string[] {
    const regle = COLONNES.flatMap((colonne, rang) =>
      cases[colonne] ? [`${OSM[rang]} ${cases[colonne].replaceAll(' - ', '-').replaceAll(' / ', ',')}`] : [],
    ).join('; ')
    return new OpeningHours(regle)
      .getOpenIntervals(new Date(`${LUNDI}T00:00`), new Date(`${ajouterJours(LUNDI, 7)}T00:00`))
      .map(([debut, fin]) => `${debut.toString().slice(0, 21)} ${fin.toString().slice(16, 21)}`)
  }

  const source = lireSource(EXTRAIT, { edition: '2024-08-01' })
  const lues = source.lignes.map((ligne, i) => {
    const brute = lireTableau(EXTRAIT).lignes[i]!
    if (!('fiche' in ligne) || !('cases' in brute)) throw new Error('ligne refusée')
    return { fiche: ligne.fiche, cases: brute.cases }
  })

  test('des 40 lignes de l’extrait sont ceux que lit opening_hours', () => {
    expect(lues).toHaveLength(40)
    const compares = lues.filter(({ fiche }) => fiche.faits.horaires)
    expect(compares).toHaveLength(37)
    for (const { fiche, cases } of compares) {
      const notres = fiche.faits.horaires!.map(({ jour, debut, fin }) => {
        const jourDit = new Date(`${ajouterJours(LUNDI, jour)}T00:00`).toString().slice(0, 15)
        const heure = (minutes: number) =>
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        return `${jourDit} ${heure(debut)} ${heure(fin)}`
      })
      expect(notres).toEqual(ouvertures(cases))
    }
  })

  test('laisse de côté les semaines qui se contredisent, et le dit', () => {
    const laissees = lues.filter(({ fiche }) => !fiche.faits.horaires && fiche.tus.length === 0)
    expect(laissees.map(({ fiche }) => [fiche.identifiant, fiche.remarques[0]])).toEqual([
      ['749', 'horaires laissés de côté, mardi : « 9h-16h » et « 13h-16h » se chevauchent'],
      ['1987', 'horaires laissés de côté, lundi : « 00:00 - 00:00 » finit avant de commencer'],
    ])
  })

  test('six jours vides ne disent rien ; un seul est un jour fermé', () => {
    const { faits, tus } = lireUne({ h_lundi: '', h_mardi: '' })
    expect({ horaires: faits.horaires, tus }).toEqual({ horaires: undefined, tus: ['horaires'] })
    expect(lireUne({ h_lundi: '' }).faits.horaires!.map(({ jour }) => jour)).toEqual([1])
  })

  test.each(['sur rendez-vous', '9h à midi', '08:30 - 17:30 / 08:30 - 12:30', '25:00 - 26:00', '=1+1'])(
    'ne devine pas « %s »',
    (h_mardi) => {
      const { faits, remarques } = lireUne({ h_mardi })
      expect(faits.horaires).toBeUndefined()
      expect(remarques[0]).toMatch(/^horaires laissés de côté, mardi : /)
    },
  )
})

describe('ce qui n’entre jamais', () => {
  test('le commentaire libre et la prise de rendez-vous', () => {
    const fiche = lireUne({ commentaire: 'Demander Mme Untel au 06 00 00 00 00', prise_rdv: 'Oui' })
    expect(JSON.stringify({ ...fiche, remarques: [] })).not.toMatch(/Untel|06 00|Oui/)
    expect(fiche.remarques).toEqual([
      'la source porte un commentaire libre, non repris : lisez-le avant d’accepter',
    ])
  })

  test('un courriel nominatif, dont il ne reste que la mention', () => {
    const fiche = lireUne({ mail: 'mairie@vals.example - camille.untel@vals.example' })
    expect(fiche.faits.courriels).toEqual(['mairie@vals.example'])
    expect(fiche.remarques).toEqual(['mail : une adresse nominative laissée de côté'])
  })

  test('un complément d’adresse qui nomme une personne', () => {
    expect(
      lireUne({ complement_adresse: 'Bureau de Mme Untel' }).localisation.complement_adresse,
    ).toBeUndefined()
  })
})

describe('les formats de structure', () => {
  test.each([
    ['Fixe', 'Fixe'],
    ['Fixe_antenne(s)', 'Fixe'],
    ['Itinérante', 'Itinérant'],
    ['Bus_équivalent', 'Itinérant'],
    ['Multisites', undefined],
    ['Autre', undefined],
  ])('%s', (format_fs, attendu) => expect(lireUne({ format_fs }).faits.itinerance).toBe(attendu))
})

describe('refuse une ligne', () => {
  test.each<[string, LigneFranceServices, string]>([
    ['sans identifiant', { id_fs: '' }, '« id_fs » n’est pas un nombre'],
    ['à l’identifiant faux', { id_fs: '=7' }, '« id_fs » n’est pas un nombre'],
    ['sans nom', { lib_fs: ' ' }, '« lib_fs » est vide'],
    ['au nom trop long', { lib_fs: 'a'.repeat(121) }, '« lib_fs » : texte de plus de 120 caractères'],
    ['au nom en formule', { lib_fs: '=cmd|/c calc' }, '« lib_fs » : formule de tableur'],
    [
      'au nom qui nomme une personne',
      { lib_fs: 'Chez Madame Untel' },
      '« lib_fs » semble nommer une personne',
    ],
    ['au nom avec une balise', { lib_fs: 'A <b>B</b>' }, '« lib_fs » : balise HTML'],
    ['avec un caractère nul', { adresse: '2 rue\u0000' }, '« adresse » : caractère invisible ou illisible'],
    ['sans adresse', { adresse: '' }, '« adresse » est vide'],
    ['sans commune', { lib_com: '' }, '« lib_com » est vide'],
  ])('%s', (_, ligne, message) => {
    expect(() => lireUne(ligne)).toThrow(message)
  })

  test('et demande la date d’une édition que rien ne dit', () => {
    expect(() => lireSource(octets(csvFranceServices([VALMONT])), {})).toThrow('Ajoutez --edition 2024-08-01')
  })
})

test('le téléphone et le point se lisent, ou se laissent de côté', () => {
  expect(lireUne({ telephone: '+33 (0)4 77 00 00 02' }).faits.telephone).toBe('04 77 00 00 02')
  expect(lireUne({ telephone: '06 00 00 00 01 / 04.77.00.00.02' }).faits.telephone).toBe('04 77 00 00 02')
  expect(lireUne({ telephone: '+262 262 58 51 58' }).faits.telephone).toBe('02 62 58 51 58')
  expect(lireUne({ telephone: '12' })).toMatchObject({
    faits: { telephone: undefined },
    remarques: ['telephone laissé de côté : ce n’est pas un numéro français'],
  })
  expect(lireUne({ latitude: '0', longitude: '0' }).localisation).not.toHaveProperty('latitude')
  expect(lireUne({ latitude: '45,05' }).localisation.latitude).toBe(45.05)
  expect(lireUne({ latitude: '145' }).remarques).toEqual([
    'latitude laissé de côté : ce ne sont pas des degrés',
  ])
})
