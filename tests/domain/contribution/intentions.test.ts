import { describe, expect, test } from 'vitest'
import { confirmer, corriger, creer, fermer } from '../../../src/domain/contribution/intentions.ts'

const LE = '2026-03-31'
const FICHE = { id: 'a', nom: 'A', telephone: '1', sources: ['x'], date_maj: '2024-01-01' }
const STRUCTURE = { le: LE, source: 'structure' }

describe('corriger', () => {
  test('sans rien changer, rend la même fiche', () => {
    expect(corriger('lieux', FICHE, { ...FICHE }, { le: LE, auNomDuLieu: true })).toBe(FICHE)
  })

  test('date la fiche, sans dire vérifié ce que personne du lieu n’a dit', () => {
    const corrigee = corriger('lieux', FICHE, { ...FICHE, telephone: '2' }, { le: LE, auNomDuLieu: false })
    expect(corrigee).toEqual({ ...FICHE, telephone: '2', date_maj: LE })
  })

  test('au nom du lieu, date le contrôle des seuls faits changés', () => {
    const avec = { ...FICHE, controles: { adresse: { le: '2025-01-01', source: 'x' } } }
    const corrigee = corriger('lieux', avec, { ...avec, telephone: '2' }, { le: LE, auNomDuLieu: true })
    expect(corrigee).toEqual({
      ...FICHE,
      telephone: '2',
      date_maj: LE,
      controles: { adresse: { le: '2025-01-01', source: 'x' }, telephone: STRUCTURE },
      sources: ['x', 'structure'],
    })
  })

  test('un fait retiré n’est pas dit vérifié', () => {
    const { telephone, ...sans } = FICHE
    expect(corriger('lieux', FICHE, sans, { le: LE, auNomDuLieu: true })).toEqual({ ...sans, date_maj: LE })
    expect(telephone).toBe('1')
  })

  test('une ressource n’a pas de date de fiche', () => {
    expect(corriger('ressources', { nom: 'a' }, { nom: 'b' }, { le: LE, auNomDuLieu: false })).toEqual({
      nom: 'b',
    })
  })
})

describe('un déménagement', () => {
  const situe = { ...FICHE, commune: 'Montelan', latitude: 45.1, longitude: 4.1 }
  const demenager = (saisie: object) =>
    corriger('lieux', situe, { ...situe, ...saisie }, { le: LE, auNomDuLieu: false })

  test('dans une autre commune, l’ancien point ne vaut plus', () => {
    const { latitude, longitude, ...sansPoint } = situe
    expect([latitude, longitude]).toEqual([45.1, 4.1])
    expect(demenager({ commune: 'Rochebelle' })).toEqual({
      ...sansPoint,
      commune: 'Rochebelle',
      precision: 'commune',
      date_maj: LE,
    })
  })

  test('sauf si le nouveau est écrit', () => {
    expect(demenager({ commune: 'Rochebelle', latitude: 46 })).toMatchObject({ latitude: 46, longitude: 4.1 })
    expect(demenager({ adresse: '2 rue' })).toMatchObject({ latitude: 45.1 })
  })
})

test('confirmer ne change que les contrôles, et seulement de ce que la fiche dit', () => {
  expect(confirmer(FICHE, ['telephone', 'horaires'], LE)).toEqual({
    ...FICHE,
    controles: { telephone: STRUCTURE },
    sources: ['x', 'structure'],
  })
  expect(confirmer(FICHE, ['horaires'], LE)).toBe(FICHE)
})

test('fermer dit la date, et qui reprend s’il y a quelqu’un', () => {
  expect(fermer(FICHE, { ferme_le: '2026-04-15', ferme_motif: undefined }, LE)).toEqual({
    ...FICHE,
    ferme_le: '2026-04-15',
    date_maj: LE,
  })
})

describe('créer', () => {
  const neuf = (saisie: Record<string, string>, pris: string[] = []) => creer('lieux', saisie, LE, pris).id

  test('un lieu dit sa commune dans son identifiant, une fois', () => {
    expect(neuf({ nom: 'Médiathèque', commune: 'L’Épinelle' })).toBe('mediatheque-l-epinelle')
    expect(neuf({ nom: 'Mairie de Montelan', commune: 'Montelan' })).toBe('mairie-de-montelan')
    expect(
      neuf({ nom: 'Mairie de Montelan', commune: 'Montelan' }, [
        'mairie-de-montelan',
        'mairie-de-montelan-2',
      ]),
    ).toBe('mairie-de-montelan-3')
    expect(String(neuf({ nom: 'x'.repeat(200) })).length).toBeLessThanOrEqual(80)
  })

  test('il n’est pas du recensement, et sa source est le lieu', () => {
    expect(creer('lieux', { nom: 'A' }, LE, [])).toEqual({
      id: 'a',
      nom: 'A',
      precision: 'commune',
      ajoute_le: LE,
      sources: ['structure'],
      date_maj: LE,
    })
  })
})
