import { expect, test } from 'vitest'
import { depassements, gabaritDe } from '../../../src/domain/sobriete/budgets.ts'

test.each([
  ['/', 'accueil'],
  ['/lieux/', 'liste'],
  ['/lieux/mediatheque/', 'lieu'],
  ['/communes/saint-aubrin/', 'commune'],
  ['/communes/saint-aubrin/affiche/', 'affiche'],
  ['/orienter/fiche/mediatheque/', 'remise'],
  ['/mentions-legales/', 'autre'],
])('%s suit le gabarit « %s »', (adresse, gabarit) => expect(gabaritDe(adresse)).toBe(gabarit))

test('un budget se tient au dernier octet près, et chaque dépassement est dit', () => {
  const budget = { octets: 1000, noeuds: 10, note: 'B' } as const
  expect(depassements(budget, { octets: 1000, noeuds: 10, note: 'B' })).toEqual([])
  expect(depassements(budget, { octets: 1, noeuds: 1, note: 'A' })).toEqual([])
  expect(depassements(budget, { octets: 1001, noeuds: 11, note: 'C' })).toEqual([
    '1001 octets pour 1000',
    '11 éléments pour 10',
    'EcoIndex C pour B',
  ])
})
