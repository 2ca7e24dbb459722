import { describe, expect, test } from 'vitest'
import {
  fauteDeTelephone,
  FORME_TELEPHONE,
  telephoneInternational,
  telephoneLisible,
} from '../../../src/domain/fiche/telephone.ts'

test.each([
  // Comme on l’écrit.
  ['04 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  ['0477430991', '+33477430991', '04 77 43 09 91'],
  ['06 12 34 56 78', '+33612345678', '06 12 34 56 78'],
  ['09 67 56 18 40', '+33967561840', '09 67 56 18 40'],
  // Comme on le recopie d’un site.
  ['04\u00a077\u00a043\u00a009\u00a091', '+33477430991', '04 77 43 09 91'],
  ['04\u202f77\u202f43\u202f09\u202f91', '+33477430991', '04 77 43 09 91'],
  ['04\u200977\u200943 09\u00a091', '+33477430991', '04 77 43 09 91'],
  ['04.77.43.09.91', '+33477430991', '04 77 43 09 91'],
  ['04-77-43-09-91', '+33477430991', '04 77 43 09 91'],
  ['04‑77‑43‑09‑91', '+33477430991', '04 77 43 09 91'],
  ['04 – 77 – 43 – 09 – 91', '+33477430991', '04 77 43 09 91'],
  ['04/77/43/09/91', '+33477430991', '04 77 43 09 91'],
  ['04 77/43.09-91', '+33477430991', '04 77 43 09 91'],
  ['(04) 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  ['+33 4 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  ['+33477430991', '+33477430991', '04 77 43 09 91'],
  ['+33 (0)4 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  ['+33(0)477430991', '+33477430991', '04 77 43 09 91'],
  ['(+33) (0) 4.77.43.09.91', '+33477430991', '04 77 43 09 91'],
  ['+33\u00a0(0)4\u00a077\u00a043\u00a009\u00a091', '+33477430991', '04 77 43 09 91'],
  ['0033 4 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  ['00 33 (0)4 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  // Les numéros en 08 se lisent par trois.
  ['0 800 123 456', '+33800123456', '0 800 123 456'],
  ['08 00 12 34 56', '+33800123456', '0 800 123 456'],
  ['0800123456', '+33800123456', '0 800 123 456'],
  ['+33 800 123 456', '+33800123456', '0 800 123 456'],
  ['0\u202f809\u202f400\u202f400', '+33809400400', '0 809 400 400'],
  // Les numéros courts.
  ['15', '15', '15'],
  ['17', '17', '17'],
  ['112', '112', '112'],
  ['115', '115', '115'],
  ['196', '196', '196'],
  ['1014', '1014', '10 14'],
  ['3949', '3949', '39 49'],
  ['39 49', '3949', '39 49'],
  ['36\u00a046', '3646', '36 46'],
  ['30.18', '3018', '30 18'],
  ['116 117', '116117', '116 117'],
  ['116006', '116006', '116 006'],
  ['118 712', '118712', '118 712'],
  // L’outre-mer a ses indicatifs.
  ['0262 12 34 56', '+262262123456', '0262 12 34 56'],
  ['+262 262 12 34 56', '+262262123456', '0262 12 34 56'],
  ['06 92 12 34 56', '+262692123456', '0692 12 34 56'],
  ['0639 12 34 56', '+262639123456', '0639 12 34 56'],
  ['00 590 590 12 34 56', '+590590123456', '0590 12 34 56'],
  ['0690 12 34 56', '+590690123456', '0690 12 34 56'],
  ['+594 (0)594 12 34 56', '+594594123456', '0594 12 34 56'],
  ['0696 12 34 56', '+596696123456', '0696 12 34 56'],
  ['+508 41 12 34', '+508411234', '05 08 41 12 34'],
  ['05 08 41 12 34', '+508411234', '05 08 41 12 34'],
  ['+687 25 12 34', '+687251234', '+687 25 12 34'],
  ['+689 40 12 34 56', '+68940123456', '+689 40 12 34 56'],
])('%s s’appelle %s et se lit %s', (numero, appel, lisible) => {
  expect(fauteDeTelephone(numero)).toBeUndefined()
  expect(numero).toMatch(FORME_TELEPHONE)
  expect(telephoneInternational(numero)).toBe(appel)
  expect(telephoneLisible(numero)).toBe(lisible.replaceAll(' ', '\u00a0'))
})

describe('refuse, et dit pourquoi', () => {
  test.each([
    ['', 'il n’a pas de chiffres'],
    ['appeler la mairie', 'il n’a pas de chiffres'],
    ['04 77 43 09', 'il a 8 chiffres, il en faut 10'],
    ['04 77 43 09 9', 'il a 9 chiffres, il en faut 10'],
    ['04 77 43 09 91 2', 'il a 11 chiffres, il en faut 10'],
    ['0 800 123 45', 'il a 9 chiffres, il en faut 10'],
    ['+33 4 77 43 09', 'il a 7 chiffres après +33, il en faut 9'],
    ['0033 4 77 43 09 91 2', 'il a 10 chiffres après +33, il en faut 9'],
    ['4 77 43 09 91', 'il lui manque le 0 du début'],
    ['00 77 43 09 91', 'son indicatif n’est pas celui de la France'],
    ['+1 555 123 4567', 'son indicatif n’est pas celui de la France'],
    ['+33 04 77 43 09 91', 'après +33, le premier 0 ne s’écrit pas'],
    ['+262 590 12 34 56', 'ces chiffres n’existent pas après +262'],
    ['+508 41 12', 'ces chiffres n’existent pas après +508'],
    ['04 77 43 09 91 / 06 12 34 56 78', 'il y en a deux, gardez-en un'],
    ['04 77 43 09 91 (poste 2)', 'gardez les chiffres d’un seul numéro, sans mots'],
    ['Tél. 04 77 43 09 91', 'gardez les chiffres d’un seul numéro, sans mots'],
    ['\u202a04 77 43 09 91\u202c', 'un caractère invisible s’y cache, retapez-le'],
    ['1100', 'un numéro à 4 chiffres commence par 10 ou par 3'],
    ['1515', 'un numéro à 4 chiffres commence par 10 ou par 3'],
    ['1999', 'un numéro à 4 chiffres commence par 10 ou par 3'],
    ['4939', 'un numéro à 4 chiffres commence par 10 ou par 3'],
    ['12', 'aucun service ne répond à ce numéro court'],
    ['113', 'aucun service ne répond à ce numéro court'],
    ['117 006', 'un numéro à 6 chiffres commence par 116 ou par 118'],
    ['33700', 'il a 5 chiffres et ne commence pas par 0'],
  ])('« %s » : %s', (numero, faute) => expect(fauteDeTelephone(numero)).toBe(faute))

  test('de 1100 à 1999, aucun numéro à quatre chiffres n’existe', () => {
    const admis = Array.from({ length: 900 }, (_, i) => String(1100 + i)).filter((n) => !fauteDeTelephone(n))
    expect(admis).toEqual([])
  })
})

test('un numéro qu’on ne sait pas lire reste tel quel', () => {
  expect([telephoneInternational(''), telephoneLisible('')]).toEqual(['', ''])
})
