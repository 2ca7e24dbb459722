/** Tué net à n’importe quel instant, un import laisse le contenu d’avant ou celui d’après. */
import { expect, test } from 'vitest'
import { semer } from '../../banc/hasard.ts'
import { tuerDesEchanges, tuerDesImports } from '../../banc/morts.ts'

test('dix imports tués vers leur fin', { timeout: 240_000 }, async () => {
  const { avant, apres, melanges } = await tuerDesImports(10, semer(10), 0.5)
  expect(melanges).toEqual([])
  expect(avant + apres).toBe(10)
})

test('trente échanges tués en pleine écriture', { timeout: 240_000 }, async () => {
  const { avant, apres, melanges } = await tuerDesEchanges(30, semer(30))
  expect(melanges).toEqual([])
  expect(avant + apres).toBe(30)
  expect(apres).toBeGreaterThan(0) // sinon rien n’a été échangé, et l’essai ne prouve rien
})
