import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { AUJOURDHUI, avecContenu } from '../fiches/contenu-essai.ts'

function photographier(contenu: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/photographier.ts', '--contenu', contenu, ...options],
    { encoding: 'utf8', env: { ...process.env, DATE_CONSTRUCTION: AUJOURDHUI } },
  )
  return { status, stdout, stderr }
}

describe('npm run photographier', { timeout: 60_000 }, () => {
  test('écrit ce que disent les fiches, et la porte le relit', async () => {
    await avecContenu({}, (contenu) => {
      const fichier = join(contenu, 'indicateurs', `${AUJOURDHUI}.yaml`)
      expect(photographier(contenu)).toEqual({ status: 0, stdout: `Écrit : ${fichier}\n`, stderr: '' })
      // Trois communes alignées, à 0, 7,9 et 15,8 km du seul lieu : 1 200, 800 et 90 habitants.
      expect(parse(readFileSync(fichier, 'utf8'))).toMatchObject({
        id: AUJOURDHUI,
        lieux: { mediation: 1, inclusion: 0 },
        habitants: 2090,
        au_dela: {
          tous: { plus_de_5_km: 890, plus_de_10_km: 90, plus_de_15_km: 90, plus_de_20_km: 0 },
          inclusion: { plus_de_20_km: 2090 },
        },
      })
      expect(photographier(contenu)).toEqual({ status: 0, stdout: `${fichier} est à jour.\n`, stderr: '' })
    })
  })

  test('--verifier n’écrit rien, et refuse une photographie absente ou changée', async () => {
    await avecContenu({}, (contenu) => {
      const fichier = join(contenu, 'indicateurs', `${AUJOURDHUI}.yaml`)
      expect(photographier(contenu, '--verifier')).toMatchObject({
        status: 1,
        stderr: `${fichier} manque. Lancez « npm run photographier ».\n`,
      })
      photographier(contenu)
      expect(photographier(contenu, '--verifier').status).toBe(0)
      writeFileSync(fichier, readFileSync(fichier, 'utf8').replace('conseillers: 1', 'conseillers: 2'))
      expect(photographier(contenu, '--verifier')).toMatchObject({
        status: 1,
        stderr: `${fichier} ne dit plus ce que disent les fiches. Lancez « npm run photographier ».\n`,
      })
    })
  })

  test('refuse un contenu fautif, toutes les fautes dites', async () => {
    await avecContenu({ 'evenements/a.yaml': '', 'ressources/b.yaml': '' }, (contenu) => {
      const { status, stderr } = photographier(contenu)
      expect(status).toBe(1)
      expect(stderr).toContain('content/evenements/a.yaml:1:1 Ce fichier est vide.')
      expect(stderr).toContain('content/ressources/b.yaml:1:1 Ce fichier est vide.')
    })
  })
})
