import { expect, test } from 'vitest'
import { attester, decider, renouveler, verifier } from '../../../src/domain/contribution/label.ts'
import { changementsEntre } from '../../../src/domain/contribution/changements.ts'
import { ecrireChangements } from '../../../src/fiches/ecriture/changer.ts'
import { ficheValide } from '../../fiches/contenu-essai.ts'
import { parse } from 'yaml'

const TEXTE = ficheValide('lieux/mediatheque')
const FICHE = parse(TEXTE) as Record<string, unknown>
const ecrire = (texte: string, apres: object) =>
  ecrireChangements('lieux', texte, changementsEntre(parse(texte) as object as typeof FICHE, { ...apres }))

test('chaque année s’ajoute à la fin, et ce qui était écrit garde ses lignes', () => {
  const un = ecrire(TEXTE, attester(FICHE, ['A1', 'A2'], '2025-02-01')).replace('A2\n', 'A2 # au téléphone\n')
  const deux = ecrire(un, renouveler(parse(un) as typeof FICHE, '2026-02-01')!)
  expect(deux.startsWith(un.slice(0, un.indexOf('sources:')))).toBe(true)
  expect((parse(deux) as { attestations: object[] }).attestations).toEqual([
    { le: '2025-02-01', criteres: ['A1', 'A2'] },
    { le: '2026-02-01', criteres: ['A1', 'A2'] },
  ])
})

test('rien à renouveler quand rien n’a été signé', () => {
  expect(renouveler(FICHE, '2026-02-01')).toBeUndefined()
})

test('une vérification dit qui et quand ; une décision, jusqu’à quand', () => {
  const vue = verifier(FICHE, ['A1'], 'Une visite', '2026-02-01')
  expect(verifier(vue, ['A2'], 'Un appel', '2026-02-02').verifications).toEqual([
    { le: '2026-02-01', par: 'Une visite', criteres: ['A1'] },
    { le: '2026-02-02', par: 'Un appel', criteres: ['A2'] },
  ])
  expect(decider(FICHE, 'Le Département', '2024-02-29', 2).label).toEqual({
    decide_le: '2024-02-29',
    jusqu_au: '2026-02-28',
    decide_par: 'Le Département',
  })
})
