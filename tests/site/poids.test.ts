/** Ce qu’une fiche pèse pour qui arrive d’un moteur de recherche : la page et ses feuilles de style, compressées. */
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const OCTETS_AU_PLUS = 16_000

/** Octets de la page et de ses feuilles, en brotli. @param octetsDe Ceux d’une feuille, par son adresse. */
function poids(html: string, octetsDe: (adresse: string) => number): number {
  const feuilles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)]
  return feuilles.reduce((total, [, une]) => total + octetsDe(une!), brotliCompressSync(html).length)
}

test('la page et toutes ses feuilles comptent', () => {
  const feuille = '<link rel="stylesheet" href="/a.css">'
  expect(poids(feuille + feuille, () => 1000)).toBeGreaterThan(2000)
  expect(poids('<p>Rien</p>', () => 1000)).toBeLessThan(1000)
})

test(`une fiche tient en ${OCTETS_AU_PLUS} octets, styles compris`, () => {
  const connus = new Map<string, number>()
  const octetsDe = (adresse: string) => {
    const octets = connus.get(adresse) ?? brotliCompressSync(readFileSync(`dist${adresse}`)).length
    connus.set(adresse, octets)
    return octets
  }
  const fiches = readdirSync('dist/lieux', { withFileTypes: true }).filter((entree) => entree.isDirectory())
  expect(fiches.length).toBeGreaterThan(0)
  const lourdes = fiches
    .map(({ name }) => ({
      name,
      octets: poids(readFileSync(`dist/lieux/${name}/index.html`, 'utf8'), octetsDe),
    }))
    .filter(({ octets }) => octets > OCTETS_AU_PLUS)
  expect(lourdes).toEqual([])
}, 60_000)
