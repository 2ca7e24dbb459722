/** Les cas viennent des grammaires et des usages publiés, jamais de ce que nos fonctions rendent. */
import { describe, expect, test } from 'vitest'
import {
  aNom,
  accord,
  de,
  deDevant,
  deNom,
  enumerer,
  initiale,
  majuscule,
  minuscule,
  pluriel,
} from '../../../src/i18n/fr/grammaire.ts'

describe('l’élision', () => {
  test.each([
    // Les douze mois : trois s’élident.
    ...['janvier', 'février', 'mars', 'mai', 'juin', 'juillet', 'septembre', 'novembre', 'décembre'].map(
      (mois) => [mois, `de ${mois}`],
    ),
    ['avril', 'd’avril'],
    ['août', 'd’août'],
    ['octobre 2022', 'd’octobre 2022'],
    // Voyelles accentuées et ligatures.
    ['école', 'd’école'],
    ['être', 'd’être'],
    ['île', 'd’île'],
    ['œuvre', 'd’œuvre'],
    ['Écoutay-l’Orme', 'd’Écoutay-l’Orme'],
    // H muet, h aspiré ; « huître » et « haltère » n’ont que l’air de « huit » et de « halte ».
    ['heure', 'd’heure'],
    ['habitants', 'd’habitants'],
    ['huîtres', 'd’huîtres'],
    ['haltère', 'd’haltère'],
    ['héroïne', 'd’héroïne'],
    ['Hyères', 'd’Hyères'],
    ['héros', 'de héros'],
    ['huit jours', 'de huit jours'],
    ['huitième', 'de huitième'],
    ['haute', 'de haute'],
    ['hauteur', 'de hauteur'],
    ['hameaux', 'de hameaux'],
    ['handicap', 'de handicap'],
    ['handicapées', 'de handicapées'],
    ['Haute-Rivoire', 'de Haute-Rivoire'],
    // Y voyelle, y consonne.
    ['Yvetot', 'd’Yvetot'],
    ['yeux', 'd’yeux'],
    ['Yonne', 'd’Yonne'],
    ['yaourt', 'de yaourt'],
    // « onze », « oui » et les nombres en chiffres.
    ['onze heures', 'de onze heures'],
    ['oui', 'de oui'],
    ['ouïe', 'd’ouïe'],
    ['ouest', 'd’ouest'],
    ['8 h', 'de 8 h'],
    ['', 'de '],
  ])('%s : %s', (mot, attendu) => {
    expect(de(mot!)).toBe(attendu)
  })
})

/** L’article d’un nom de lieu se contracte avec « à » et « de » : Le Havre, Les Andelys ; pas La Rochelle ni L’Isle-Adam. */
describe('l’article d’un nom', () => {
  test.each([
    ['Paris', 'de Paris', 'à Paris'],
    ['Orléans', 'd’Orléans', 'à Orléans'],
    ['Le Havre', 'du Havre', 'au Havre'],
    ['Les Andelys', 'des Andelys', 'aux Andelys'],
    ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
    ['L’Isle-Adam', 'de L’Isle-Adam', 'à L’Isle-Adam'],
    ['Lestards', 'de Lestards', 'à Lestards'],
    ['Leers', 'de Leers', 'à Leers'],
  ])('%s : %s, %s', (nom, avecDe, avecA) => {
    expect(deNom(nom)).toBe(avecDe)
    expect(aNom(nom)).toBe(avecA)
    expect(deDevant(nom).join('')).toBe(avecDe)
  })

  test('laisse le nom seul, pour le montrer autrement', () => {
    expect(['Orléans', 'Le Havre', 'Paris'].map((nom) => deDevant(nom)[1])).toEqual([
      'Orléans',
      'Havre',
      'Paris',
    ])
  })
})

test.each([
  [0, '0 lieu'],
  [1, '1 lieu'],
  [2, '2 lieux'],
  [109, '109 lieux'],
  [12_500, '12\u00a0500 lieux'],
])('le pluriel commence à deux : %d', (nombre, attendu) => {
  expect(pluriel(nombre, 'lieu', 'lieux')).toBe(attendu)
})

test.each([
  [0, 'choisi'],
  [1, 'choisi'],
  [1.9, 'choisi'], // « 1,9 million »
  [2, 'choisis'],
])('%d : %s', (nombre, attendu) => {
  expect(accord(nombre, 'choisi', 'choisis')).toBe(attendu)
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
])('%j s’énumère « %s »', (mots, attendu) => {
  expect(enumerer(mots)).toBe(attendu)
  expect(enumerer(mots, 'ou')).toBe(attendu.replace(' et ', ' ou '))
})

test.each([
  ['lundi', 'Lundi'],
  ['écrire', 'Écrire'],
  ['à bientôt', 'À bientôt'],
  ['ça va', 'Ça va'],
  ['œuvre', 'Œuvre'],
  ['', ''],
])('%s prend la majuscule : %s', (texte, attendu) => {
  expect(majuscule(texte)).toBe(attendu)
  expect(minuscule(attendu)).toBe(texte)
})

test('un sigle ne perd pas sa majuscule', () => {
  expect(minuscule('CV et lettre')).toBe('CV et lettre')
  expect(minuscule('URSSAF')).toBe('URSSAF')
  expect(minuscule('À part')).toBe('à part')
})

test.each([
  ['Faurs', 'F'],
  ['Écoutay-l’Orme', 'E'],
  ['Œting', 'O'],
  ['L’Étang', 'L'],
])('%s se range à %s', (nom, lettre) => {
  expect(initiale(nom)).toBe(lettre)
})
