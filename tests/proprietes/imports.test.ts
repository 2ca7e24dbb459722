/** Une source abîmée est lue ligne à ligne, ou refusée en entier : aucune ligne ne disparaît. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lireSource } from '../../src/formats/import/formats.ts'
import { lireTableau } from '../../src/formats/import/tableau.ts'
import { SourceRefusee } from '../../src/formats/import/texte.ts'
import { csvFranceServices, MEDIATHEQUE, octets, VALMONT } from '../formats/import/sources.ts'
import { abime, texteDe, toujours } from './hasard.ts'

const CSV = csvFranceServices([VALMONT, { ...VALMONT, id_fs: '2' }, { ...VALMONT, id_fs: '3' }])
const JSON_NATIONAL = JSON.stringify([MEDIATHEQUE, { ...MEDIATHEQUE, id: 'autre' }])

test.each([
  ['un CSV de la liste officielle', CSV],
  ['un JSON du schéma national', JSON_NATIONAL],
])('%s', (_nom, source) => {
  toujours(abime(source), 300, (texte) => {
    try {
      const { lignes } = lireSource(octets(texte), { edition: '2026-01-01' })
      expect(lignes.length).toBeGreaterThan(0)
      lignes.forEach((ligne, i) => {
        if (i > 0) expect(ligne.rang).toBeGreaterThan(lignes[i - 1]!.rang)
        if ('refus' in ligne) expect(ligne.refus).not.toBe('')
        else expect(ligne.fiche.identifiant).not.toBe('')
      })
    } catch (erreur) {
      expect(erreur).toBeInstanceOf(SourceRefusee)
    }
  })
})

test('n’importe quels octets sont un tableau ou sont refusés', () => {
  toujours(fc.uint8Array({ maxLength: 200 }), 300, (brut) => {
    try {
      lireTableau(brut)
    } catch (erreur) {
      expect(erreur).toBeInstanceOf(SourceRefusee)
    }
  })
})

test('un CSV bien écrit garde chaque case, quoi qu’elle dise', () => {
  const une = texteDe(['a', 'b ', '\n', '""', ',']).map(
    (texte) => `x${texte.replace(/[\0\ufeff\ud800-\udfff\ufffd]/g, '')}x`,
  )
  toujours(fc.array(fc.tuple(une, une), { minLength: 1, maxLength: 5 }), 200, (lignes) => {
    const entre = (texte: string) => `"${texte.replaceAll('"', '""')}"`
    const csv = ['id,nom', ...lignes.map((ligne) => ligne.map(entre).join(','))].join('\n')
    const lu = lireTableau(octets(csv)).lignes.map((ligne) => ('cases' in ligne ? ligne.cases : ligne.refus))
    expect(lu).toEqual(lignes.map(([id, nom]) => ({ id, nom })))
  })
})
