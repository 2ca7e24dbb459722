/** Le ticket des liens cassés, sur une forge d’essai. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgeDEssai, type ForgeDEssai } from '../forge/forge-essai.ts'

let racine = ''
let gh: ForgeDEssai
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'liens-'))
  gh = forgeDEssai(racine)
})
afterEach(() => rmSync(racine, { recursive: true }))

function dire(etats: string[], ouverts: { number: number; title: string }[] = []) {
  const [json, markdown] = [join(racine, 'liens.json'), join(racine, 'liens.md')]
  writeFileSync(json, JSON.stringify(etats.map((etat) => ({ etat }))))
  writeFileSync(markdown, '## Liens\n')
  gh.repondre('issue list', JSON.stringify(ouverts))
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/liens/ticket.ts', '--json', json, '--markdown', markdown],
    { encoding: 'utf8', env: { ...process.env, PATH: `${gh.dossier}${delimiter}${process.env.PATH}` } },
  )
  return {
    status,
    dit: stdout.trim(),
    fait: gh
      .appels()
      .slice(1)
      .map((appel) => appel.replace(racine, '')),
  }
}
const OUVERT = { number: 5, title: 'Liens à réparer' }

test('ouvre un ticket au premier lien cassé', () => {
  expect(dire(['bon', 'casse', 'deplace', 'incertain'])).toEqual({
    status: 0,
    dit: 'Liens à réparer : 2.',
    fait: ['issue create --title Liens à réparer --body-file /liens.md'],
  })
})

test('met à jour celui qui est ouvert, et lui seul', () => {
  expect(dire(['casse'], [{ number: 4, title: 'Liens à réparer encore' }, OUVERT]).fait).toEqual([
    'issue edit 5 --body-file /liens.md',
  ])
})

test('le ferme quand tout répond, et ne dit rien s’il n’y en a pas', () => {
  expect(dire(['bon'], [OUVERT]).fait).toEqual(['issue close 5 --comment Tous les liens répondent.'])
})

test('ne fait rien quand il n’y a rien à dire', () => {
  expect(dire(['bon', 'incertain'])).toEqual({ status: 0, dit: 'Aucun lien à réparer.', fait: [] })
})
