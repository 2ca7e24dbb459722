import { expect, test } from 'vitest'
import { ecrireCsv } from '../../src/formats/tableur.ts'

test('un tableur français l’ouvre d’un double clic', () => {
  expect(
    ecrireCsv([
      ['commune', 'habitants', 'distance (km)'],
      ['Valmont', 1200, 3.25],
      ['Rochelande', 0, undefined],
    ]),
  ).toBe('\ufeffcommune;habitants;distance (km)\r\nValmont;1200;3,25\r\nRochelande;0;\r\n')
})

test.each([
  ['dit « ; »', 'a;b', '"a;b"'],
  ['dit des guillemets', 'la "Cyber"', '"la ""Cyber"""'],
  ['tient sur deux lignes', 'a\nb', '"a\nb"'],
  ['cache une formule', '=SOMME(A1)', "'=SOMME(A1)"],
  ['cache une formule et un point-virgule', '@a;b', `"'@a;b"`],
  ['est un nombre négatif', -1.5, '-1,5'],
])('une case qui %s', (_, valeur, ecrite) => expect(ecrireCsv([[valeur]])).toBe(`\ufeff${ecrite}\r\n`))
