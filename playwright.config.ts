import { defineConfig } from '@playwright/test'
import { AIDE, trouverChromium } from './scripts/chromium.ts'

/** Parcours où la largeur de l’écran ne change rien : le téléphone suffit. */
const SANS_LARGEUR =
  /petit-ecran|rien-ne-sort|sans-javascript|sans-script|script-casse|papier|accueil|saut|affiche|remise|ouverture|chercher-(?:adresse|position)/

/** Deux essais lancés côte à côte prennent chacun leur porte. */
const PORTE = process.env.PORT_ESSAIS ?? '4329'
const ORIGINE = `http://127.0.0.1:${PORTE}`
const executablePath = trouverChromium()
if (!executablePath) throw new Error(AIDE)

export default defineConfig({
  testDir: 'tests/parcours',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,

  retries: 0,
  timeout: 90_000, // une machine d’intégration chargée n’est pas une faute
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: ORIGINE,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox', // en intégration, Chromium tourne en administrateur
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'telephone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'bureau', use: { viewport: { width: 1280, height: 900 } }, testIgnore: SANS_LARGEUR },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --host 127.0.0.1 --port ${PORTE}`,
    url: `${ORIGINE}/`,
    reuseExistingServer: false,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
})
