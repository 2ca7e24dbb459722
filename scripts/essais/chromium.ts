/** Trouve un Chromium pour les tests de navigateur, ou l’installe. `node scripts/essais/chromium.ts` affiche son chemin. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const HORS_DU_PATH = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

export const AIDE = `Aucun Chromium n’a été trouvé, et il n’a pas pu être installé. Au choix :
  - Debian, Ubuntu : sudo apt-get install chromium
  - partout : npx playwright install chromium
  - déjà installé ailleurs : CHROMIUM=/chemin/vers/chromium npm test`

/**
 * Chemin d’un Chromium déjà là, ou `null`. Dans l’ordre : variable CHROMIUM, système, celui de Playwright.
 * @throws {Error} si CHROMIUM désigne un fichier qui ne s’exécute pas : mieux vaut le dire que d’en prendre un autre.
 */
export function trouverChromium(
  environnement: NodeJS.ProcessEnv = process.env,
  autres: string[] = [...HORS_DU_PATH, chromium.executablePath()],
): string | null {
  const { CHROMIUM, PATH = '' } = environnement
  if (CHROMIUM) {
    if (seLance(CHROMIUM)) return CHROMIUM
    throw new Error(
      `CHROMIUM désigne « ${CHROMIUM} », qui n’est pas un programme. Corrigez ou retirez cette variable.`,
    )
  }
  const dansLePath = NOMS.flatMap((nom) => PATH.split(delimiter).map((dossier) => join(dossier, nom)))
  return [...dansLePath, ...autres].find(seLance) ?? null
}

/** Installe Chromium par le système (Debian, administrateur), sinon par Playwright. */
function installerChromium(): void {
  const administrateurDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (administrateurDebian) {
    lancer('apt-get', ['update', '-qq'])
    if (lancer('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) return
  }
  lancer('npx', ['playwright', 'install', 'chromium'])
}

function lancer(programme: string, args: string[]): boolean {
  console.error(`Chromium manque : ${programme} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(programme, args, { stdio: ['ignore', 2, 2], env }).status === 0
}

function seLance(chemin: string): boolean {
  try {
    accessSync(chemin, constants.X_OK)
    return true
  } catch {
    return false // absent ou interdit : on essaie le suivant
  }
}

// `import.meta.main` n’existe qu’à partir de Node 24.2.
if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  if (!trouverChromium()) installerChromium()
  const chemin = trouverChromium()
  if (chemin) console.log(chemin)
  else console.error(AIDE)
  process.exitCode = chemin ? 0 : 1
}
