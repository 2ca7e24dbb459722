import { describe, expect, test } from 'vitest'
import { etapeConseillee, pointsMaximum, REPONSES, type Reponse } from '../../src/domain/questionnaire.ts'
import { lireDepartement } from '../fixtures/departement/lire.ts'

const { questionnaire: QUESTIONNAIRE } = await lireDepartement()
const MOTS: Record<string, Reponse> = { O: 'oui', P: 'un peu', N: 'non' }
/** `OPN…` : une lettre par question. */
const reponses = (lettres: string) => [...lettres].map((lettre) => MOTS[lettre]!)

describe('l’étape conseillée', () => {
  test.each<[lettres: string, points: number, etape: string]>([
    ['NNNNNNNN', 0, 'decouverte'],
    ['PPNNNNNN', 2, 'decouverte'],
    ['OOPNNNNN', 5, 'decouverte'],
    ['OOONNNNN', 6, 'inclusion'],
    ['PPPPPPPP', 8, 'inclusion'],
    ['OOOOONNN', 10, 'inclusion'],
    ['OOOOOPNN', 11, 'mediation'],
    ['OOOOOOPN', 13, 'mediation'],
    ['OOOOOOON', 14, 'expertise'],
    ['OOOOOOOO', 16, 'expertise'],
    // Un geste essentiel manque : première étape, quel que soit le reste.
    ['NOOOOOOO', 14, 'decouverte'],
    ['ONOOOOOO', 14, 'decouverte'],
    ['PPOOOOOO', 14, 'expertise'],
  ])('%s : %i points, %s', (lettres, points, etape) => {
    expect(etapeConseillee(reponses(lettres), QUESTIONNAIRE)).toEqual({ etape, points })
  })

  test('refuse une réponse qui manque', () => {
    expect(() => etapeConseillee(reponses('OOOOOOO'), QUESTIONNAIRE)).toThrow('7 réponses : attendu 8')
  })

  test('refuse des paliers qui s’arrêtent trop tôt', () => {
    const court = { ...QUESTIONNAIRE, paliers: QUESTIONNAIRE.paliers.slice(0, 3) }
    expect(() => etapeConseillee(reponses('OOOOOOOO'), court)).toThrow('16 points : aucun palier')
  })
})

test('les réponses vont du plus au moins', () => {
  expect(REPONSES).toEqual(['oui', 'un peu', 'non'])
})

test('les paliers vont jusqu’au plus haut nombre de points', () => {
  expect(QUESTIONNAIRE.paliers.at(-1)!.jusqu_a).toBe(pointsMaximum(QUESTIONNAIRE))
})
