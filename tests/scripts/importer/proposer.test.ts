/** La demande ouverte chaque nuit sur la forge, jouée sur un dépôt d’essai et une forge qui note ce qu’on lui dit. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'

let racine = ''
const depot = () => join(racine, 'depot')
const git = (...options: string[]) => execFileSync('git', options, { cwd: depot(), encoding: 'utf8' }).trim()

beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'proposer-'))
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(racine, 'forge.git')])
  execFileSync('git', ['clone', '-q', join(racine, 'forge.git'), depot()], { stdio: 'ignore' })
  mkdirSync(join(depot(), 'content'))
  writeFileSync(join(depot(), 'content/a.yaml'), 'a\n')
  git('checkout', '-q', '-b', 'main')
  git('add', '.')
  git('-c', 'user.name=essai', '-c', 'user.email=essai@vals.example', 'commit', '-q', '-m', 'début')
  git('push', '-q', 'origin', 'main')
  // La forge d’essai : elle note ses arguments, et dit la demande ouverte qu’on lui a donnée.
  const forge = `#!/bin/sh\necho "$*" >> "${racine}/appels"\n[ "$2" = list ] && cat "${racine}/ouverte" 2>/dev/null\nexit 0\n`
  writeFileSync(join(racine, 'gh'), forge)
  chmodSync(join(racine, 'gh'), 0o755)
  writeFileSync(join(racine, 'bilan.md'), '## Bilan\n')
})
afterEach(() => rmSync(racine, { recursive: true }))

function proposer(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/importer/proposer.ts'), '--resume', join(racine, 'bilan.md'), ...options],
    {
      cwd: depot(),
      encoding: 'utf8',
      env: { ...process.env, PATH: `${racine}${delimiter}${process.env.PATH}`, GH_TOKEN: '' },
    },
  )
  const appels = existsSync(join(racine, 'appels'))
    ? readFileSync(join(racine, 'appels'), 'utf8').trim().split('\n')
    : []
  return { status, stdout, stderr, appels: appels.slice(1) }
}

test('sans changement, ne propose rien', () => {
  expect(proposer()).toEqual({
    status: 0,
    stdout: 'Rien à proposer : le contenu n’a pas changé.\n',
    stderr: '',
    appels: [],
  })
})

test('sans changement, ferme la demande restée ouverte', () => {
  writeFileSync(join(racine, 'ouverte'), '12\n')
  expect(proposer().appels).toEqual(['pr close 12 --comment L’annuaire dit déjà tout cela.'])
})

test('ouvre une demande, avec le seul contenu et son bilan', () => {
  appendFileSync(join(depot(), 'content/a.yaml'), 'b\n')
  writeFileSync(join(depot(), 'reste.txt'), 'rien à faire ici')
  const { status, stdout, appels } = proposer()
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'Demande ouverte.\n' })
  expect(appels).toEqual([
    `pr create --head actualiser --base main --title Met l’annuaire à jour d’après ses sources --body-file ${racine}/bilan.md`,
  ])
  expect(git('diff', '--name-only', 'main', 'origin/actualiser')).toBe('content/a.yaml')
})

test('la nuit suivante, met la même demande à jour', () => {
  appendFileSync(join(depot(), 'content/a.yaml'), 'b\n')
  proposer()
  git('checkout', '-q', 'main')
  writeFileSync(join(racine, 'ouverte'), '12\n')
  appendFileSync(join(depot(), 'content/a.yaml'), 'c\n')
  const { stdout, appels } = proposer()
  expect(stdout).toBe('Demande 12 mise à jour.\n')
  expect(appels.at(-1)).toBe(
    `pr edit 12 --title Met l’annuaire à jour d’après ses sources --body-file ${racine}/bilan.md`,
  )
  expect(git('rev-list', '--count', 'main..origin/actualiser')).toBe('1')
})

test('abrège un bilan que la forge refuserait', () => {
  appendFileSync(join(depot(), 'content/a.yaml'), 'b\n')
  writeFileSync(join(racine, 'bilan.md'), 'x'.repeat(100_000))
  proposer()
  expect(readFileSync(join(racine, 'bilan.md'), 'utf8').length).toBeLessThan(65_536)
})

test('la nuit ne fait que lancer des commandes du projet, avec les droits qu’il faut', () => {
  const nuit = parse(readFileSync('.github/workflows/actualiser.yml', 'utf8')) as {
    permissions: object
    jobs: Record<string, { steps: { uses?: string; run?: string }[] }>
  }
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const etapes = Object.values(nuit.jobs).flatMap(({ steps }) => steps)
  const commandes = etapes.flatMap(({ run }) => run ?? [])
  expect(commandes).toEqual([
    'npm ci',
    'npm run actualiser -- --resume bilan.md',
    'node scripts/valider.ts',
    'node scripts/importer/proposer.ts --resume bilan.md',
  ])
  expect(scripts.actualiser).toBe('node scripts/importer/actualiser.ts')
  expect(nuit.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' })
})
