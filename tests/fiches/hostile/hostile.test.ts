/** Des fiches écrites pour nuire : chacune est refusée à sa place, en français, sur une ligne, sans rien exécuter. */
import { describe, expect, test } from 'vitest'
import { ADRESSES } from './adresses.ts'
import { fautesDeLaFiche, type Cas } from './cas.ts'
import { ECRITURES } from './ecritures.ts'
import { TEXTES } from './textes.ts'
import { VALEURS } from './valeurs.ts'

const CORPUS: Record<string, Cas[]> = {
  'un texte': TEXTES,
  'une adresse': ADRESSES,
  'une valeur': VALEURS,
  'une écriture': ECRITURES,
}

/** Une ligne à afficher : sa place, puis rien qui saute de ligne, ne colore ni ne retourne le terminal. */
const LIGNE = /^x\.yaml:[1-9]\d*:[1-9]\d* [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u

describe.each(Object.entries(CORPUS))('%s', (_genre, cas) => {
  test.each(cas)('%s', (_essai, collection, octets, anomalie) => {
    const fautes = fautesDeLaFiche(collection, octets)
    expect(fautes).toContainEqual(expect.stringMatching(anomalie))
    for (const faute of fautes) expect(faute).toMatch(LIGNE)
    expect(Math.max(...fautes.map((faute) => faute.length))).toBeLessThan(1_500)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

test('le corpus a au moins cent vingt fiches, toutes différentes', () => {
  const fiches = Object.values(CORPUS).flatMap((cas) =>
    cas.map(([, collection, octets]) => `${collection} ${octets}`),
  )
  expect(new Set(fiches).size).toBe(fiches.length)
  expect(fiches.length).toBeGreaterThanOrEqual(120)
})
