import { describe, expect, test } from 'vitest'
import { changementsEntre, type FicheBrute } from '../../../src/domain/contribution/changements.ts'

const entre = (avant: FicheBrute, apres: FicheBrute) =>
  changementsEntre(avant, apres).map(({ chemin, avant, apres }) => [chemin.join('.'), avant, apres])

describe('ce qui change entre deux fiches', () => {
  test('rien, quand seules les clés ont changé de place', () => {
    expect(entre({ a: 1, b: { c: [1, 2], d: 2 } }, { b: { d: 2, c: [1, 2] }, a: 1 })).toEqual([])
  })

  test('une valeur, une clé de plus, une clé de moins', () => {
    expect(entre({ nom: 'A', telephone: '1' }, { nom: 'B', site: 'x' })).toEqual([
      ['nom', 'A', 'B'],
      ['telephone', '1', undefined],
      ['site', undefined, 'x'],
    ])
  })

  test('un jour de la semaine, ce qui s’ajoute d’abord', () => {
    const avant = { horaires: { lundi: '9h-12h', mardi: '9h-12h' } }
    const apres = { horaires: { mardi: '14h-17h', samedi: '9h-12h' } }
    expect(entre(avant, apres)).toEqual([
      ['horaires.mardi', '9h-12h', '14h-17h'],
      ['horaires.samedi', undefined, '9h-12h'],
      ['horaires.lundi', '9h-12h', undefined],
    ])
  })

  test('une liste de mots change d’un bloc', () => {
    expect(entre({ services: ['a', 'b'] }, { services: ['a', 'c'] })).toEqual([
      ['services', ['a', 'b'], ['a', 'c']],
    ])
  })

  test('dans une liste de blocs, un élément du milieu part seul, et les autres ne bougent pas', () => {
    const [a, b, c] = [{ lieu: 'a' }, { lieu: 'b' }, { lieu: 'c' }]
    expect(entre({ permanences: [a, b, c] }, { permanences: [a, c] })).toEqual([
      ['permanences.1', b, undefined],
    ])
    expect(entre({ permanences: [a] }, { permanences: [a, b, c] })).toEqual([
      ['permanences.1', undefined, b],
      ['permanences.2', undefined, c],
    ])
    expect(entre({ permanences: [a, b] }, { permanences: [a, { lieu: 'b', itinerant: true }] })).toEqual([
      ['permanences.1.itinerant', undefined, true],
    ])
  })

  test('plusieurs éléments partent du dernier au premier', () => {
    const liste = ['a', 'b', 'c', 'd'].map((lieu) => ({ lieu }))
    expect(entre({ permanences: liste }, { permanences: [liste[0], liste[3]] })).toEqual([
      ['permanences.2', liste[2], undefined],
      ['permanences.1', liste[1], undefined],
    ])
  })

  test('une liste vidée, ou qui ne l’est plus, change d’un bloc', () => {
    expect(entre({ permanences: [{ lieu: 'a' }] }, { permanences: [] })).toEqual([
      ['permanences', [{ lieu: 'a' }], []],
    ])
  })
})
