import { defineConfig } from '@playwright/test'
import { reglages, TELEPHONE } from '../../parcours/reglages.ts'

/** Le vrai site, à côté de celui d’essai : la porte suivante. */
export default defineConfig({
  ...reglages('dist', Number(process.env.PORT_ESSAIS ?? 4329) + 1),
  testDir: '.',
  projects: [{ name: 'contenu', use: TELEPHONE }],
})
