/** Quelle ligne est quel lieu : les décisions, les identifiants, le SIRET, puis la ressemblance. */
import { describe, expect, test } from 'vitest'
import { aucuneDecision, type DecisionsDeLigne } from '../../../src/domain/apport/decisions.ts'
import type { FicheRecue } from '../../../src/domain/apport/recue.ts'
import { apparier, type LieuIdentifie } from '../../../src/domain/rapprochement/apparier.ts'
import { comparer } from '../../../src/domain/rapprochement/rapprocher.ts'
import { LIEU, recue } from './lieux.ts'

const AILLEURS = { latitude: 45.08, longitude: 4.09, adresse: '40 route du Col' }
const ETRANGER = { nom: 'Bricothèque du Col', faits: { telephone: undefined } }

function apparierUn(fiche: FicheRecue, lieux: LieuIdentifie[], decisions: Partial<DecisionsDeLigne> = {}) {
  return apparier([{ rang: 1, fiche, decisions: { ...aucuneDecision(), ...decisions } }], lieux, 'essai').get(
    1,
  )
}

describe('le score', () => {
  test.each<[string, FicheRecue, number, string[]]>([
    [
      'tout se ressemble',
      recue({ faits: { courriels: ['a@vals.example'] } }),
      38 + 24 + 16 + 15 + 7,
      ['noms semblables à 100 %', 'même rue, même numéro', 'à 0 m', 'même téléphone', 'même courriel'],
    ],
    [
      'seul le nom, dans la commune',
      recue({ faits: { telephone: undefined } }, AILLEURS),
      38,
      ['noms semblables à 100 %'],
    ],
    ['seul l’endroit', recue(ETRANGER), 24 + 16, ['noms semblables à 0 %', 'même rue, même numéro', 'à 0 m']],
    [
      'seul le téléphone',
      recue({ nom: 'Bricothèque du Col' }, AILLEURS),
      15,
      ['noms semblables à 0 %', 'même téléphone'],
    ],
    ['rien', recue(ETRANGER, AILLEURS), 0, ['noms semblables à 0 %']],
    [
      'une autre commune, loin',
      recue({}, { commune: 'Roche-sur-Val', longitude: 4.25 }),
      0,
      ['une autre commune'],
    ],
    [
      'une autre commune, sans point',
      recue({}, { commune: 'Roche-sur-Val', latitude: undefined }),
      0,
      ['une autre commune'],
    ],
  ])('%s', (_, fiche, score, raisons) => {
    expect(comparer(fiche, LIEU)).toEqual({ id: 'mediatheque', nom: LIEU.nom, score, raisons })
  })
})

