import { describe, expect, test } from 'vitest'
import { deplier } from '../../../src/domain/copie/deplier.ts'
import { plier } from '../../../src/domain/copie/paquet.ts'

const page = (nom: string) => `<html><main><h1>${nom}</h1><p>Appelez avant.</p></main></html>`
const PAGES = ['Ozy', 'Montélan', '', 'Saint-Aubrin', 'Tressagne'].map(
  (nom) => [`/communes/${nom}/`, page(nom)] as const,
)

describe('plier', () => {
  test('rend chaque page au signe près', () => {
    const paquet = plier(PAGES)
    for (const [adresse, texte] of PAGES) expect(deplier(paquet, adresse)).toBe(texte)
  })

  test('rend une page vide, et celle qui n’a pas de balise', () => {
    const paquet = plier([
      ['/vide/', ''],
      ['/nue/', 'é > è < 𝄞'],
    ])
    expect(deplier(paquet, '/vide/')).toBe('')
    expect(deplier(paquet, '/nue/')).toBe('é > è < 𝄞')
  })

  test('n’écrit un morceau qu’une fois, et une paire seulement si elle revient trois fois', () => {
    const paquet = plier([['/a/', '<a><b><a><b><a><b>']])
    expect(paquet).toEqual({ morceaux: ['<a>', '<b>'], paires: [0, 1], pages: { '/a/': [2, 2, 2] } })
    expect(plier([['/a/', '<a><b><a><b>']]).paires).toEqual([])
  })

  test('donne les mêmes octets pour les mêmes pages', () => {
    expect(JSON.stringify(plier(PAGES))).toBe(JSON.stringify(plier(PAGES)))
  })

  test('admet une suite du même morceau, et aucune page', () => {
    const long = '<i>'.repeat(1001)
    expect(deplier(plier([['/i/', long]]), '/i/')).toBe(long)
    expect(plier([])).toEqual({ morceaux: [], paires: [], pages: {} })
  })
})

describe('deplier', () => {
  test('ne connaît que les pages rangées', () => {
    const paquet = plier(PAGES)
    expect(deplier(paquet, '/lieux/')).toBeUndefined()
    expect(deplier(paquet, 'constructor')).toBeUndefined()
  })

  test.each([
    ['un signe inconnu', [7]],
    ['une paire qui se contient', [1]],
  ])('refuse un paquet abîmé : %s', (_, suite) => {
    const paquet = { morceaux: ['a'], paires: [1, 0], pages: { '/a/': suite } }
    expect(() => deplier(paquet, '/a/')).toThrow(RangeError)
  })
})
