import { describe, expect, test } from 'vitest'
import { preparerOrientation } from '../../../src/domain/orientation/donnees.ts'
import { orienter } from '../../../src/domain/orientation/orienter.ts'
import type { LieuPropose } from '../../../src/domain/orientation/proposition.ts'
import type { Situation } from '../../../src/domain/orientation/situation.ts'
import type { LieuSitue } from '../../../src/domain/espace/lieu-situe.ts'
import { BESOINS, COMMUNES, LIEUX, lieu } from './lieux-inventes.ts'
import { contradictions, raisonFausse } from './verifier.ts'

const MARDI = '2026-03-31'
const communes = new Map(COMMUNES.map((commune) => [commune.nom as string, commune]))
const preparer = (lieux: readonly LieuSitue[]) =>
  preparerOrientation({ lieux, besoins: BESOINS, conseillers: [], communes })
const oui = [undefined, true]

/** Toutes les demandes que le guichet peut poser, sauf les jours, où trois choix suffisent. */
const SITUATIONS: Situation[] = BESOINS.flatMap(({ id: besoin }) =>
  ([undefined, 'apprendre', 'avec', 'a-la-place'] as const).flatMap((maniere) =>
    [undefined, [1], [5, 6]].flatMap((jours) =>
      [undefined, { minute: 600 }, { minute: 900 }].flatMap((aujourdhui) =>
        oui.flatMap((nePeutPasSeDeplacer) =>
          (
            [{}, { fauteuil: true, langue: 'anglais' }, { litDifficilement: true, langue: 'autre' }] as const
          ).map((accueil) => ({ besoin, maniere, jours, aujourdhui, nePeutPasSeDeplacer, ...accueil })),
        ),
      ),
    ),
  ),
)

describe('ce que l’on dit d’un lieu est dans sa fiche', () => {
  const donnees = preparer(LIEUX)
  const parId = new Map(LIEUX.map((un) => [un.id, un]))

  test.each(COMMUNES)('de $nom, quelle que soit la demande', (depuis) => {
    let lues = 0
    const fautes = SITUATIONS.flatMap((situation) => {
      const besoin = BESOINS.find(({ id }) => id === situation.besoin)!
      const { propositions, aCote } = orienter(situation, depuis, donnees, MARDI)
      return [...propositions, ...aCote].flatMap((une) => {
        if (une.genre !== 'lieu') return []
        lues += 1
        return contradictions(une, { lieu: parId.get(une.id)!, besoin, situation, depuis, le: MARDI })
      })
    })
    expect(fautes).toEqual([])
    expect(lues).toBeGreaterThan(1000)
  })

  test('ce que l’on obtient en levant une contrainte ne prétend pas la remplir', () => {
    const situation = { besoin: 'materiel', maniere: 'apprendre', jours: [6] } as const
    const vend = lieu('vend', {
      services: ['Acquisition de matériel informatique à prix solidaire'],
      modalites_accompagnement: ['En autonomie'],
      horaires: [{ jour: 1, debut: 540, fin: 720 }],
    })
    const { propositions, levees } = orienter(situation, COMMUNES[0], preparer([vend]), MARDI)
    expect(propositions).toEqual([])
    expect(levees[0]!.contraintes).toEqual(['apprendre', 'jours', 'distance'])
    const [levee] = levees[0]!.propositions
    expect((levee as LieuPropose).raisons.map(({ sur }) => sur)).toEqual(['distance'])
  })

  test('le relecteur refuse une raison que la fiche ne dit pas', () => {
    const propose = {
      lieu: lieu('muet', { telephone: '0477000000' }),
      besoin: BESOINS[0]!,
      situation: { besoin: 'impots', maniere: 'apprendre', langue: 'anglais', jours: [1] } as const,
      depuis: COMMUNES[0],
      le: MARDI,
    }
    for (const raison of [
      { sur: 'distance', metres: 9_000, dansLaCommune: true },
      { sur: 'distance', metres: 0, dansLaCommune: false },
      { sur: 'jours', creneaux: [{ jour: 1, debut: 540, fin: 720 }] },
      { sur: 'demarches', demarches: ['Impôts'] },
      { sur: 'public', public: 'Jeunes' },
      { sur: 'langue', langue: 'anglais' },
      { sur: 'a-la-place' },
      { sur: 'apprendre' },
      { sur: 'fauteuil' },
      { sur: 'itinerant' },
      { sur: 'france-services' },
      { sur: 'gratuit' },
    ] as const)
      expect(raisonFausse(raison as Parameters<typeof raisonFausse>[0], propose), raison.sur).toHaveLength(1)
    const rien = {
      genre: 'lieu',
      id: 'muet',
      metres: 0,
      raisons: [],
      tus: [],
      inconnus: ['telephone'],
    } as const
    expect(contradictions({ ...rien, raisons: [], tus: [], inconnus: ['telephone'] }, propose)).toEqual([
      'muet : ne répond pas, et ne le dit pas',
      'muet : tait la façon d’aider',
      'muet : dit ne pas savoir telephone',
    ])
  })
})
