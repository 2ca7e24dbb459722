import type { PlaywrightTestConfig } from '@playwright/test'
import { AIDE, trouverChromium } from '../../scripts/essais/chromium.ts'

export const TELEPHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }
export const BUREAU = { viewport: { width: 1280, height: 900 } }

/**
 * Ce que les essais de navigateur ont en commun : un Chromium, un site construit, servi sur une porte le temps des essais.
 * @param sortie Dossier du site construit.
 * @throws {Error} sans Chromium : le message dit comment en avoir un.
 */
export function reglages(sortie: string, porte: number): PlaywrightTestConfig {
  const executablePath = trouverChromium()
  if (!executablePath) throw new Error(AIDE)
  const baseURL = `http://127.0.0.1:${porte}`
  return {
    forbidOnly: true,
    fullyParallel: true,
    workers: 2,
    retries: 0,
    timeout: 90_000, // une machine d’intégration chargée n’est pas une faute
    expect: { timeout: 15_000 },
    reporter: 'list',
    use: {
      baseURL,
      serviceWorkers: 'block', // un essai lit le site, pas sa copie ; le parcours hors connexion, lui, la permet
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
    webServer: {
      command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --host 127.0.0.1 --port ${porte}`,
      cwd: process.cwd(),
      url: `${baseURL}/`,
      reuseExistingServer: false,
      env: { ASTRO_TELEMETRY_DISABLED: '1', SORTIE: sortie },
    },
  }
}
