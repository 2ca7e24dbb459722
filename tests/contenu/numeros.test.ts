/** Les numéros d’aide, que le guichet montre quel que soit le besoin. */
import { expect, test } from 'vitest'
import { lireVraiContenu } from './lire.ts'

const { numeros, besoins } = await lireVraiContenu()

test('ne citent que des besoins connus', () => {
  const connus = new Set(besoins.map(({ id }) => id))
  expect(numeros.flatMap((numero) => (numero.besoins ?? []).filter((id) => !connus.has(id)))).toEqual([])
})

test('il y en a toujours un à qui téléphoner, quel que soit le besoin', () => {
  expect(numeros.some(({ besoins, telephone }) => !besoins && telephone)).toBe(true)
})

test('le dernier besoin est « je ne sais pas » : le guichet s’appuie dessus', () => {
  expect(besoins.at(-1)?.id).toBe('autre')
})
