import { defineConfig } from '@playwright/test'
import { BUREAU, reglages, TELEPHONE } from './tests/parcours/reglages.ts'
import { SORTIE } from './scripts/essais/site-essai.ts'

/** Parcours où la largeur de l’écran ne change rien : le téléphone suffit. */
const SANS_LARGEUR =
  /gardes|sans-javascript|sans-script|script-casse|papier|accueil|affiche|integrer|remise|ouverture|politique|etats|chercher\/(?:adresse|position)/

export default defineConfig({
  ...reglages(SORTIE, Number(process.env.PORT_ESSAIS ?? 4329)), // deux essais côte à côte prennent chacun leur porte
  testDir: 'tests/parcours',
  projects: [
    { name: 'telephone', use: TELEPHONE },
    { name: 'bureau', use: BUREAU, testIgnore: SANS_LARGEUR },
  ],
})
