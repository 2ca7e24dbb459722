/**
 * `npm start` : construit le site, dit ce qu’il contient, puis le sert.
 * node scripts/demarrer.ts [--journal] [--porte 4321]
 * `--journal` : montre tout ce que dit la construction.
 */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dateDeConstruction } from '../src/fiches/aujourdhui.ts'
import { lireContenu } from '../src/fiches/contenu.ts'
import { dossierDeSortie, dossierDuContenu } from '../src/fiches/emplacements.ts'

const { values } = parseArgs({
  options: {
    journal: { type: 'boolean', default: false },
    porte: { type: 'string', default: '4321' },
  },
})

/** Lignes du journal montrées quand la construction échoue : la faute est à la fin. */
const LIGNES_D_ECHEC = 60
const SANS_COULEUR = /\u001b\[[\d;]*m/g

console.log('Construction du site…')
const debut = performance.now()
const { code, journal } = await astro(['build'], values.journal)
if (code === 0) {
  const secondes = ((performance.now() - debut) / 1000).toFixed(1).replace('.', ',')
  console.log(`${await compte()}, en ${secondes} s.`)
  console.log(`Le site est servi sur http://localhost:${values.porte}/ (Ctrl+C pour arrêter).`)
  const service = await astro(['preview', '--port', values.porte], values.journal)
  if (service.code !== 0) console.error(service.journal)
  process.exitCode = service.code
} else {
  if (!values.journal) console.error(journal.split('\n').slice(-LIGNES_D_ECHEC).join('\n'))
  console.error('Le site n’a pas pu être construit. Tout le journal : npm start -- --journal')
  process.exitCode = code
}

/** Lance Astro et attend sa fin. @returns son code de sortie, et ce qu’il a dit. */
function astro(args: string[], montrer: boolean): Promise<{ code: number; journal: string }> {
  const enfant = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio: montrer ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  let journal = ''
  for (const sortie of [enfant.stdout, enfant.stderr]) {
    sortie?.on('data', (bloc: Buffer) => (journal += bloc.toString().replace(SANS_COULEUR, '')))
  }
  return new Promise((finir) => enfant.on('exit', (code) => finir({ code: code ?? 1, journal })))
}

/** « 1 571 pages, 109 lieux, 45 postes de conseillers ». */
async function compte(): Promise<string> {
  const { contenu } = await lireContenu(dossierDuContenu(), dateDeConstruction())
  const nombre = (n: number) => n.toLocaleString('fr-FR')
  const pages = globSync(`${dossierDeSortie()}/**/*.html`).length
  return `${nombre(pages)} pages, ${nombre(contenu?.lieux.length ?? 0)} lieux, ${nombre(contenu?.conseillers.length ?? 0)} postes de conseillers`
}
