import { expect, test } from 'vitest'
import { dateDeSource, dispositifs, reseau } from '../../../src/i18n/fr/reseau.ts'

const normal = (texte: string) => texte.replaceAll('\u00a0', ' ')

test.each([
  [undefined, 'sans date'],
  ['2024', '2024'],
  ['2024-05', 'mai 2024'],
  ['2024-05-01', '1er mai 2024'],
])('une source datée %s se dit « %s »', (quand, attendu) => expect(dateDeSource(quand)).toBe(attendu))

test('zéro et un restent au singulier, les milliers se séparent', () => {
  expect([0, 1, 2].map((n) => reseau.lieux(n))).toEqual(['0 lieu', '1 lieu', '2 lieux'])
  expect(normal(reseau.faits(84, 112_828))).toBe('84 communes, 112 828 habitants.')
})

test('le mois s’élide quand il le faut', () => {
  expect(reseau.aConfirmer('2022-04-25')).toBe('Informations d’avril 2022. Elles ont pu changer.')
  expect(reseau.aConfirmer('2022-12-02')).toBe('Informations de décembre 2022. Elles ont pu changer.')
})

test('un seul employeur peut le demander, plusieurs le peuvent', () => {
  expect(dispositifs.candidats(1)).toMatch(/1 structure a employé .* peut le demander\.$/)
  expect(dispositifs.candidats(21)).toMatch(/21 structures ont employé .* peuvent le demander\.$/)
})
