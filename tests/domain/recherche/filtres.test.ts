import { describe, expect, test } from 'vitest'
import { FILTRES, filtreDe, filtresUtiles, type IdFiltre } from '../../../src/domain/recherche/filtres.ts'
import { chercher } from '../../../src/domain/recherche/chercher.ts'
import { lire, type Demande } from '../../../src/domain/recherche/demande.ts'
import { compterParFiltre, secours } from '../../../src/domain/recherche/secours.ts'
import { INDEX, lieu, LIEUX } from './annuaire-exemple.ts'

const trouver = (demande: Demande) => chercher(INDEX, lire(INDEX, demande))
const ids = (filtres: IdFiltre[], date = '2026-11-30', minute = 600) =>
  trouver({ filtres, maintenant: { date, minute } }).map(({ id }) => id)

test('les identifiants sont uniques et se retrouvent', () => {
  expect(new Set(FILTRES.map(({ id }) => id)).size).toBe(FILTRES.length)
  expect(filtreDe('gratuit')?.id).toBe('gratuit')
  expect(filtreDe('inconnu')).toBeUndefined()
})

test('on n’offre pas un filtre qui ne peut rien laisser', () => {
  const utiles = filtresUtiles(LIEUX).map(({ id }) => id)
  expect(utiles).toEqual([
    'decouverte',
    'inclusion',
    'mediation',
    'ouvert-maintenant',
    'ouvert-aujourdhui',
    'ouvert-lundi',
    'ouvert-mardi',
    'gratuit',
    'seniors',
    'wifi',
  ])
  expect(filtresUtiles([lieu('x', 'X', 'Aubourg', 45)])).toEqual([])
})

describe('groupes', () => {
  test('deux classes : l’une ou l’autre', () => {
    expect(ids(['decouverte', 'inclusion'])).toEqual(['mediatheque', 'relais'])
  })

  test('gratuit et seniors : l’un et l’autre', () => {
    expect(ids(['gratuit', 'seniors'])).toEqual([])
  })

  test('un filtre inconnu dans l’adresse est oublié', () => {
    expect(ids(['inconnu' as IdFiltre])).toHaveLength(4)
  })
})

// 2026-11-30 est un lundi ; le 1er décembre, un mardi de semaine 49, impaire ; le 8, semaine 50, paire.
describe('ouverture', () => {
  test.each([
    ['ouvert le lundi à 10 h', ['ouvert-maintenant'], '2026-11-30', 600, ['mediatheque']],
    ['fermé à la minute où finit la plage', ['ouvert-maintenant'], '2026-11-30', 720, []],
    ['ouvert plus tard dans la journée', ['ouvert-aujourdhui'], '2026-11-30', 730, ['centre']],
    ['fermé pour la journée', ['ouvert-aujourdhui'], '2026-11-30', 1020, []],
    ['mardi de semaine impaire', ['ouvert-mardi'], '2026-11-30', 600, []],
    ['mardi de semaine paire', ['ouvert-mardi'], '2026-12-07', 600, ['centre']],
    ['pendant les congés', ['ouvert-maintenant'], '2026-08-03', 850, []],
    ['lundi de Pâques, férié', ['ouvert-maintenant'], '2026-04-06', 600, []],
    ['le lundi, quand le prochain est férié', ['ouvert-lundi'], '2026-04-05', 600, ['centre', 'mediatheque']],
    ['lundi ou mardi', ['ouvert-lundi', 'ouvert-mardi'], '2026-11-29', 600, ['centre', 'mediatheque']],
  ] as [string, IdFiltre[], string, number, string[]][])('%s', (_, filtres, date, minute, attendus) => {
    expect(ids(filtres, date, minute)).toEqual(attendus)
  })

  test('sans heure, « ouvert maintenant » ne promet rien', () => {
    expect(trouver({ filtres: ['ouvert-maintenant'] })).toEqual([])
  })
})

describe('comptes', () => {
  test('chaque nombre est celui que donnerait la recherche avec ce filtre en plus', () => {
    const demande = {
      texte: 'papiers',
      filtres: ['gratuit'] as IdFiltre[],
      maintenant: { date: '2026-11-30', minute: 600 },
    }
    for (const [id, nombre] of compterParFiltre(INDEX, lire(INDEX, demande))) {
      const avec = trouver({ ...demande, filtres: [...demande.filtres, id] })
      expect([id, avec.length]).toEqual([id, nombre])
    }
  })

  test('dans un groupe au choix, le nombre est celui de la case seule', () => {
    const comptes = compterParFiltre(INDEX, lire(INDEX, { filtres: ['decouverte'] }))
    expect(comptes.get('inclusion')).toBe(1)
    expect(comptes.get('expertise')).toBe(0)
  })
})

describe('secours', () => {
  const secourir = (demande: Demande) => secours(INDEX, lire(INDEX, demande))

  test('le filtre à lever, du plus proche au plus loin', () => {
    const { sansUn, voisin } = secourir({
      besoin: 'demarches',
      commune: 'saint-castel',
      filtres: ['gratuit', 'seniors'],
    })
    expect(sansUn.map(({ filtre, resultats }) => [filtre, resultats.map(({ id }) => id)])).toEqual([
      ['gratuit', ['centre']],
      ['seniors', ['mediatheque']],
    ])
    expect(voisin).toBeUndefined() // aucun lieu gratuit pour les seniors n’aide avec un téléphone
  })

  test('un filtre compris dans le texte peut aussi se lever', () => {
    const { sansUn } = secourir({ texte: 'impots gratuit seniors' })
    expect(sansUn.map(({ filtre }) => filtre).sort()).toEqual(['gratuit', 'seniors'])
  })

  test('un besoin sans lieu renvoie à son voisin', () => {
    const aide = secourir({ besoin: 'robots', commune: 'aubourg' })
    expect(aide).toMatchObject({ sansUn: [], voisin: 'smartphone' })
    expect(aide.proches.map(({ id }) => id)).toEqual(['centre', 'mediatheque', 'relais'])
  })

  test('rien de compris : les lieux les plus proches de la commune nommée', () => {
    expect(secourir({ texte: 'zzzz saint castel' }).proches[0]!.id).toBe('relais')
  })
})
