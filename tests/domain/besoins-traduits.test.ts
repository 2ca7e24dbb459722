import { expect, test } from 'vitest'
import { besoinsDans } from '../../src/domain/besoins-traduits.ts'
import type { Besoin } from '../../src/fiches/schemas/besoin.ts'

test('un besoin qui n’est pas traduit reste en français, et le dit', () => {
  const besoin = {
    label: 'Imprimer',
    explication: 'Sur place.',
    a_apporter: ['clé'],
    synonymes: ['imprimer'],
  }
  const besoins = [
    { id: 'imprimer', pictogramme: 'printer', tuile: true, ...besoin },
    { id: 'cv', pictogramme: 'file', tuile: false, ...besoin },
  ] as unknown as Besoin[]
  const traduit = {
    id: 'imprimer',
    label: 'Print',
    explication: 'There.',
    a_apporter: ['stick'],
    synonymes: ['print'],
  }
  const dits = besoinsDans(besoins, { besoins: [traduit] })
  expect(dits.map(({ label, lang }) => [label, lang])).toEqual([
    ['Print', undefined],
    ['Imprimer', 'fr'],
  ])
})
