import { expect, test } from 'vitest'
import { communesParIntercommunalite } from '../../../src/domain/espace/intercommunalites.ts'

const intercommunalites = ['1', '2'].map((code) => ({ code, nom: `Groupe ${code}`, slug: `groupe-${code}` }))

test('par nom, accents compris ; une intercommunalité sans commune n’y est pas', () => {
  const communes = ['Montelan', 'Écotay', 'Épercieux'].map((nom) => ({ nom, intercommunalite: '2' }))
  const rangees = communesParIntercommunalite({ communes, intercommunalites })
  expect(rangees.map(({ nom }) => nom)).toEqual(['Groupe 2'])
  expect(rangees[0]!.communes.map(({ nom }) => nom)).toEqual(['Écotay', 'Épercieux', 'Montelan'])
  expect(communes[0]!.nom).toBe('Montelan') // la liste reçue n’est pas triée
})
