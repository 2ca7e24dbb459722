import { expect, test } from 'vitest'
import { nombreDeNoms, placerNoms } from '../../../src/components/carte/marques/noms.ts'

const noms = (...liste: [nom: string, x: number, y: number][]) => liste.map(([nom, x, y]) => ({ nom, x, y }))
const places = (...arguments_: Parameters<typeof placerNoms>) =>
  placerNoms(...arguments_).map(({ nom, dy }) => `${nom} ${dy}`)

test('le plus peuplé garde sa place, le voisin se décale, celui qui n’en trouve pas n’est pas écrit', () => {
  const serres = noms(['Grande', 100, 100], ['Moyenne', 100, 100], ['Petite', 100, 100], ['Hameau', 100, 100])
  expect(places(serres, [], 10)).toEqual(['Grande 0', 'Moyenne -24', 'Petite 24'])
})

test('un nom évite les marques', () => {
  const marque = { x: 100, y: 100, largeur: 34, hauteur: 34 }
  expect(places(noms(['Ville', 100, 100], ['Loin', 300, 100]), [marque], 10)).toEqual(['Loin 0'])
  expect(places(noms(['Ville', 100, 110]), [{ ...marque, hauteur: 20 }], 10)).toEqual(['Ville 24'])
})

test('de loin peu de noms, de près tous', () => {
  expect(places(noms(['A', 0, 0], ['B', 500, 0], ['C', 900, 0]), [], 2)).toEqual(['A 0', 'B 0'])
  expect(nombreDeNoms(8)).toBeLessThan(10)
  expect(nombreDeNoms(14)).toBeGreaterThan(320)
})
