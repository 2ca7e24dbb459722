import { expect, test } from 'vitest'
import { sansAccents, slug } from '../../../src/domain/fiche/texte.ts'

test.each([
  ['L’ÉTRAT', "l'etrat"],
  ["L'Étrat", "l'etrat"],
  ['Cœur de Forez', 'coeur de forez'],
  ['E\u0301colog\u0069e', 'ecologie'],
  ['ﬁbre', 'fibre'],
])('%s se compare comme %s', (texte, attendu) => {
  expect(sansAccents(texte)).toBe(attendu)
})

test.each([
  ['Saint-Étienne', 'saint-etienne'],
  ['L’Étrat', 'l-etrat'],
  [' Débats-Rivière-d’Orpra ', 'debats-riviere-d-orpra'],
  ['— ! —', ''],
])('« %s » a pour adresse « %s »', (texte, attendu) => {
  expect(slug(texte)).toBe(attendu)
})
