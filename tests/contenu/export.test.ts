/** Nos fiches au schéma national. */
import { expect, test } from 'vitest'
import { versStandard } from '../../src/formats/standard.ts'
import { jugerLExport } from '../formats/export-national.ts'
import { lireVraiContenu } from './lire.ts'

const { lieux } = await lireVraiContenu()

jugerLExport(lieux)

test('chaque lieu dit au moins un service, comme le schéma le demande', () => {
  expect(lieux.map(versStandard).filter(({ services }) => !services)).toEqual([])
})
