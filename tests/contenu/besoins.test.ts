/** Les besoins écrits, et les lieux qui y répondent. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { correspondAuBesoin } from '../../src/domain/besoins.ts'
import { LIGNES, lieuxQuiDisent } from '../domain/besoins-lignes.ts'
import { lireVraiContenu } from './lire.ts'

const { besoins, lieux } = await lireVraiContenu()
const repondent = ({ criteres }: (typeof besoins)[number]) =>
  lieux.filter((lieu) => correspondAuBesoin(lieu, { criteres })).map(({ id }) => id)

test('huit tuiles, 28 besoins', () => {
  expect(besoins).toHaveLength(28)
  expect(besoins.filter(({ tuile }) => tuile)).toHaveLength(8)
})

describe.each(besoins)('$id', (besoin) => {
  test('le code et le texte des fiches donnent les mêmes lieux', () => {
    expect(repondent(besoin).sort()).toEqual(lieuxQuiDisent('content', LIGNES[besoin.id]!))
  })

  test('dit pourquoi aucun lieu n’y répond, et seulement alors', () => {
    expect(besoin.sans_lieu !== undefined).toBe(repondent(besoin).length === 0)
  })

  test(`son icône ${besoin.pictogramme} existe`, () => {
    expect(existsSync(`node_modules/@lucide/astro/src/icons/${besoin.pictogramme}.ts`)).toBe(true)
  })
})
