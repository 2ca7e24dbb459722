import { expect, test } from 'vitest'
import { estSiret } from '../../../src/domain/fiche/siret.ts'

test.each([
  ['13002526500013', true, 'direction interministérielle du numérique'],
  ['22420001400013', true, 'un département'],
  ['73282932000074', true, 'exemple de l’Insee'],
  ['73282932000075', false, 'un chiffre changé'],
  ['37282932000074', false, 'deux chiffres échangés'],
  ['35600000000048', true, 'siège de La Poste : clé ordinaire'],
  ['35600000049837', true, 'bureau de La Poste : 3+5+6+4+9+8+3+7 = 45, multiple de 5'],
  ['35600000049838', false, 'La Poste, somme 46'],
  ['35600000012345', false, 'La Poste, somme 29'],
  ['73282932000001', false, 'somme 35, multiple de 5, mais pas La Poste'],
  ['00000000000000', false, 'la clé est juste, mais personne ne le porte'],
  ['1300252650001', false, '13 chiffres'],
  ['130025265000130', false, '15 chiffres'],
  ['130 025 265 00013', false, 'des espaces'],
  ['1300252650001A', false, 'une lettre'],
])('%s : %s (%s)', (siret, attendu) => expect(estSiret(siret)).toBe(attendu))
