import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { chromium } from '@playwright/test'
import { AIDE, trouverChromium } from '../../scripts/essais/chromium.ts'
import type { DonneesRecherche } from '../../src/domain/recherche/index/donnees.ts'
import type { chronometrer as Chronometrer, Temps } from './chrono.ts'

const ORIGINE = 'http://banc.localhost'
const PAQUETS = { 'fastest-levenshtein': '/node_modules/fastest-levenshtein/esm/mod.js' }
const PAGE = `<!doctype html><meta charset="utf-8"><title>banc</title>
<script type="importmap">${JSON.stringify({ imports: PAQUETS })}</script>`

/** Chronomètre dans Chromium, processeur ralenti `ralenti` fois. Rien ne passe par le réseau. */
export async function chronometrerAuNavigateur(
  jeux: readonly DonneesRecherche[],
  textes: readonly string[],
  ralenti: number,
): Promise<Temps[]> {
  const executablePath = trouverChromium()
  if (!executablePath) throw new Error(AIDE)
  const navigateur = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await navigateur.newPage()
    page.setDefaultTimeout(0)
    await page.route(`${ORIGINE}/**`, async (route) => {
      const chemin = new URL(route.request().url()).pathname
      if (chemin === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
      const source = await readFile(`.${chemin}`, 'utf8')
      const body = chemin.endsWith('.ts') ? stripTypeScriptTypes(source) : source
      return route.fulfill({ contentType: 'text/javascript', body })
    })
    await page.goto(`${ORIGINE}/`)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: ralenti })
    const temps: Temps[] = []
    for (const donnees of jeux) {
      temps.push(
        await page.evaluate(
          async ([donnees, textes]) => {
            const chemin = '/tests/banc/chrono.ts'
            const { chronometrer } = (await import(chemin)) as { chronometrer: typeof Chronometrer }
            return chronometrer(donnees, textes)
          },
          [donnees, textes] as const,
        ),
      )
    }
    return temps
  } finally {
    await navigateur.close()
  }
}
