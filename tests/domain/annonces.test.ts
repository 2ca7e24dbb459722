import { expect, test } from 'vitest'
import { dureTrop, rangerAnnonces, type AnnonceDatee } from '../../src/domain/annonces.ts'

const annonce = (id: string, plus: Partial<AnnonceDatee> = {}): AnnonceDatee => ({
  id,
  sens: 'propose',
  objet: 'matériel',
  date_maj: '2026-03-01',
  jusqu_au: '2026-04-30',
  ...plus,
})

test('range par rubrique, la plus récente d’abord ; une rubrique vide n’y est pas', () => {
  const rangees = rangerAnnonces(
    [
      annonce('a'),
      annonce('b', { date_maj: '2026-03-15' }),
      annonce('c', { sens: 'cherche', objet: 'question' }),
      annonce('d', { sens: 'cherche', objet: 'appel' }),
    ],
    '2026-03-31',
  )
  expect(rangees.map(({ rubrique, annonces }) => [rubrique, annonces.map(({ id }) => id)])).toEqual([
    ['appels', ['d']],
    ['propose', ['b', 'a']],
    ['questions', ['c']],
  ])
})

test('une annonce vaut encore son dernier jour, plus le lendemain', () => {
  expect(rangerAnnonces([annonce('a')], '2026-04-30')).toHaveLength(1)
  expect(rangerAnnonces([annonce('a')], '2026-05-01')).toEqual([])
})

test('une annonce dure un an au plus', () => {
  expect(dureTrop({ date_maj: '2026-03-01', jusqu_au: '2027-03-01' })).toBe(false)
  expect(dureTrop({ date_maj: '2026-03-01', jusqu_au: '2027-03-02' })).toBe(true)
})
