/** Lire un CSV ou un JSON comme les gens les enregistrent, et refuser ce qui n’en est pas un. */
import { describe, expect, test } from 'vitest'
import { lireTableau } from '../../../src/formats/import/tableau.ts'
import { octets } from './sources.ts'

const DEUX_LIGNES = [
  { rang: 1, cases: { id: '1', nom: 'Éole' } },
  { rang: 2, cases: { id: '2', nom: 'Véga, "le" lieu' } },
]
const CSV = 'id,nom\n1,Éole\n2,"Véga, ""le"" lieu"\n'

const utf16 = (texte: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(texte, 'utf16le')])

describe('les façons d’écrire un tableau', () => {
  test.each<[string, Uint8Array]>([
    ['tel quel', octets(CSV)],
    ['avec la marque d’UTF-8', octets(`\ufeff${CSV}`)],
    ['avec des points-virgules', octets('id;nom\n1;Éole\n2;"Véga, ""le"" lieu"\n')],
    ['avec des tabulations', octets('id\tnom\n1\tÉole\n2\t"Véga, ""le"" lieu"\n')],
    ['aux fins de ligne de Windows', octets(CSV.replaceAll('\n', '\r\n'))],
    ['sans fin de dernière ligne', octets(CSV.trimEnd())],
    ['avec des lignes vides', octets(CSV.replace('\n', '\n\n'))],
    ['avec tout entre guillemets', octets('"id","nom"\n"1","Éole"\n"2","Véga, ""le"" lieu"\n')],
    ['en JSON', octets('[{"id":1,"nom":"Éole"},{"id":"2","nom":"Véga, \\"le\\" lieu"}]')],
  ])('%s', (_, source) => {
    expect(lireTableau(source)).toEqual({ colonnes: ['id', 'nom'], lignes: DEUX_LIGNES, remarques: [] })
  })

  test('en Windows-1252 et en UTF-16, et le dit', () => {
    const windows = Uint8Array.from(CSV, (lettre) => lettre.charCodeAt(0))
    expect(lireTableau(windows)).toMatchObject({
      lignes: DEUX_LIGNES,
      remarques: ['Encodage deviné : Windows-1252.'],
    })
    expect(lireTableau(utf16(CSV))).toMatchObject({
      lignes: DEUX_LIGNES,
      remarques: ['Encodage deviné : UTF-16LE.'],
    })
  })

  test('une liste écrite en JSON devient le texte qu’un CSV aurait porté', () => {
    const source = octets('[{"id":"1","services":["a","b"],"latitude":4.5,"vide":null,"objet":{"a":1}}]')
    expect(lireTableau(source).lignes).toEqual([
      { rang: 1, cases: { id: '1', services: 'a|b', latitude: '4.5', vide: '', objet: '' } },
    ])
  })

  test('une case sur plusieurs lignes reste une case', () => {
    expect(lireTableau(octets('id,nom\n1,"deux\nlignes"\n')).lignes).toEqual([
      { rang: 1, cases: { id: '1', nom: 'deux\nlignes' } },
    ])
  })

  test('une colonne au nom piégé ne change rien d’autre', () => {
    const [ligne] = lireTableau(octets('[{"__proto__":"x","id":"1"}]')).lignes
    expect(Object.keys((ligne as { cases: object }).cases)).toEqual(['__proto__', 'id'])
    expect(({} as { id?: string }).id).toBeUndefined()
  })
})

describe('une ligne abîmée', () => {
  test('est refusée seule', () => {
    expect(lireTableau(octets('id,nom\n1,a,de trop\n2\n3,c\n')).lignes).toEqual([
      { rang: 1, refus: '3 cases au lieu de 2' },
      { rang: 2, refus: '1 cases au lieu de 2' },
      { rang: 3, cases: { id: '3', nom: 'c' } },
    ])
    expect(lireTableau(octets('[{"id":"1"},"deux",null,[3]]')).lignes.slice(1)).toEqual([
      { rang: 2, refus: 'ce n’est pas un lieu' },
      { rang: 3, refus: 'ce n’est pas un lieu' },
      { rang: 4, refus: 'ce n’est pas un lieu' },
    ])
  })
})

describe('refuse toute la source', () => {
  test.each<[string, string, string]>([
    ['vide', ' \n ', 'La source est vide.'],
    ['une page web', '<!DOCTYPE html><html></html>', 'La source répond une page web'],
    ['une page web précédée d’espaces', '\n\n <html lang="fr">', 'La source répond une page web'],
    ['sans ligne', 'id,nom\n', 'La source n’a aucune ligne.'],
    ['une liste vide', '[]', 'La source n’a aucune ligne.'],
    ['un CSV coupé', 'id,nom\n1,"a', 'Le fichier CSV est coupé'],
    ['un guillemet égaré', 'id,nom\n1,"a"b\n2,c\n', 'Le fichier CSV est coupé, ou un guillemet y manque'],
    ['une colonne double', 'id,nom,id\n1,a,2\n', 'La colonne « id » est écrite deux fois.'],
    ['un JSON coupé', '[{"id":"1"},{"id', 'Le fichier JSON est coupé'],
    ['un JSON qui n’est pas une liste', '{"lieux":[]}', 'Le fichier JSON n’est pas une liste de lieux.'],
  ])('%s', (_, texte, message) => {
    expect(() => lireTableau(octets(texte))).toThrow(message)
  })

  test('sans fin', () => {
    expect(() => lireTableau(octets(`id\n${'1\n'.repeat(100_001)}`))).toThrow(
      'ce n’est pas une liste de lieux',
    )
  })
})
