/** Deux noms, deux rues : à quel point se ressemblent-ils. Les parts sont comptées à la main d’après les poids. */
import { describe, expect, test } from 'vitest'
import {
  memeAdresse,
  ressemblanceDesNoms,
  ressemblanceDesRues,
} from '../../../src/domain/rapprochement/ressemblance.ts'

describe('deux noms', () => {
  test.each<[string, string, number]>([
    ['Médiathèque Simone-Veil', 'MEDIATHEQUE SIMONE VEIL', 1],
    // genre ½ + ½ ; propre 1 ; seul « centre » manque : 2 × 1,5 ÷ (1,5 + 2)
    ['Médiathèque Veil', 'Centre médiathèque Veil', (2 * 1.5) / (1.5 + 2)],
    // « Valmont » est la commune : 0,6 de chaque côté
    ['France services Valmont', 'Espace Valmont', (2 * 0.6) / (1.6 + 1.1)],
    ['Centre social Beaulieu', 'Centre social Montorcet', (2 * 1) / (2 + 2)],
    ['Le Bidule', 'Numéribulle', 0],
    ['', '', 0],
    // une lettre d’écart dans un mot long
    ['Montorcet', 'Montorcay', 0],
    ['Montorcet', 'Montorset', 1],
  ])('« %s » et « %s » : %d', (a, b, part) => {
    expect(ressemblanceDesNoms(a, b, 'Valmont')).toBeCloseTo(part, 9)
    expect(ressemblanceDesNoms(b, a, 'Valmont')).toBeCloseTo(part, 9)
  })
})

describe('deux rues', () => {
  test.each([
    ['2 rue Michel-Laval', '2 Rue Michel Laval', 'numero'],
    ['9 bd de la République', '9, boulevard de la Republique', 'numero'],
    ['28 bis rue du Mayollet', '28bis Rue du Mayollet', 'numero'],
    ['28 rue du Mayollet', '28 bis rue du Mayollet', 'rue'],
    ['3 place Massenet', 'Place Massenet', 'rue'],
    ['3 place Massenet', '5 place Massenet', 'rue'],
    ['Allée du 8 mai 1945', 'Allee du 8 mai 1945', 'rue'],
    ['3 place Massenet', '3 rue Massenet', 'aucune'],
    ['3 place Massenet', '', 'aucune'],
    ['', '', 'aucune'],
  ])('« %s » et « %s » : %s', (a, b, attendu) => {
    expect(ressemblanceDesRues(a, b)).toBe(attendu)
    expect(ressemblanceDesRues(b, a)).toBe(attendu)
  })

  test('une adresse sans numéro dit le même endroit, deux numéros différents non', () => {
    expect(memeAdresse('3 place Massenet', 'Place Massenet')).toBe(true)
    expect(memeAdresse('3 place Massenet', '5 place Massenet')).toBe(false)
    expect(memeAdresse('3 place Massenet', '3 rue Massenet')).toBe(false)
  })
})
