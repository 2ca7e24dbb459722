/**
 * `npm test` : toutes les vérifications, puis la liste de ce qui a échoué. Une étape rouge n’arrête pas les autres, sauf
 * celles qui lisent un site qui n’a pas pu être construit. Deux files avancent côte à côte : relire le code pendant que
 * les sites se construisent, puis les parcours dans le navigateur, seuls, quand plus rien ne leur prend la machine.
 * `npm test -- lint construction` ne lance que les étapes nommées.
 */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { CONSTRUIT_LE, CONTENU, SORTIE } from './site-essai.ts'

interface Etape {
  nom: string
  commande: string
  env?: Record<string, string>
  /** L’étape qui doit être verte avant celle-ci. */
  apres?: string
}

/** Le site d’essai : un département inventé, construit un jour fixé. */
const ESSAI = { CONTENU, SORTIE, DATE_CONSTRUCTION: CONSTRUIT_LE }

const RELECTURE: Etape[] = [
  { nom: 'mise en forme', commande: 'prettier --check --log-level warn .' },
  { nom: 'lint', commande: 'oxlint --deny-warnings' },
  { nom: 'code inutile', commande: 'knip' },
  { nom: 'fiches', commande: 'node scripts/valider.ts' },
  { nom: 'types', commande: 'astro check --minimumFailingSeverity warning' },
]
const CONSTRUCTIONS: Etape[] = [
  { nom: 'construction', commande: 'astro build' },
  { nom: 'construction d’essai', commande: 'astro build', env: ESSAI },
  { nom: 'chromium', commande: 'node scripts/essais/chromium.ts' },
]
const ESSAIS: Etape[] = [
  { nom: 'tests unitaires', commande: 'vitest run --project source' },
  { nom: 'contenu', commande: 'vitest run --project contenu' },
  { nom: 'site d’essai', commande: 'vitest run --project site', apres: 'construction d’essai' },
  { nom: 'vrai site', commande: 'vitest run --project contenu-site', apres: 'construction' },
  { nom: 'parcours', commande: 'playwright test', apres: 'construction d’essai' },
  {
    nom: 'parcours du vrai site',
    commande: 'playwright test --config tests/contenu/parcours/playwright.config.ts',
    apres: 'construction',
  },
]

const ETAPES = [...RELECTURE, ...CONSTRUCTIONS, ...ESSAIS]
const demandees = parseArgs({ allowPositionals: true }).positionals
const inconnues = demandees.filter((nom) => !ETAPES.some((etape) => etape.nom === nom))
if (inconnues.length > 0) {
  console.error(
    `Étape inconnue : ${inconnues.join(', ')}. Étapes : ${ETAPES.map(({ nom }) => nom).join(', ')}.`,
  )
  process.exit(2)
}

const rouges: string[] = []
await Promise.all([suivre(RELECTURE, 'gardee'), suivre(CONSTRUCTIONS, 'gardee')])
await suivre(ESSAIS, 'directe')
if (rouges.length > 0) {
  console.error(`\n✗ À corriger : ${rouges.join(', ')}.`)
  process.exitCode = 1
} else {
  console.log('\n✓ Tout est vert.')
}

/** Une file d’étapes. `gardee` : ce que dit une étape s’affiche à sa fin, sans se mêler à l’autre file. */
async function suivre(etapes: readonly Etape[], sortie: 'gardee' | 'directe'): Promise<void> {
  for (const etape of etapes) {
    if (demandees.length > 0 && !demandees.includes(etape.nom)) continue
    if (etape.apres !== undefined && rouges.includes(etape.apres)) {
      rouges.push(`${etape.nom} (pas lancée : « ${etape.apres} » a échoué)`)
      continue
    }
    if (!(await lancer(etape, sortie))) rouges.push(etape.nom)
  }
}

/** Lance une étape et attend sa fin. @returns faux si elle a échoué. */
function lancer({ nom, commande, env = {} }: Etape, sortie: 'gardee' | 'directe'): Promise<boolean> {
  const debut = performance.now()
  if (sortie === 'directe') console.log(`\n▶ ${nom} : ${commande}`)
  const enfant = spawn(commande, {
    shell: true,
    stdio: sortie === 'directe' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  })
  let dit = ''
  for (const flux of [enfant.stdout, enfant.stderr]) flux?.on('data', (bloc: Buffer) => (dit += String(bloc)))
  return new Promise((finir) =>
    enfant.on('close', (code) => {
      const secondes = Math.round((performance.now() - debut) / 1000)
      if (sortie === 'gardee') console.log(`\n▶ ${nom} : ${commande}${code === 0 ? '' : `\n${dit}`}`)
      console.log(`${code === 0 ? '✓' : '✗'} ${nom}, ${secondes} s`)
      finir(code === 0)
    }),
  )
}
