import { defineConfig } from 'vitest/config'

const HORS_DU_CODE = ['tests/parcours/**', 'tests/site/**', 'tests/banc/**', 'tests/contenu/**']

/**
 * « source » juge le code, sur des contenus d’essai ; « contenu », le vrai `content/`. « site » et « contenu-site »
 * relisent les deux sites construits, donc après leur construction.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          testTimeout: 60_000, // un script lancé sur une machine chargée prend son temps
          include: ['tests/**/*.test.ts'],
          exclude: HORS_DU_CODE,
        },
      },
      {
        test: {
          name: 'contenu',
          testTimeout: 60_000, // 320 communes par 28 besoins
          include: ['tests/contenu/**/*.test.ts'],
          exclude: ['tests/contenu/site/**'],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { test: { name: 'contenu-site', include: ['tests/contenu/site/**/*.test.ts'] } },
    ],
  },
})
