import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

/** Ce qu’une fiche pèse au plus pour qui arrive d’un moteur de recherche. */
export const OCTETS_AU_PLUS = 16_000

const feuilles = new Map<string, number>()

/** Octets d’une page et de ses feuilles de style, en brotli. @param dossier Le site où lire les feuilles. */
export function poids(html: string, dossier: string): number {
  const liens = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)]
  return liens.reduce((total, [, adresse]) => {
    const feuille = `${dossier}${adresse}`
    const octets = feuilles.get(feuille) ?? brotliCompressSync(readFileSync(feuille)).length
    feuilles.set(feuille, octets)
    return total + octets
  }, brotliCompressSync(html).length)
}
