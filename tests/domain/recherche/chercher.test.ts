import { describe, expect, test } from 'vitest'
import { distanceEnMetres } from '../../../src/domain/espace/distance.ts'
import { chercher } from '../../../src/domain/recherche/chercher.ts'
import { lire, type Demande } from '../../../src/domain/recherche/demande.ts'
import { relireLieu } from '../../../src/domain/recherche/index/donnees.ts'
import { etapesIndex } from '../../../src/domain/recherche/index/indexer.ts'
import { DONNEES, INDEX, LIEUX, TELEPHONE } from './annuaire-exemple.ts'

const trouver = (demande: Demande) => chercher(INDEX, lire(INDEX, demande))
const ids = (demande: Demande) => trouver(demande).map(({ id }) => id)

describe('le classement', () => {
  test('sans rien demander : tous les lieux, par nom', () => {
    expect(ids({})).toEqual(['centre', 'fabrique', 'mediatheque', 'relais'])
  })

  test('avec une position : du plus proche au plus loin, la distance en mètres', () => {
    const position = { latitude: 45.2, longitude: 4 }
    const resultats = trouver({ position })
    expect(resultats.map(({ id }) => id)).toEqual(['relais', 'fabrique', 'centre', 'mediatheque'])
    expect(resultats[0]!.metres).toBeCloseTo(distanceEnMetres(position, LIEUX[2]!), 6)
  })

  test('à égale distance : par nom', () => {
    expect(ids({ position: { latitude: 45.01, longitude: 4 } }).slice(0, 2)).toEqual([
      'centre',
      'mediatheque',
    ])
  })

  test('avec une commune : ses lieux d’abord, même si un voisin est plus près de son milieu', () => {
    const resultats = trouver({ commune: 'saint-didon' })
    expect(resultats.map(({ id, dansLaCommune }) => [id, dansLaCommune])).toEqual([
      ['fabrique', true],
      ['relais', false],
      ['centre', false],
      ['mediatheque', false],
    ])
  })

  test('sans position : les lieux qui ont ce que le besoin préfère passent devant', () => {
    expect(ids({ besoin: 'demarches' })).toEqual(['mediatheque', 'centre', 'relais'])
  })

  test('sans position : le nom dit en entier passe devant', () => {
    expect(ids({ texte: 'fabrique' })).toEqual(['fabrique'])
    expect(ids({ texte: 'centre social' })[0]).toBe('centre')
  })
})

describe('d’où l’on mesure', () => {
  const position = { latitude: 45.3, longitude: 4 }

  test('la commune du texte l’emporte sur la commune choisie, qui l’emporte sur la position', () => {
    const repere = (demande: Demande) => lire(INDEX, { ...demande, position }).repere
    expect(repere({ texte: 'aubourg', commune: 'saint-castel' })?.commune?.nom).toBe('Aubourg')
    expect(repere({ commune: 'saint-castel' })?.commune?.nom).toBe('Saint-Castel')
    expect(repere({})).toEqual({ position })
  })

  test('une commune inconnue dans l’adresse est oubliée', () => {
    expect(lire(INDEX, { commune: 'atlantide' }).repere).toBeUndefined()
  })
})

describe('un nom ou un besoin', () => {
  test('un mot qui est un besoin cherche ce besoin, même s’il est dans un nom', () => {
    expect(lire(INDEX, { texte: 'papiers' })).toMatchObject({ besoin: 'demarches', mots: [] })
    expect(ids({ texte: 'papiers' })).toHaveLength(3)
  })

  test('avec le reste du nom, c’est un nom', () => {
    const { mots, besoin } = lire(INDEX, { texte: 'relais papiers' })
    expect(mots.map(({ ecrit }) => ecrit)).toEqual(['relais', 'papiers'])
    expect(besoin).toBeUndefined()
    expect(ids({ texte: 'relais papiers' })).toEqual(['relais'])
  })

  test('un nom et un besoin qui va avec : les deux comptent', () => {
    expect(ids({ texte: 'centre social impots' })).toEqual(['centre'])
    expect(ids({ texte: 'fabrique impots' })).toEqual([])
  })

  test('un besoin demandé à part s’ajoute au texte', () => {
    expect(ids({ texte: 'aubourg', besoin: 'smartphone' })).toEqual(['centre', 'fabrique'])
  })

  test('rien de compris : aucun lieu, et les mots en cause', () => {
    expect(ids({ texte: 'zzzz aubourg' })).toEqual([])
    expect(lire(INDEX, { texte: 'zzzz aubourg' }).comprise.ecartes).toEqual(['zzzz'])
  })

  test('un mot inconnu à côté d’un besoin n’empêche pas de répondre', () => {
    expect(ids({ texte: 'zzzz impots' })).toHaveLength(3)
  })
})

test('chaque résultat dit pourquoi il est là', () => {
  const resultats = trouver({ texte: 'telefone seniors' })
  expect(resultats.map(({ id }) => id)).toEqual(['centre'])
  expect(resultats[0]!.explications).toEqual([
    { sorte: 'besoin', besoin: 'smartphone', champ: 'services', valeurs: [TELEPHONE] },
    { sorte: 'filtre', filtre: 'seniors' },
  ])
  expect(trouver({ texte: 'fabriqe' })[0]!.explications).toEqual([{ sorte: 'nom', mots: ['Fabrique'] }])
})

test('un lieu allégé puis relu dit la même chose', () => {
  const relus = DONNEES.lieux.map((ecrit) => relireLieu(JSON.parse(JSON.stringify(ecrit)), DONNEES))
  for (const relu of relus) {
    expect(relu).toEqual(LIEUX.find(({ id }) => id === relu.id))
  }
})

test('l’index se construit aussi par étapes', () => {
  expect([...etapesIndex(DONNEES)].length).toBeGreaterThan(1)
})
