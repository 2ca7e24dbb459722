import { defineConfig } from 'vitest/config'

/** « source » se lance sur le code ; « site » relit `dist`, donc après la construction. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          testTimeout: 60_000, // un script lancé sur une machine chargée prend son temps
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/parcours/**', 'tests/site/**', 'tests/banc/**'],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
})
