/**
 * `node tests/banc/pages.ts [adresse…]` : ce que chaque gabarit coûte à un téléphone lent, à la première visite.
 * Un tableau, et un JSON à comparer d’une fois à l’autre. Mesure `dist` : construire d’abord.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { AIDE, trouverChromium } from '../../scripts/essais/chromium.ts'
import { GABARITS } from '../parcours/gabarits.ts'
import { servir } from './serveur.ts'
import { visiter, type Mesure } from './visite.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, passages: { type: 'string', default: '3' } },
})
const executablePath = trouverChromium()
if (!executablePath) throw new Error(AIDE)

const serveur = await servir(values.dist)
const navigateur = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const mesures: Record<string, Mesure> = {}
try {
  await visiter(navigateur, `${serveur.origine}/404.html`) // le navigateur et le serveur s’échauffent
  for (const adresse of positionals.length > 0 ? positionals : GABARITS) {
    const passages: Mesure[] = []
    while (passages.length < Number(values.passages)) {
      passages.push(await visiter(navigateur, serveur.origine + adresse))
    }
    // Le passage du milieu : une machine occupée ne rend qu’un passage lent, pas la page.
    mesures[adresse] = passages.sort((a, b) => a.lcp - b.lcp)[Math.floor(passages.length / 2)]!
  }
} finally {
  await navigateur.close()
  serveur.fermer()
}

console.log('\nPages, première visite, téléphone lent (1,6 Mbit/s, 150 ms, processeur ÷ 4)')
console.table(mesures)
await mkdir('tests/banc/resultats', { recursive: true })
await writeFile('tests/banc/resultats/pages.json', `${JSON.stringify(mesures, null, 2)}\n`)
