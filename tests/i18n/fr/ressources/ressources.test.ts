import { expect, test } from 'vitest'
import { filtrage, ressources as t } from '../../../../src/i18n/fr/ressources/ressources.ts'

test.each([
  [{ confirme_le: '2024' }, 'vu en 2024'],
  [{ confirme_le: '2024-05' }, 'vu en mai 2024'],
  [{ confirme_le: '2024-05-01' }, 'vu le 1er mai 2024'],
  [{ precision_confirmation: 'Lien encore cité en 2026.' }, 'lien encore cité en 2026'],
  [{}, 'sans date de vérification'],
])('%j se dit « %s »', (ressource, attendu) => {
  expect(t.vu(ressource)).toBe(attendu)
})

test('le nombre s’accorde', () => {
  expect([0, 1, 2].map(filtrage.nombre)).toEqual([
    'Aucune ressource ne convient',
    '1 ressource',
    '2 ressources',
  ])
})
