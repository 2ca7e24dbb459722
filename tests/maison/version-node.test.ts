/** Une seule version de Node, dite partout pareil. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fichiersDuProjet } from './fichiers.ts'

const lire = (fichier: string) => readFileSync(fichier, 'utf8')
const VERSION = lire('.node-version').trim()
const MAJEURE = VERSION.split('.')[0]

test('celle que npm apporte, celle que package.json demande, celle que le README nomme', () => {
  const { engines, optionalDependencies } = JSON.parse(lire('package.json')) as {
    engines: { node: string }
    optionalDependencies: Record<string, string>
  }
  expect(engines.node).toBe(`>=${MAJEURE}`)
  expect([...new Set(Object.values(optionalDependencies))]).toEqual([VERSION])
  expect(lire('README.md')).toContain(`Node.js ${MAJEURE}`)
})

const versionsEcrites = (texte: string) => texte.match(/node-version:.*/g) ?? []

test('la forge lit .node-version, elle n’a pas la sienne', () => {
  expect(versionsEcrites('          node-version: 24')).toHaveLength(1)
  for (const fichier of fichiersDuProjet(['.github/workflows']))
    expect([fichier, versionsEcrites(lire(fichier))]).toEqual([fichier, []])
})

/** Actions désignées par une étiquette, qu’un tiers peut déplacer. */
const actionsMouvantes = (texte: string) =>
  (texte.match(/uses: \S+/g) ?? []).filter((ligne) => !/@[0-9a-f]{40}$/.test(ligne))

test('chaque action est désignée par l’empreinte de son commit', () => {
  expect(actionsMouvantes('- uses: actions/checkout@v5')).toHaveLength(1)
  for (const fichier of fichiersDuProjet(['.github/workflows']))
    expect([fichier, actionsMouvantes(lire(fichier))]).toEqual([fichier, []])
})
