/**
 * `npm test` : toutes les vérifications, dans l’ordre, puis la liste de ce qui a échoué.
 * Une étape rouge n’arrête pas les autres, sauf celles qui lisent le site quand il n’a pas pu être construit.
 * `npm test -- lint construction` ne lance que les étapes nommées.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

interface Etape {
  nom: string
  commande: string
  litLeSite?: true
}

const CONSTRUCTION = 'construction'

const ETAPES: Etape[] = [
  { nom: 'mise en forme', commande: 'prettier --check --log-level warn .' },
  { nom: 'lint', commande: 'oxlint --deny-warnings' },
  { nom: 'types', commande: 'astro check --minimumFailingSeverity warning' },
  { nom: 'code inutile', commande: 'knip' },
  { nom: 'fiches', commande: 'node scripts/valider.ts' },
  { nom: 'tests unitaires', commande: 'vitest run --project source' },
  { nom: CONSTRUCTION, commande: 'astro build' },
  { nom: 'site construit', commande: 'vitest run --project site', litLeSite: true },
  { nom: 'chromium', commande: 'node scripts/chromium.ts' },
  { nom: 'parcours', commande: 'playwright test', litLeSite: true },
]

const demandees = parseArgs({ allowPositionals: true }).positionals
const inconnues = demandees.filter((nom) => !ETAPES.some((etape) => etape.nom === nom))
if (inconnues.length > 0) {
  console.error(
    `Étape inconnue : ${inconnues.join(', ')}. Étapes : ${ETAPES.map(({ nom }) => nom).join(', ')}.`,
  )
  process.exit(2)
}

const rouges: string[] = []
for (const { nom, commande, litLeSite } of ETAPES) {
  if (demandees.length > 0 && !demandees.includes(nom)) continue
  if (litLeSite && rouges.includes(CONSTRUCTION)) {
    rouges.push(`${nom} (pas lancée : le site n’est pas construit)`)
    continue
  }
  console.log(`\n▶ ${nom} : ${commande}`)
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
  if (spawnSync(commande, { shell: true, stdio: 'inherit', env }).status !== 0) rouges.push(nom)
}

if (rouges.length > 0) {
  console.error(`\n✗ À corriger : ${rouges.join(', ')}.`)
  process.exitCode = 1
} else {
  console.log('\n✓ Tout est vert.')
}
