/** Les comptages publiés par le plan, comptés à la main dans ses annexes. Un lieu ouvert depuis n’y est pas. */
import { expect, test } from 'vitest'
import { estDuPlan } from '../../src/domain/fiche/vie.ts'
import { lireVraiContenu } from './lire.ts'

const { lieux: tous, conseillers, territoire } = await lireVraiContenu()
const lieux = tous.filter(estDuPlan)

test('109 lieux : 23 de découverte, 18 d’inclusion, 50 de médiation, 18 d’expertise', () => {
  const parClasse = Object.fromEntries(
    Map.groupBy(lieux, ({ classe }) => classe)
      .entries()
      .map(([classe, groupe]) => [classe, groupe.length]),
  )
  expect(parClasse).toEqual({ decouverte: 23, inclusion: 18, mediation: 50, expertise: 18 })
  expect(lieux).toHaveLength(109)
  expect(parClasse).toEqual(territoire.plan!.lieux)
})

test('six France services ouvertes en 2022 et 2023 sont comptées à part', () => {
  const depuis = tous.filter((lieu) => !estDuPlan(lieu))
  expect(depuis.filter((lieu) => /^202[23]/.test(lieu.france_services_depuis ?? ''))).toHaveLength(6)
})

test('45 postes de conseiller numérique', () => {
  expect(conseillers).toHaveLength(45)
  expect(territoire.plan!.conseillers).toBe(45)
})

test('chaque identifiant ne sert qu’une fois, dans toutes les collections', () => {
  for (const fiches of [tous, conseillers])
    expect(new Set(fiches.map(({ id }) => id)).size).toBe(fiches.length)
})
