/** Ce que la construction ajoute pour lire le site sans connexion : `/sw.js`, et l’annuaire entier en un fichier. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { inventorier } from './inventorier.ts'

const VEILLEUR = 'src/components/hors-connexion/veilleur.ts'

/** Construit le veilleur avec les scripts des pages, pour les mêmes navigateurs qu’eux. */
export function emettreLeVeilleur() {
  return {
    name: 'veilleur',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: { emitFile(fichier: { type: 'chunk'; id: string; fileName: string }): void }) {
      this.emitFile({ type: 'chunk', id: VEILLEUR, fileName: 'sw.js' })
    },
  }
}

/** Quand les pages sont là, dit au veilleur ce qu’il garde, et plie l’annuaire. */
export function horsConnexion(): AstroIntegration {
  return {
    name: 'hors-connexion',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dossier = fileURLToPath(dir)
        const sw = join(dossier, 'sw.js')
        if (!existsSync(sw)) throw new Error('sw.js manque : le veilleur n’a pas été construit.')
        const veilleur = readFileSync(sw, 'utf8')
        if (/\bimport\b/.test(veilleur))
          throw new Error('sw.js importe un autre fichier : Safari 13 ne le lirait pas.')
        const { inventaire, paquet } = inventorier(dossier, veilleur)
        writeFileSync(join(dossier, inventaire.paquet), paquet)
        writeFileSync(sw, `const INVENTAIRE=${JSON.stringify(inventaire)};\n${veilleur}`)
      },
    },
  }
}
