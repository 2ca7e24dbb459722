import { expect, test } from 'vitest'
import {
  FORME_TELEPHONE,
  telephoneInternational,
  telephoneLisible,
} from '../../../src/domain/fiche/telephone.ts'

test.each([
  ['04 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  ['0477430991', '+33477430991', '04 77 43 09 91'],
  ['04.77.43.09.91', '+33477430991', '04 77 43 09 91'],
  ['+33 4 77 43 09 91', '+33477430991', '04 77 43 09 91'],
  ['+33477430991', '+33477430991', '04 77 43 09 91'],
  ['06 12 34 56 78', '+33612345678', '06 12 34 56 78'],
  ['3939', '3939', '3939'],
  ['3018', '3018', '3018'],
  ['115', '115', '115'],
  ['116006', '116006', '116006'],
])('%s s’appelle %s et se lit %s', (numero, appel, lisible) => {
  expect(numero).toMatch(FORME_TELEPHONE)
  expect(telephoneInternational(numero)).toBe(appel)
  expect(telephoneLisible(numero)).toBe(lisible.replaceAll(' ', '\u00a0'))
})

test.each([
  '',
  '04 77 43 09',
  '04 77 43 09 91 2',
  '00 77 43 09 91',
  '+1 555 123 4567',
  '+33 04 77 43 09 91',
  '4939',
  'appeler la mairie',
  '04 77 43 09 91 (poste 2)',
])('« %s » n’est pas un numéro français', (numero) => expect(numero).not.toMatch(FORME_TELEPHONE))
