import { expect, test } from 'vitest'
import {
  ecartEnLettres,
  PREUVE_SURE,
  preuveDeLettres,
  preuveDeSon,
} from '../../../../src/domain/recherche/texte/seuils-de-correction.ts'

test('deux lettres échangées comptent pour une', () => {
  expect(ecartEnLettres('aubuorg', 'aubourg')).toBe(1)
  expect(ecartEnLettres('abcd', 'acbe')).toBe(3)
})

test.each([
  ['un mot long, une lettre', 'ordinteur', 'ordinateur', true],
  ['un mot court, une lettre : possible, pas sûr', 'feuts', 'feurs', false],
])('%s', (_cas, tape, connu, sur) => {
  const valeur = preuveDeLettres(tape, connu)
  expect(valeur).toBeGreaterThan(0)
  expect(valeur >= PREUVE_SURE).toBe(sur)
})

test.each([
  ['trois lettres', 'caf', 'cab'],
  ['quatre lettres, un autre son', 'lidl', 'libl'],
  ['une autre première lettre', 'bonnard', 'connard'],
  ['deux lettres dans un mot court', 'tarare', 'tartar'],
  ['dentiste n’est pas titre', 'dentiste', 'titre'],
])('refusé : %s', (_cas, tape, connu) => expect(preuveDeLettres(tape, connu)).toBe(0))

test('le même son passe plus de lettres, mais pas toutes', () => {
  expect(preuveDeSon('montreyno', 'montreynaud')).toBeGreaterThan(0)
  expect(preuveDeSon('o', 'eau')).toBe(0)
})
