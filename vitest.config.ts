import { defineConfig } from 'vitest/config'

const HORS_DU_CODE = ['tests/parcours/**', 'tests/site/**', 'tests/banc/**', 'tests/contenu/**']

/**
 * « source » juge le code, sur des contenus d’essai ; « contenu », le vrai `content/`. « site » et « contenu-site »
 * relisent les deux sites construits, donc après leur construction.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000, // un script, ou un site entier, sur une machine chargée prend son temps
    isolate: false, // d’un fichier au suivant, les modules lus le restent : les essais ne changent rien d’eux
    projects: [
      { extends: true, test: { name: 'source', include: ['tests/**/*.test.ts'], exclude: HORS_DU_CODE } },
      {
        extends: true,
        test: {
          name: 'contenu',
          include: ['tests/contenu/**/*.test.ts'],
          exclude: ['tests/contenu/site/**'],
        },
      },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { extends: true, test: { name: 'contenu-site', include: ['tests/contenu/site/**/*.test.ts'] } },
    ],
  },
})
