/** De chaque commune, pour chaque besoin : une réponse, et rien que la fiche ne dise. */
import { expect, test } from 'vitest'
import type { LieuPropose } from '../../../src/domain/orientation/proposition.ts'
import type { Situation } from '../../../src/domain/orientation/situation.ts'
import { contradictions } from '../../domain/orientation/verifier.ts'
import { lireAnnuaire, orienterCas } from './annuaire.ts'

const annuaire = await lireAnnuaire()
const { carte, besoins, numeros, lieux } = annuaire
const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
const LE = '2026-03-31' // mardi

/** Toutes les façons de demander, une par commune et besoin : leur nombre est premier avec 28. */
const FACONS: Omit<Situation, 'besoin'>[] = [
  {},
  { maniere: 'apprendre' },
  { maniere: 'avec' },
  { maniere: 'a-la-place' },
  { maniere: 'apprendre', jours: [2] },
  { maniere: 'a-la-place', jours: [0, 5] },
  { maniere: 'avec', aujourdhui: { minute: 990 } },
  { aujourdhui: { minute: 600 }, fauteuil: true },
  { langue: 'anglais', litDifficilement: true },
  { langue: 'autre', jours: [6] },
  { nePeutPasSeDeplacer: true },
]

const couples = carte.communes.flatMap((depuis) => besoins.map((besoin) => ({ depuis, besoin })))

test('320 communes, 28 besoins', () => {
  expect([carte.communes.length, besoins.length]).toEqual([320, 28])
})

test('partout un lieu, un passage ou un numéro ; un numéro seul quand aucune fiche ne répond près d’ici', () => {
  const muets = couples.filter(({ depuis, besoin }) => {
    const { propositions, aCote } = orienterCas(annuaire, {
      depuis: depuis.nom,
      situation: { besoin: besoin.id },
    })
    return propositions.length + aCote.length === 0
  })
  for (const { besoin } of muets) {
    const siens = numeros.filter((numero) => !numero.besoins || numero.besoins.includes(besoin.id))
    expect(
      siens.some(({ telephone }) => telephone),
      besoin.id,
    ).toBe(true)
  }
  /** Les seuls besoins où l’annuaire a moins de six fiches : compté avec grep, dans tests/domain/besoins.test.ts. */
  const besoinsMuets = [...new Set(muets.map(({ besoin }) => besoin.id))].sort()
  expect(besoinsMuets).toEqual(['materiel', 'reparer'])
})

test('aucune proposition ne contredit sa fiche, aucune raison n’est inventée', () => {
  const fautes = couples.flatMap(({ depuis, besoin }, rang) => {
    const situation = { besoin: besoin.id, ...FACONS[rang % FACONS.length] }
    const { propositions, aCote } = orienterCas(annuaire, { depuis: depuis.nom, situation })
    const deLieux = [...propositions, ...aCote].filter((une): une is LieuPropose => une.genre === 'lieu')
    const propose = { besoin, situation, depuis, le: LE }
    return [
      ...deLieux.flatMap((une) => contradictions(une, { ...propose, lieu: parId.get(une.id)! })),
      ...propositions.flatMap((une) =>
        une.genre === 'lieu' && une.tus.length > 0 ? [`${une.id} se tait`] : [],
      ),
    ]
  })
  expect(fautes).toEqual([])
})
