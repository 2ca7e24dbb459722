/** « Où en suis-je ? » tel qu’il est écrit. */
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pointsMaximum } from '../../src/domain/questionnaire.ts'
import { lireVraiContenu } from './lire.ts'

const { questionnaire } = await lireVraiContenu()

test('les paliers vont jusqu’au plus haut nombre de points', () => {
  expect(questionnaire.paliers.at(-1)!.jusqu_a).toBe(pointsMaximum(questionnaire))
})

test('chaque pictogramme existe', () => {
  for (const { pictogramme } of questionnaire.questions) {
    expect(existsSync(`node_modules/@lucide/astro/src/icons/${pictogramme}.ts`), pictogramme).toBe(true)
  }
})
