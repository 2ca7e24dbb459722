/** Une fiche abîmée au hasard entre sans rien perdre, ou dit où elle cloche. */
import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { parse } from 'yaml'
import { lireFiche } from '../../src/fiches/lire.ts'
import { SCHEMAS_DE_DOSSIER, type Dossier } from '../../src/fiches/schemas/schemas.ts'
import { ficheValide } from '../fiches/contenu-essai.ts'
import { abime, toujours } from './hasard.ts'

const DEPARTS: [Dossier, string][] = [
  ['lieux', 'lieux/mediatheque'],
  ['conseillers', 'conseillers/poste'],
  ['ressources', 'ressources/essai'],
  ['acteurs', 'acteurs/commune-de-valmont'],
  ['dispositifs', 'dispositifs/essai'],
]

const octets = (texte: string) => new TextEncoder().encode(texte)

test.each(DEPARTS)('%s : lue en entier, ou refusée à une place qui existe', (dossier, nom) => {
  const schema = SCHEMAS_DE_DOSSIER[dossier]
  toujours(abime(ficheValide(nom)), 120, (texte) => {
    const lue = lireFiche(octets(texte), 'x.yaml', schema)
    if ('fiche' in lue) {
      // Rien ne se perd en silence : chaque clé écrite est dans la fiche.
      const ecrites = Object.keys(parse(texte) as object)
      expect(Object.keys(lue.fiche)).toEqual(expect.arrayContaining(ecrites))
      return
    }
    expect(lue.anomalies.length).toBeGreaterThan(0)
    const lignes = texte.split(/\n|\r(?!\n)/).length
    for (const { ligne, colonne, message } of lue.anomalies) {
      expect(ligne).toBeGreaterThanOrEqual(1)
      expect(ligne).toBeLessThanOrEqual(lignes)
      expect(colonne).toBeGreaterThanOrEqual(1)
      expect(message).toMatch(/[.?]$|:[^.]*$/)
    }
  })
})

test('n’importe quels octets sont lus ou refusés', () => {
  toujours(fc.uint8Array({ maxLength: 300 }), 300, (brut) => {
    const lue = lireFiche(brut, 'x.yaml', SCHEMAS_DE_DOSSIER.lieux)
    expect('anomalies' in lue && lue.anomalies.length > 0).toBe(true)
  })
})

test('n’importe quelle valeur, à n’importe quelle clé, est lue ou refusée', () => {
  const valeur = fc.json({ maxDepth: 3 })
  const cle = fc.constantFrom(...Object.keys(SCHEMAS_DE_DOSSIER.lieux.shape))
  toujours(fc.tuple(cle, valeur), 200, ([cle, json]) => {
    const lue = lireFiche(octets(`{"${cle}": ${json}}`), 'x.yaml', SCHEMAS_DE_DOSSIER.lieux)
    expect('anomalies' in lue && lue.anomalies.length > 0).toBe(true)
  })
})
