import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { avecContenu } from '../fiches/contenu-essai.ts'
import { csv, tableau, type BilanDeLieu } from '../../src/formats/bilan-label.ts'

const BILAN: BilanDeLieu = {
  id: 'mediatheque',
  nom: '=Médiathèque "du centre" ; Valmont',
  commune: 'Valmont',
  classe: 'inclusion',
  classeProposee: undefined,
  etat: 'référencé',
  requis: ['A1', 'A2', 'E2'],
  remplis: ['E2'],
  lus: [],
  enPartie: ['A1'],
  contredits: [],
  nonRenseignes: ['A2'],
  aVerifier: ['E2'],
  verificationsManquantes: 4,
}

function lancer(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/label/label.ts', '--contenu', 'tests/fixtures/petit/content', ...options],
    { encoding: 'utf8', env: { ...process.env, DATE_CONSTRUCTION: '2026-03-31' } },
  )
  return { status, stdout, stderr }
}

test('le tableau s’aligne et ne dit « non » que si la fiche le dit', () => {
  expect(tableau([BILAN]).split('\n')).toEqual([
    'lieu         classe     état       attesté  fiche : oui  en partie  fiche : non  non renseigné',
    'mediatheque  inclusion  référencé  1/3                   A1                      A2',
  ])
})

test('le CSV s’ouvre dans un tableur français, sans formule cachée', () => {
  const lignes = csv([BILAN]).split('\r\n')
  expect(lignes[0]).toMatch(/^\ufefflieu;nom;commune;/)
  expect(lignes[1]).toBe(
    `mediatheque;"'=Médiathèque ""du centre"" ; Valmont";Valmont;inclusion;;référencé;3;E2;;A1;;A2;E2;4`,
  )
})

describe('npm run label', { timeout: 30_000 }, () => {
  test('dit ce qui manque à chaque lieu, et combien sont dans chaque état', () => {
    const { status, stdout } = lancer()
    expect(status).toBe(0)
    expect(stdout).toMatch(/^mediatheque +mediation +référencé +0\/1 +A1$/m)
    expect(stdout.trimEnd()).toMatch(/\n1 lieu\. référencé : 1\.$/)
  })

  test('écrit un CSV, d’un seul lieu si on le demande', () => {
    const { status, stdout } = lancer('--csv', '--lieu', 'mediatheque')
    expect(status).toBe(0)
    expect(stdout.split('\r\n')).toHaveLength(3)
  })

  test('refuse un lieu inconnu', () => {
    const { status, stdout, stderr } = lancer('--lieu', 'nulle-part')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(
      '« nulle-part » n’est pas un lieu. Écrivez le nom d’un fichier de content/lieux, sans .yaml.\n',
    )
  })

  test('refuse un contenu fautif, toutes les fautes dites', async () => {
    const mauvais = { 'evenements/a.yaml': '', 'ressources/b.yaml': '' }
    await avecContenu(mauvais, (contenu) => {
      const { status, stderr } = lancer('--contenu', contenu)
      expect(status).toBe(1)
      expect(stderr).toContain('content/evenements/a.yaml:1:1 Ce fichier est vide.')
      expect(stderr).toContain('content/ressources/b.yaml:1:1 Ce fichier est vide.')
    })
  })
})

describe('les actes du label', { timeout: 60_000 }, () => {
  const lire = (contenu: string) => readFileSync(`${contenu}/lieux/mediatheque.yaml`, 'utf8')

  test('un lieu signe, on vérifie, on décide ; l’an d’après, il renouvelle en une fois', async () => {
    await avecContenu({}, (contenu) => {
      const agir = (...mots: string[]) => lancer('--contenu', contenu, ...mots)
      expect(agir('attester', 'mediatheque', '--criteres', 'A1,A2', '--le', '2025-03-15').status).toBe(0)
      expect(agir('verifier', 'mediatheque', '--criteres', 'A1', '--par', 'Une visite').status).toBe(0)
      expect(agir('decider', 'mediatheque', '--par', 'Le Département').status).toBe(0)
      expect(lancer('--contenu', contenu).stdout).toMatch(/^mediatheque +mediation +suspendu/m)
      expect(agir('renouveler', 'mediatheque').status).toBe(0)
      expect(lancer('--contenu', contenu).stdout).toMatch(/^mediatheque +mediation +labellisé/m)
      expect(parse(lire(contenu))).toMatchObject({
        attestations: [
          { le: '2025-03-15', criteres: ['A1', 'A2'] },
          { le: '2026-03-31', criteres: ['A1', 'A2'] },
        ],
        label: { decide_le: '2026-03-31', jusqu_au: '2028-03-31' },
      })
    })
  })

  test.each<[mots: string[], attendu: string]>([
    [['decider', 'mediatheque', '--par', 'Le Département'], 'Cette décision n’a pas suivi le référentiel.'],
    [['attester', 'mediatheque', '--criteres', 'Z9'], '« Z9 » n’est pas un critère du référentiel.'],
    [['attester', 'mediatheque'], 'Dites les critères'],
    [['verifier', 'mediatheque', '--criteres', 'A1'], 'Dites qui'],
    [
      ['verifier', 'mediatheque', '--criteres', 'A1', '--par', 'x', '--le', '2026-04-01'],
      'est dans le futur',
    ],
    [['renouveler', 'mediatheque'], 'n’a encore rien signé'],
    [['renouveler', '../lieux/mediatheque'], 'n’est pas un lieu'],
    [['renouveler', 'mediatheque', 'encore'], 'Actes : attester, renouveler, verifier, decider.'],
    [['signer', 'mediatheque'], 'Actes : attester, renouveler, verifier, decider.'],
  ])('refuse %j, et n’écrit rien', async (mots, attendu) => {
    await avecContenu({}, (contenu) => {
      const avant = lire(contenu)
      const { status, stderr } = lancer('--contenu', contenu, ...mots)
      expect(stderr).toContain(attendu)
      expect(status).toBe(1)
      expect(lire(contenu)).toBe(avant)
    })
  })
})
