/** Le sort de chaque ligne d’une source : un seul, et toutes comptées. */
import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/domain/apport/decisions.ts'
import { planifier, type DemandeDePlan } from '../../../src/domain/apport/planifier.ts'
import type { FicheRecue, LigneRecue, Localisation } from '../../../src/domain/apport/recue.ts'
import { compter } from '../../../src/domain/apport/sorts.ts'
import type { FicheConnue } from '../../../src/domain/fusion/fusionner.ts'
import { LIEU, recue } from '../rapprochement/lieux.ts'

const NOTRE: FicheConnue = {
  ...LIEU,
  courriels: ['a@vals.example'],
  sources: ['regional'],
  date_maj: '2022-12-01',
}
const LOIN = { adresse: '40 route du Col', latitude: 45.09, longitude: 4.09 }
const NEUF: Partial<FicheRecue> = {
  identifiant: '99',
  nom: 'France services du Col',
  faits: { telephone: '04 77 00 00 99' },
  ajouts: { dispositif_programmes_nationaux: ['France Services'] },
}

const ligne = (
  rang: number,
  changements: Partial<FicheRecue> = {},
  ou: Partial<Localisation> = {},
): LigneRecue => ({
  rang,
  fiche: recue({ le: '2024-08-01', ...changements }, ou),
})

function plan(lignes: LigneRecue[], reste: Partial<DemandeDePlan> = {}) {
  const { lignes: traitees, disparus } = planifier({
    lignes,
    lieux: [NOTRE],
    territoire: {
      code: '99',
      communes: [{ code: '99001', nom: 'Valmont', codes_postaux: ['99100'], anciennes: [] }],
      contours: new Map(),
    },
    source: 'essai',
    decisions: [],
    aujourdhui: '2026-11-27',
    ...reste,
  })
  return { traitees, disparus, sorts: traitees.map(({ sort }) => sort), comptes: compter(lignes, traitees) }
}

test('une ligne de chaque sorte, chacune dans son sort, et le compte y est', () => {
  const { sorts, comptes } = plan([
    { rang: 1, refus: '3 cases au lieu de 2' },
    ligne(2, NEUF, LOIN),
    ligne(3, { identifiant: '3', faits: { telephone: '04 77 00 00 01' } }, { adresse: '1 rue des Lilas' }),
    ligne(4, { identifiant: '4' }, { code_insee: '01053' }),
    ligne(5, { identifiant: '5', nom: 'Bricothèque', faits: { telephone: undefined } }),
  ])
  expect(sorts).toEqual(['refuse', 'cree', 'confirme', 'hors_territoire', 'ambigu'])
  expect(comptes).toEqual({ cree: 1, mis_a_jour: 0, confirme: 1, ambigu: 1, refuse: 1, hors_territoire: 1 })
})

test('une valeur qui change fait une mise à jour', () => {
  expect(plan([ligne(1, { faits: { telephone: '04 77 00 00 07' } })]).sorts).toEqual(['mis_a_jour'])
})

describe('refuse', () => {
  const decision = (d: Partial<Decision>): Decision => ({
    source: 'essai',
    identifiant: '99',
    decision: 'ecarter',
    le: '2026-11-27',
    ...d,
  })

  test.each<[string, LigneRecue[], Partial<DemandeDePlan>, string]>([
    ['un identifiant déjà vu', [ligne(1), ligne(2)], {}, 'son identifiant est déjà celui de la ligne 1'],
    ['une date à venir', [ligne(1, { le: '2026-11-28' })], {}, 'datée du 2026-11-28, dans le futur'],
    [
      'une commune inconnue',
      [ligne(1, {}, { code_insee: '99888', commune: 'Ici' })],
      {},
      'la commune « Ici » n’est pas du territoire',
    ],
    [
      'ce qu’une décision écarte',
      [ligne(1, NEUF, LOIN)],
      { decisions: [decision({})] },
      'écartée par une décision',
    ],
    [
      'ce qui ne dit pas sa classe',
      [ligne(1, { ...NEUF, ajouts: {} }, LOIN)],
      {},
      'la source n’en dit pas assez pour proposer une classe',
    ],
    [
      'un lieu que nous savons fermé',
      [ligne(1)],
      { lieux: [{ ...NOTRE, ferme_le: '2025-01-01' }] },
      '« mediatheque » a fermé le 2025-01-01, et la source le cite encore',
    ],
  ])('%s', (_, lignes, reste, raison) => {
    const { traitees } = plan(lignes, reste)
    expect(traitees.at(-1)).toMatchObject({ sort: 'refuse', raison })
  })

  test('mais pas ce qu’on a écarté d’une autre source', () => {
    const decisions = [decision({ source: 'autre' })]
    expect(plan([ligne(1, NEUF, LOIN)], { decisions }).sorts).toEqual(['cree'])
  })
})

describe('une édition plus ancienne que la dernière importée', () => {
  const depassee = { depassee_par: '2025-05-05' }

  test('ne change, ne crée, ne conteste rien', () => {
    const { traitees, disparus } = plan(
      [ligne(1, { faits: { telephone: '04 77 00 00 07' } }), ligne(2, NEUF, LOIN)],
      { ...depassee, lieux: [NOTRE, { ...NOTRE, id: 'autre', identifiants: { essai: '1000' } }] },
    )
    expect(traitees).toMatchObject([
      { sort: 'ambigu' },
      { sort: 'refuse', raison: 'l’édition du 2025-05-05, plus récente, ne la connaît pas' },
    ])
    expect(disparus).toEqual([])
  })

  test('reconnaît ses lieux, sans un écart à trancher', () => {
    const { traitees } = plan([ligne(1, { faits: { telephone: '06 00 00 00 07' } })], depassee)
    expect(traitees).toMatchObject([
      { sort: 'confirme', conflits: [], fusion: { changements: [], controles: {} } },
    ])
  })
})

test('les lieux que la source ne cite plus sont dits, sauf les fermés', () => {
  const lieux: FicheConnue[] = [
    { ...NOTRE, identifiants: { essai: '12' } },
    { ...NOTRE, id: 'parti', identifiants: { essai: '13' } },
    { ...NOTRE, id: 'ferme', identifiants: { essai: '14' }, ferme_le: '2025-01-01' },
    { ...NOTRE, id: 'd-ailleurs', identifiants: { autre: '15' } },
  ]
  expect(plan([ligne(1)], { lieux }).disparus).toEqual(['parti'])
})

test('deux lieux créés n’ont pas le même identifiant', () => {
  const { traitees } = plan(
    [
      ligne(1, NEUF, LOIN),
      ligne(
        2,
        { ...NEUF, identifiant: '98', faits: { telephone: undefined } },
        { adresse: '3 quai du Val', latitude: 45.01 },
      ),
    ],
    {
      decisions: ['98', '99'].map((identifiant) => ({
        source: 'essai',
        identifiant,
        decision: 'different',
        le: '2026-11-27',
      })),
    },
  )
  expect(traitees.map((l) => 'lieu' in l && l.lieu)).toEqual([
    'france-services-du-col',
    'france-services-du-col-valmont',
  ])
})

test('une ligne oubliée en route est une faute de l’import', () => {
  const lignes = [ligne(1), ligne(2, NEUF, LOIN)]
  const { traitees } = plan(lignes)
  expect(() => compter(lignes, traitees.slice(1))).toThrow('2 lignes lues, 1 traitées : il en manque.')
  expect(() => compter(lignes, [traitees[0]!, traitees[0]!])).toThrow('il en manque')
})
