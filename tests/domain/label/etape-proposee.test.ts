import { describe, expect, test } from 'vitest'
import { classeProposee } from '../../../src/domain/label/etape-proposee.ts'
import { lireDepartement } from '../../fixtures/departement/lire.ts'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'

describe('la classe proposée', () => {
  test.each<[attendu: string | undefined, fiche: Partial<Lieu>]>([
    ['inclusion', { dispositif_programmes_nationaux: ['France Services'], typologie: ['Tiers-lieu'] }],
    ['inclusion', { typologie: ['Espace public numérique', 'France services'] }],
    ['expertise', { typologie: ['Information jeunesse', 'Fablab'] }],
    ['expertise', { typologie: ['Espace public numérique', 'Tiers-lieu'] }],
    ['decouverte', { typologie: ['Tiers-lieu', 'Information jeunesse'] }],
    ['decouverte', { typologie: ['Espace public numérique', 'Bibliothèque ou médiathèque'] }],
    ['mediation', { typologie: ['Centre social'], services: ['Aide aux démarches administratives'] }],
    [
      'mediation',
      {
        typologie: ['CCAS'],
        services: ['Maîtrise des outils numériques du quotidien'],
        modalites_accompagnement: ['Dans un atelier collectif'],
      },
    ],
    [
      'mediation',
      {
        services: ['Maîtrise des outils numériques du quotidien'],
        dispositif_programmes_nationaux: ['Conseillers numériques'],
      },
    ],
    [
      'inclusion',
      {
        typologie: ['CCAS'],
        services: ['Aide aux démarches administratives'],
        dispositif_programmes_nationaux: ['Aidants Connect'],
      },
    ],
    ['decouverte', { services: ['Accès internet et matériel informatique'] }],
    ['decouverte', { modalites_accompagnement: ['En autonomie'] }],
    [undefined, { services: ['Aide aux démarches administratives'] }],
    [undefined, { services: ['Maîtrise des outils numériques du quotidien'] }],
    [undefined, {}],
  ])('%s pour %j', (attendu, fiche) => {
    expect(classeProposee(fiche)).toBe(attendu)
  })
})

test('dans le Val-d’Exemple, les écarts avec la classe écrite sont ceux qui disent leur raison', async () => {
  const { lieux } = await lireDepartement()
  const ecarts = lieux.filter((lieu) => (classeProposee(lieu) ?? lieu.classe) !== lieu.classe)
  expect(ecarts.length).toBeGreaterThan(0)
  for (const { id, classe_motif } of ecarts) expect([id, classe_motif]).toEqual([id, expect.any(String)])
})
