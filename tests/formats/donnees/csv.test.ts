import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { ecrireCsvOuvert } from '../../../src/formats/donnees/csv.ts'

test('des virgules, des points, une ligne par enregistrement, une case vide pour ce qu’on ne sait pas', () => {
  expect(
    ecrireCsvOuvert(
      ['nom', 'latitude', 'ouvert', 'services', 'rien'],
      [{ nom: 'L’Épinelle', latitude: -1.5, ouvert: false, services: ['a', 'b'] }, {}],
    ),
  ).toBe('nom,latitude,ouvert,services,rien\r\nL’Épinelle,-1.5,false,a|b,\r\n,,,,\r\n')
})

test.each([
  ['une virgule', 'a,b', '"a,b"'],
  ['des guillemets', 'la "Cyber"', '"la ""Cyber"""'],
  ['deux lignes', 'a\nb', '"a\nb"'],
  ['une formule', '=SOMME(A1)', "'=SOMME(A1)"],
  ['une formule et une virgule', '@a,b', `"'@a,b"`],
  ['une formule qui commence comme un numéro', '+33477000001+1', "'+33477000001+1"],
  ['un numéro international, que le schéma national veut nu', '+33477000001', '+33477000001'],
])('une case qui contient %s', (_, valeur, ecrite) => {
  const texte = ecrireCsvOuvert(['x'], [{ x: valeur }])
  expect(texte).toBe(`x\r\n${ecrite}\r\n`)
  expect((parse(texte, { columns: true }) as { x: string }[])[0]!.x.replace(/^'/, '')).toBe(valeur)
})
