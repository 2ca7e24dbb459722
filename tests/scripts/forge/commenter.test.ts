/** Le commentaire d’une proposition : ce qu’elle laisse n’est cru que si la forge le confirme. */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AUJOURDHUI, ficheValide, remplacer } from '../../fiches/contenu-essai.ts'
import { forgeDEssai, type ForgeDEssai } from './forge-essai.ts'
import { TEXTES_VIFS } from './hostiles.ts'

const TETE = 'a'.repeat(40)
const LIEU = 'content/lieux/mediatheque.yaml'
const avant = ficheValide('lieux/mediatheque')
let racine = ''
let gh: ForgeDEssai
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'commenter-'))
  gh = forgeDEssai(racine)
})
afterEach(() => rmSync(racine, { recursive: true }))

const sha = (texte: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(texte)}\0${texte}`)
    .digest('hex')

interface Cas {
  numero?: unknown
  fichiers?: Record<string, string | null>
  deForge?: { filename: string; status: string; sha: string | null }[]
  demande?: object
}

function commenter({ numero = 12, fichiers = {}, deForge, demande }: Cas) {
  const liste = Object.entries(fichiers).map(([chemin, apres]) => ({ chemin, apres }))
  const dit = liste.map(({ chemin, apres }) => ({
    filename: chemin,
    status: apres === null ? 'removed' : 'modified',
    sha: apres === null ? null : sha(apres),
  }))
  gh.repondre('run download 7', JSON.stringify({ numero, fichiers: liste }))
  gh.repondre(
    'api repos/ici/annuaire/pulls/12',
    JSON.stringify({ state: 'open', head: { sha: TETE }, ...demande }),
  )
  gh.repondre('api repos/ici/annuaire/pulls/12/files', JSON.stringify(deForge ?? dit))
  return lancer()
}

function lancer() {
  writeFileSync(join(racine, 'evenement.json'), JSON.stringify({ workflow_run: { id: 7, head_sha: TETE } }))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/forge/commenter.ts', '--contenu', 'tests/fixtures/petit/content'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${gh.dossier}${delimiter}${process.env.PATH}`,
        DATE_CONSTRUCTION: AUJOURDHUI,
        GITHUB_EVENT_PATH: join(racine, 'evenement.json'),
        GH_REPO: 'ici/annuaire',
      },
    },
  )
  return { status, dit: stdout.trim(), stderr, texte: gh.texteJoint() }
}

test('dit ce qui change, sans faute', () => {
  const apres = remplacer(avant, '9h-12h, 13h30-17h', '9h-12h')
  const { status, dit, texte } = commenter({ fichiers: { [LIEU]: apres } })
  expect({ status, dit }).toEqual({ status: 0, dit: 'Demande 12 commentée.' })
  expect(texte).toContain('- ` Horaires du mardi : 9h-12h, 13h30-17h → 9h-12h `')
  expect(texte).toContain('Aucune faute.')
  expect(texte).toContain('(https://github.com/ici/annuaire/actions/runs/7)')
  expect(gh.appels().at(-1)).toMatch(
    /^pr comment 12 --repo ici\/annuaire --body-file \S+ --edit-last --create-if-none$/,
  )
})

test('dit les fautes, y compris celles qu’elle crée ailleurs', () => {
  const { texte } = commenter({ fichiers: { [LIEU]: null } })
  expect(texte).toContain('Un lieu qui ferme garde sa fiche')
  expect(texte).toMatch(
    /\*\*À corriger\*\*\n\n[^]*- ` content\/conseillers\/poste\.yaml:6:11 permanences\.0\.lieu/,
  )
  expect(texte).not.toContain('Aucune faute.')
})

describe('ne croit pas ce que la proposition laisse', () => {
  test('un texte qui n’est pas celui de la demande', () => {
    const deForge = [{ filename: LIEU, status: 'modified', sha: sha(avant) }]
    const { texte } = commenter({
      fichiers: { [LIEU]: remplacer(avant, 'Médiathèque', 'Mensonge') },
      deForge,
    })
    expect(texte).not.toContain('Mensonge')
    expect(texte).toContain('à lire sur la forge')
  })

  test('un fichier que la demande ne touche pas', () => {
    expect(commenter({ fichiers: { [LIEU]: avant }, deForge: [] }).texte).not.toContain('mediatheque')
  })

  test.each([
    'content/../package.json',
    'content/lieux/../../x.yaml',
    '/etc/x.yaml',
    'content/.x.yaml',
    'content/lieux/A.yaml',
  ])('le chemin %s', (chemin) => {
    const { status, texte } = commenter({ fichiers: { [chemin]: 'nom: x\n' } })
    expect(status).toBe(0)
    expect(texte).toMatch(/à lire sur la forge\*\*\n\n- /)
  })

  test('une autre demande, une tête qui a bougé, une demande fermée', () => {
    for (const demande of [{ head: { sha: 'b'.repeat(40) } }, { state: 'closed' }]) {
      const { status, dit } = commenter({ fichiers: { [LIEU]: avant }, demande })
      expect(status).toBe(0)
      expect(dit).toContain('n’est pas celle qui vient d’être vérifiée')
    }
    expect(gh.appels().join()).not.toContain('pr comment')
  })

  test.each([['12 --repo ailleurs/x'], ['../../issues/3'], [-1], [1.5], [null], [{}]])(
    'le numéro %j',
    (numero) => {
      const { status } = commenter({ numero })
      expect(status).toBe(1)
      expect(gh.appels()).toHaveLength(1)
    },
  )

  test('des clés en trop, trop de fichiers, un texte illisible', () => {
    for (const laisse of [
      '{"numero":12,"fichiers":[],"__proto__x":1}',
      JSON.stringify({
        numero: 12,
        fichiers: Array.from({ length: 101 }, () => ({ chemin: 'a', apres: '' })),
      }),
      'pas du JSON',
      '',
    ]) {
      gh.repondre('run download 7', laisse)
      expect(lancer().status).toBe(1)
    }
  })
})

test('cite des textes vifs sans qu’ils vivent', () => {
  const fichiers = TEXTES_VIFS.map((texte, i): [string, string] => [
    `content/lieux/vif-${i}.yaml`,
    `${avant}presentation: ${JSON.stringify(texte)}\n`,
  ])
  const commentaire = commenter({ fichiers: Object.fromEntries(fichiers) }).texte
  const lignes = commentaire.split('\n').filter((ligne) => /^[-*]/.test(ligne))
  expect(lignes.length).toBeGreaterThan(TEXTES_VIFS.length)
  for (const ligne of lignes)
    expect(ligne).toMatch(
      /^(?:- (`+) [^]* \1|\*\*(?:(`+) [^]* \2|[^`*]+)\*\*|- (?:illisible|et \d+|rien)[^`]*)$/,
    )
  expect(commentaire.length).toBeLessThan(65_536)
})

test('une fiche énorme ou sans fin ne l’arrête pas', () => {
  for (const apres of ['x'.repeat(900_000), `nom: ${'['.repeat(20_000)}`, 'a: &a [*a]\n', '\u0000'])
    expect(commenter({ fichiers: { [LIEU]: apres } })).toMatchObject({ status: 0 })
})

test('sans rien de laissé, ne dit rien', () => {
  expect(lancer()).toMatchObject({ status: 0, dit: 'La vérification n’a rien laissé à dire.', texte: '' })
})

test('lit du JSON, jamais du code : le script ne lance que la forge', () => {
  const texte = readFileSync('scripts/forge/commenter.ts', 'utf8')
  expect(texte).not.toMatch(/import\(|eval|spawn|exec\b|shell/)
})
