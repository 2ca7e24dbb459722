import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

/** Ce qu’une fiche pèse au plus pour qui arrive d’un moteur de recherche. */
export const OCTETS_AU_PLUS = 16_000

/** Ce que l’accueil d’une langue pèse au plus, polices et scripts compris. */
export const OCTETS_D_UN_ACCUEIL = 60_000

/** Octets d’une page et de tout ce que sa tête et ses scripts chargent ; les polices sont déjà tassées. */
export function toutLePoids(html: string, dossier: string): number {
  const fichiers = new Set(
    [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+\.(?:js|woff2))"/g)].map(([, adresse]) => adresse!),
  )
  for (const fichier of fichiers) {
    if (!fichier.endsWith('.js')) continue
    for (const [, nom] of readFileSync(dossier + fichier, 'utf8').matchAll(
      /from\s*["']\.\/([^"']+)["']|import\s*["']\.\/([^"']+)["']/g,
    ))
      if (nom) fichiers.add(`/_astro/${nom}`)
  }
  return [...fichiers].reduce(
    (total, fichier) => {
      const octets = readFileSync(dossier + fichier)
      return total + (fichier.endsWith('.js') ? brotliCompressSync(octets).length : octets.length)
    },
    poids(html, dossier),
  )
}

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
