/** Ce que touche une proposition, lu dans un dépôt d’essai. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { depotDEssai, type DepotDEssai } from './depot-essai.ts'

let essai: DepotDEssai
beforeEach(() => {
  essai = depotDEssai()
})
afterEach(() => rmSync(essai.racine, { recursive: true }))

function trier(evenement: unknown = { pull_request: { number: 12 } }) {
  const ou = (nom: string) => join(essai.racine, nom)
  writeFileSync(ou('evenement.json'), JSON.stringify(evenement))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/forge/trier.ts'), '--vers', ou('proposition'), '--avant', ou('avant')],
    {
      cwd: essai.depot,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_EVENT_PATH: ou('evenement.json'), GITHUB_OUTPUT: ou('sortie') },
    },
  )
  if (status !== 0) throw new Error(stderr)
  const proposition = existsSync(ou('proposition/proposition.json'))
    ? (JSON.parse(readFileSync(ou('proposition/proposition.json'), 'utf8')) as {
        numero: number
        fichiers: { chemin: string; apres: string | null }[]
      })
    : undefined
  return {
    dit: stdout.trim(),
    sortie: readFileSync(ou('sortie'), 'utf8').trim(),
    touches: readFileSync(ou('proposition/touches.txt'), 'utf8'),
    proposition,
  }
}

test('le contenu seul : la liste, ce que disent les fichiers, et le projet d’avant', () => {
  const avant = readFileSync(join(essai.depot, 'content/lieux/mediatheque.yaml'), 'utf8')
  essai.git('rm', '--quiet', 'content/ressources/essai.yaml')
  essai.commettre({ 'content/lieux/mediatheque.yaml': `${avant}# vu\n` })
  const { dit, sortie, touches, proposition } = trier()
  expect({ dit, sortie, touches }).toEqual({
    dit: '2 fichiers touchés, tous dans content/.',
    sortie: 'genre=contenu',
    touches: 'content/lieux/mediatheque.yaml\ncontent/ressources/essai.yaml\n',
  })
  expect(proposition).toEqual({
    numero: 12,
    fichiers: [
      { chemin: 'content/lieux/mediatheque.yaml', apres: `${avant}# vu\n` },
      { chemin: 'content/ressources/essai.yaml', apres: null },
    ],
  })
  expect(readFileSync(join(essai.racine, 'avant/content/lieux/mediatheque.yaml'), 'utf8')).toBe(avant)
})

test('sans demande, rien à commenter', () => {
  essai.commettre({ 'content/lieux/b.yaml': 'id: b\n' })
  expect(trier({}).proposition).toBeUndefined()
})

test.each([
  ['du code', { 'scripts/x.ts': '' }],
  ['du code et du contenu', { 'content/lieux/b.yaml': '', 'src/x.ts': '' }],
  ['un dossier qui ressemble', { 'contenu/lieux/b.yaml': '', 'content.yaml': '' }],
])('%s : tout se vérifie', (_quoi, fichiers) => {
  essai.commettre(fichiers)
  const { sortie, proposition } = trier()
  expect({ sortie, proposition }).toEqual({ sortie: 'genre=code', proposition: undefined })
})

test('un lien n’est pas du contenu : on ne lit pas ce qu’il vise', () => {
  symlinkSync('/etc/passwd', join(essai.depot, 'content/lieux/b.yaml'))
  essai.commettre({})
  expect(trier().sortie).toBe('genre=code')
})

test('un nom de fichier ne passe pas à la ligne', () => {
  essai.commettre({ 'content/lieux/a\ncontent\nb.yaml': 'x' })
  expect(trier().touches).toBe('content/lieux/a content b.yaml\n')
})
