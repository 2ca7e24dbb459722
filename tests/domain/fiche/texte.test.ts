import { expect, test } from 'vitest'
import { sansAccents, slug } from '../../../src/domain/fiche/texte.ts'

test.each([
  ['L’ÉTANG', "l'etang"],
  ["L'Étang", "l'etang"],
  ['Cœur de Plaine', 'coeur de plaine'],
  ['E\u0301colog\u0069e', 'ecologie'],
  ['ﬁbre', 'fibre'],
])('%s se compare comme %s', (texte, attendu) => {
  expect(sansAccents(texte)).toBe(attendu)
})

test.each([
  ['Saint-Émile', 'saint-emile'],
  ['L’Étang', 'l-etang'],
  [' Champs-Rivière-d’Aubre ', 'champs-riviere-d-aubre'],
  ['— ! —', ''],
])('« %s » a pour adresse « %s »', (texte, attendu) => {
  expect(slug(texte)).toBe(attendu)
})
