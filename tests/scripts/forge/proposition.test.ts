/** D’un ticket à une demande, sur un dépôt et une forge d’essai. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AUJOURDHUI } from '../../fiches/contenu-essai.ts'
import { corps, JUSTE } from './corps.ts'
import { depotDEssai, type DepotDEssai } from './depot-essai.ts'
import { forgeDEssai, type ForgeDEssai } from './forge-essai.ts'
import { HOSTILES } from './hostiles.ts'

let essai: DepotDEssai
let gh: ForgeDEssai
beforeEach(() => {
  essai = depotDEssai()
  gh = forgeDEssai(essai.racine)
})
afterEach(() => rmSync(essai.racine, { recursive: true }))

function proposer(issue: unknown) {
  const evenement = join(essai.racine, 'evenement.json')
  writeFileSync(evenement, JSON.stringify({ issue }))
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/forge/proposition.ts')], {
    cwd: essai.depot,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${gh.dossier}${delimiter}${process.env.PATH}`,
      DATE_CONSTRUCTION: AUJOURDHUI,
      GITHUB_EVENT_PATH: evenement,
      GH_TOKEN: '',
      CONTENU: '',
    },
  })
  return { status, dit: stdout.trim(), stderr, appels: gh.appels() }
}

test('ouvre une demande avec la seule fiche changée, dite avec des mots, et la fait vérifier', () => {
  const { status, appels } = proposer({ number: 31, body: corps('corriger', JUSTE) })
  expect(status).toBe(0)
  expect(essai.git('diff', '--name-only', 'main', 'origin/proposition-31')).toBe(
    'content/lieux/mediatheque.yaml',
  )
  expect(appels.slice(1).map((appel) => appel.replace(/--body-file \S+/, '--body-file …'))).toEqual([
    'pr create --head proposition-31 --base main --title Corriger un lieu : mediatheque --body-file …',
    'workflow run verifier.yml --ref proposition-31',
  ])
  expect(gh.texteJoint()).toContain('- ` Téléphone : 04 77 00 00 01 → 04 77 00 00 99 `')
  expect(gh.texteJoint()).toMatch(/\nCloses #31\n$/)
})

test('répond ce qui manque, et ne pousse rien', () => {
  const { status, appels } = proposer({
    number: 32,
    body: corps('corriger', { ...JUSTE, lieu: 'nulle-part' }),
  })
  expect(status).toBe(0)
  expect(appels.map((appel) => appel.replace(/--body-file \S+/, '--body-file …'))).toEqual([
    'issue comment 32 --body-file … --edit-last --create-if-none',
  ])
  expect(gh.texteJoint()).toContain('Ce lieu n’est pas dans l’annuaire.')
  expect(essai.git('branch', '--all')).not.toContain('proposition')
})

test('ne dit rien d’un ticket ordinaire', () => {
  expect(proposer({ number: 33, body: 'Bonjour.' }).appels).toEqual([])
  expect(proposer({ number: 33, body: null }).appels).toEqual([])
})

test.each([undefined, {}, { number: '1; ls', body: '' }, { number: -1, body: '' }, { number: 1.5 }])(
  'refuse un événement qui n’est pas un ticket : %j',
  (issue) => {
    expect(proposer(issue)).toMatchObject({ status: 1, appels: [] })
  },
)

test('les tickets écrits pour nuire n’écrivent rien hors de leur réponse', () => {
  const texte = readFileSync(join(essai.depot, 'content/lieux/mediatheque.yaml'), 'utf8')
  const chemins = HOSTILES.filter(([quoi]) => /chemin|commande|git|nul/.test(quoi))
  expect(chemins.length).toBeGreaterThan(8)
  for (const [, body] of chemins) expect(proposer({ number: 34, body }).status).toBe(0)
  expect(essai.git('status', '--porcelain')).toBe('')
  expect(essai.git('branch', '--all')).not.toContain('proposition')
  expect(new Set(gh.appels().map((appel) => appel.split(' ').slice(0, 3).join(' ')))).toEqual(
    new Set(['issue comment 34']),
  )
  expect(readFileSync(join(essai.depot, 'content/lieux/mediatheque.yaml'), 'utf8')).toBe(texte)
})
