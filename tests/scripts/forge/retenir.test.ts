import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { depotDEssai } from './depot-essai.ts'

test('garde la liste des adresses quand elle a grandi, et rien d’autre', () => {
  const { racine, depot, git, commettre } = depotDEssai()
  try {
    commettre({ 'content/adresses-publiees.txt': '/\n' })
    git('push', '--quiet', '--set-upstream', 'origin', 'main')
    const retenir = () =>
      spawnSync(process.execPath, [resolve('scripts/forge/retenir.ts')], { cwd: depot, encoding: 'utf8' })
        .stdout
    writeFileSync(join(depot, 'content/autre.txt'), 'x')
    expect(retenir()).toBe('Aucune adresse nouvelle.\n')
    appendFileSync(join(depot, 'content/adresses-publiees.txt'), '/neuve/\n')
    expect(retenir()).toBe('Liste gardée.\n')
    expect(git('show', '--name-only', '--format=', 'origin/main')).toBe('content/adresses-publiees.txt')
  } finally {
    rmSync(racine, { recursive: true })
  }
})
