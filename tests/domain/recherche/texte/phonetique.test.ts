import { expect, test } from 'vitest'
import { cleSonore } from '../../../../src/domain/recherche/texte/phonetique.ts'

/** Table écrite à l’oreille : ces deux mots se disent pareil. */
test.each([
  ['roane', 'roanne'],
  ['telefone', 'telephone'],
  ['impo', 'impot'],
  ['inpot', 'impot'],
  ['montini', 'montiny'],
  ['escrocrie', 'escroquerie'],
  ['jenest', 'genest'],
  ['linion', 'lignon'],
  ['balbini', 'balbigny'],
  ['rikamari', 'ricamarie'],
  ['eclausoir', 'eclosoir'],
  ['montreyno', 'montreynaud'],
  ['mediatek', 'mediatheque'],
  ['enploi', 'emploi'],
  ['andresieu', 'andrezieu'],
  ['chomagge', 'chomage'],
  ['coto', 'coteau'],
])('« %s » sonne comme « %s »', (a, b) => expect(cleSonore(a)).toBe(cleSonore(b)))

test.each([
  ['roane', 'rouen'],
  ['matin', 'martin'],
  ['fleur', 'feurs'],
  ['secours', 'secu'],
  ['tarare', 'tartaras'],
  ['donde', 'donnee'],
  ['case', 'casse'],
  ['dentiste', 'titre'],
])('« %s » ne sonne pas comme « %s »', (a, b) => expect(cleSonore(a)).not.toBe(cleSonore(b)))

test('sans lettre, rien à entendre', () => {
  expect(cleSonore('99000')).toBe('')
})