describe('une ligne', () => {
  test('ressemblante est le lieu, et dit pourquoi', () => {
    expect(apparierUn(recue(), [LIEU])).toMatchObject({ lieu: 'mediatheque', raisons: { length: 4 } })
  })

  test('au même endroit sous un autre nom attend qu’on tranche', () => {
    expect(apparierUn(recue(ETRANGER), [LIEU])).toMatchObject({
      ambigu: 'un lieu lui ressemble, sans certitude',
      candidats: [{ id: 'mediatheque', score: 40 }],
    })
  })

  test('qui ne ressemble à rien est nouvelle', () => {
    expect(apparierUn(recue(ETRANGER, AILLEURS), [LIEU])).toEqual({ nouveau: true })
  })

  test('qui ressemble autant à deux lieux attend qu’on tranche', () => {
    expect(apparierUn(recue(), [LIEU, { ...LIEU, id: 'jumelle' }])).toMatchObject({
      ambigu: 'plusieurs lieux lui ressemblent autant',
      candidats: [{ id: 'jumelle' }, { id: 'mediatheque' }],
    })
  })

  test('à l’identifiant connu est le lieu, même tout changé', () => {
    const connu = { ...LIEU, identifiants: { essai: '12' } }
    const autre = { ...LIEU, id: 'jumelle' }
    expect(apparierUn(recue(ETRANGER, AILLEURS), [autre, connu])).toEqual({
      lieu: 'mediatheque',
      raisons: ['même identifiant'],
    })
  })

  test('à l’identifiant d’une autre source ne l’est pas pour autant', () => {
    const connu = { ...LIEU, identifiants: { ailleurs: '12' } }
    expect(apparierUn(recue(ETRANGER, AILLEURS), [connu])).toEqual({ nouveau: true })
  })

  test('qui porte notre identifiant, dans notre commune, revient de chez nous', () => {
    const fiche = recue({ ...ETRANGER, identifiant: 'mediatheque' }, AILLEURS)
    expect(apparierUn(fiche, [LIEU])).toEqual({ lieu: 'mediatheque', raisons: ['notre propre identifiant'] })
    const ailleurs = recue(
      { ...ETRANGER, identifiant: 'mediatheque' },
      { ...AILLEURS, commune: 'Roche-sur-Val' },
    )
    expect(apparierUn(ailleurs, [LIEU])).toEqual({ nouveau: true })
  })

  test('au même SIRET est le lieu s’il est au même endroit, et seul', () => {
    const pivot = '13002526500013'
    const mairie = { ...LIEU, pivot }
    const fiche = recue({ ...ETRANGER, pivot })
    expect(apparierUn(fiche, [mairie])).toEqual({
      lieu: 'mediatheque',
      raisons: ['même SIRET, même endroit'],
    })
    expect(apparierUn(recue({ ...ETRANGER, pivot }, AILLEURS), [mairie])).toEqual({ nouveau: true })
    expect(apparierUn(fiche, [mairie, { ...mairie, id: 'annexe' }])).toHaveProperty('ambigu')
  })
})

describe('une décision', () => {
  test('« même » l’emporte sur tout', () => {
    const autre = { ...LIEU, id: 'autre', identifiants: { essai: '12' } }
    expect(apparierUn(recue(), [autre, LIEU], { meme: 'mediatheque' })).toEqual({
      lieu: 'mediatheque',
      raisons: ['décidé'],
    })
  })

  test('« différent » fait de la ligne la plus ressemblante une nouvelle', () => {
    expect(apparierUn(recue(), [LIEU], { different: true })).toEqual({ nouveau: true })
    expect(apparierUn(recue(), [{ ...LIEU, identifiants: { essai: '99' } }], { different: true })).toEqual({
      nouveau: true,
    })
  })

  test('« différent » ne recrée pas la fiche qu’il a fait naître : elle porte l’identifiant', () => {
    const nee = { ...LIEU, identifiants: { essai: '12' } }
    expect(apparierUn(recue(), [nee], { different: true })).toEqual({
      lieu: 'mediatheque',
      raisons: ['même identifiant'],
    })
  })
})

describe('deux lignes', () => {
  const decisions = aucuneDecision()

  test('ne sont pas le même lieu : la plus sûre l’a, l’autre attend', () => {
    const sure = { rang: 2, fiche: recue(), decisions }
    const moins = { rang: 1, fiche: recue({ identifiant: '13' }, { adresse: '9 rue des Lilas' }), decisions }
    const trouves = apparier([moins, sure], [LIEU], 'essai')
    expect(trouves.get(2)).toMatchObject({ lieu: 'mediatheque' })
    expect(trouves.get(1)).toMatchObject({ ambigu: 'la ligne 2 est déjà « mediatheque »' })
  })

  test('nouvelles et ressemblantes attendent toutes les deux, sauf décision', () => {
    const un = { rang: 1, fiche: recue(), decisions }
    const deux = { rang: 2, fiche: recue({ identifiant: '13' }), decisions }
    const trouves = apparier([un, deux], [], 'essai')
    expect(trouves.get(1)).toMatchObject({
      ambigu: expect.stringContaining('la ligne 2 de la source lui ressemble'),
    })
    expect(trouves.get(2)).toMatchObject({
      ambigu: expect.stringContaining('la ligne 1 de la source lui ressemble'),
    })
    const decidees = apparier(
      [un, deux].map((ligne) => ({ ...ligne, decisions: { ...decisions, different: true } })),
      [],
      'essai',
    )
    expect([...decidees.values()]).toEqual([{ nouveau: true }, { nouveau: true }])
  })
})
