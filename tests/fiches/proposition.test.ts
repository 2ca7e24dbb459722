import { expect, test } from 'vitest'
import { jugerProposition, verifierSuivis } from '../../src/fiches/proposition.ts'
import type { Anomalie } from '../../src/fiches/anomalie.ts'
import { ficheValide, remplacer } from './contenu-essai.ts'

const LIEU = ficheValide('lieux/mediatheque')
const octets = (texte: string) => new TextEncoder().encode(texte)
const avec = (...lignes: string[]) =>
  remplacer(LIEU, 'sources:', `attestations:\n${lignes.map((ligne) => `  - ${ligne}\n`).join('')}sources:`)
const [UN, DEUX] = ['{ le: 2025-01-01, criteres: [A1] }', '{ le: 2026-01-01, criteres: [A1, A2] }']
const juger = (avant: string, apres: string) =>
  verifierSuivis('content/lieux/x.yaml', octets(avant), octets(apres)).map(({ ligne, message }) => [
    ligne,
    message,
  ])

test('ce qui a été signé reste, et s’allonge', () => {
  expect(juger(LIEU, avec(UN))).toEqual([])
  expect(juger(avec(UN), avec(UN, DEUX))).toEqual([])
})

test.each([
  ['retiré', avec(UN, DEUX), avec(UN), 15, '2026-01-01'],
  ['changé', avec(UN), avec(DEUX), 15, '2025-01-01'],
  ['tout retiré', avec(UN), LIEU, 1, '2025-01-01'],
])('%s, cela se dit', (_quoi, avant, apres, ligne, le) => {
  expect(juger(avant, apres)).toEqual([
    [ligne, `Ce qui a été écrit le ${le} a changé ou disparu. Remettez-le, et ajoutez à la fin.`],
  ])
})

test('une fiche illisible a déjà sa faute', () => {
  expect(juger(avec(UN), 'nom: @x\n')).toEqual([])
})

test('une faute ancienne ailleurs avertit ; dans un fichier touché, ou neuve, elle bloque', () => {
  const a = (fichier: string, message = 'Faux.'): Anomalie => ({ fichier, ligne: 1, colonne: 1, message })
  const juger = (anomalies: Anomalie[]) =>
    jugerProposition(anomalies, { touches: new Set(['a']), anomalies: [a('a'), a('b')] }).map(
      ({ gravite = 'erreur' }) => gravite,
    )
  expect(juger([a('a'), a('b'), a('b', 'Autre.'), a('c')])).toEqual([
    'erreur',
    'avertissement',
    'erreur',
    'erreur',
  ])
})
