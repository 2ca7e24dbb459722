import { expect, test } from 'vitest'
import { ecrireEssai, relireEssai } from '../../../src/domain/reseau/essai.ts'
import { effet } from '../../../src/domain/reseau/et-si.ts'
import { desservir, type Critere } from '../../../src/domain/reseau/maillage.ts'
import { COMMUNES, LIEUX } from './grille.ts'

const communes = COMMUNES.map((commune) => ({
  ...commune,
  slug: commune.nom.toLowerCase().replace(' ', '-'),
}))
const tous: Critere<object> = { id: 'tous', juger: () => 'oui' }
const aucun: Critere<object> = { id: 'aucun', juger: () => 'non' }
const dessertes = desservir(communes, LIEUX, [tous, aucun])
const voyage = JSON.parse(JSON.stringify(ecrireEssai(communes, dessertes)))

test('après le voyage, un essai donne le même compte qu’avec les vraies distances', () => {
  const exactes = communes.map((commune) => ({
    ...commune,
    metres: dessertes.get('tous')!.proches.get(commune.code)?.metres,
  }))
  const relues = relireEssai(voyage, 'tous')
  for (let i = 0; i < communes.length; i++)
    expect(effet(relues, [relues[i]!]).habitants).toBe(effet(exactes, [exactes[i]!]).habitants)
})

test.each([
  [9_999.4, 10_000],
  [10_000, 10_000],
  [10_000.1, 10_100], // « plus de 10 km » le reste
  [0, 0],
])('%f m voyage comme %i m', (metres, attendu) => {
  const [commune] = communes
  const proches = new Map([[commune!.code, { lieu: 'x', metres }]])
  const donnees = ecrireEssai([commune!], new Map([['tous', { lieux: 1, inconnus: 0, proches }]]))
  expect(relireEssai(donnees, 'tous')[0]!.metres).toBe(attendu)
})

test('« aucun lieu » n’est pas une distance, et une aide inconnue est refusée', () => {
  expect(relireEssai(voyage, 'aucun').every(({ metres }) => metres === undefined)).toBe(true)
  expect(() => relireEssai(voyage, 'magie')).toThrow('aide inconnue : magie')
})
