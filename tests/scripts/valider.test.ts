/** `npm run valider` : ce que voit un médiateur, et ce que lit la forge. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { AUJOURDHUI, avecContenu, ficheValide, remplacer, type Fichiers } from '../fiches/contenu-essai.ts'

function valider(contenu: string, options: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/valider.ts', '--contenu', contenu, ...options],
    {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '', DATE_CONSTRUCTION: AUJOURDHUI, ...env },
    },
  )
  return { status, lignes: stdout.trimEnd().split('\n'), stderr }
}

const lieu = ficheValide('lieux/mediatheque')
const FAUTIFS: Fichiers = {
  'lieux/mediatheque.yaml': remplacer(remplacer(lieu, '"99100"', '99100'), 'telephone:', 'telefone:'),
  'lieux/illisible.yaml': 'id: illisible\nnom: @la mairie\n',
  'lieux/notes.txt': 'à faire',
  'conseillers/poste.yaml': remplacer(
    ficheValide('conseillers/poste'),
    'lieu: mediatheque',
    'lieu: mediateque',
  ),
}
const LIGNES = [
  'content/conseillers/poste.yaml:6:11 permanences.0.lieu : « mediateque » n’est pas un lieu de l’annuaire. Vouliez-vous dire « mediatheque » ?',
  'content/lieux/illisible.yaml:2:6 Un texte ne peut pas commencer par ce signe. Mettez toute la valeur entre guillemets.',
  'content/lieux/mediatheque.yaml:5:14 code_postal : Le code postal doit être un texte. Mettez-le entre guillemets : "01000".',
  'content/lieux/mediatheque.yaml:10:1 telefone : clé inconnue. Vouliez-vous dire « telephone » ?',
  'content/lieux/notes.txt:1:1 Ce fichier n’est pas une fiche. Son nom doit finir par .yaml',
]

describe('npm run valider', () => {
  test('dit toutes les fautes de tous les fichiers en une fois, et finit par 1', async () => {
    const { status, lignes } = await avecContenu(FAUTIFS, (contenu) => valider(contenu))
    expect(lignes).toEqual([...LIGNES, '5 fautes dans 4 fichiers.'])
    expect(status).toBe(1)
  })

  test('finit par 0 quand tout est juste', async () => {
    const { status, lignes } = await avecContenu({}, (contenu) => valider(contenu))
    expect(lignes).toEqual([expect.stringMatching(/^\d+ fiches lues, aucune faute\.$/)])
    expect(status).toBe(0)
  })

  test('annote la ligne en cause sur la forge', async () => {
    for (const [options, env] of [
      [['--format=github'], {}],
      [[], { GITHUB_ACTIONS: 'true' }],
    ] as const) {
      const { lignes } = await avecContenu(FAUTIFS, (contenu) => valider(contenu, [...options], env))
      expect(lignes.filter((ligne) => ligne.startsWith('::'))).toHaveLength(LIGNES.length)
      expect(lignes).toContain(
        '::error file=content/lieux/mediatheque.yaml,line=10,col=1::telefone : clé inconnue. Vouliez-vous dire « telephone » ?',
      )
    }
  })

  test('refuse un format qu’il n’a pas', () => {
    const { status, stderr } = valider('tests/fixtures/petit/content', ['--format=gitlab'])
    expect(stderr).toContain('--format gitlab : écrivez l’un de terminal, github.')
    expect(status).toBe(1)
  })

  test('juge une proposition sur ce qu’elle touche et ce qu’elle casse, pas sur ce qui l’était déjà', async () => {
    const deja = { 'conseillers/poste.yaml': FAUTIFS['conseillers/poste.yaml']! }
    const casse = { ...deja, 'ressources/essai.yaml': 'id: essai\n' }
    const juger = (touches: string, fichiers: Fichiers) =>
      avecContenu(deja, (avant) =>
        avecContenu({ ...fichiers, 'touches.txt': touches }, (contenu) => {
          const liste = `${contenu}/touches.txt`
          return valider(contenu, ['--avant', avant, '--touches', liste])
        }),
      )
    const ailleurs = await juger('content/lieux/mediatheque.yaml\n', deja)
    expect(ailleurs.status).toBe(0)
    expect(ailleurs.lignes[0]).toContain(
      'content/conseillers/poste.yaml:6:11 (avertissement) permanences.0.lieu',
    )
    expect((await juger('content/conseillers/poste.yaml\n', deja)).status).toBe(1)
    expect((await juger('content/lieux/mediatheque.yaml\n', casse)).status).toBe(1)
  })

  test('juge les dates au jour donné', async () => {
    const [hier, meme] = ['2026-01-14', '2026-01-15'].map((DATE_CONSTRUCTION) =>
      avecContenu({}, (contenu) => valider(contenu, [], { DATE_CONSTRUCTION }).status),
    )
    expect([await hier, await meme]).toEqual([1, 0])
  })

  test('refuse une date de construction impossible', async () => {
    const { status, stderr } = await avecContenu({}, (contenu) =>
      valider(contenu, [], { DATE_CONSTRUCTION: '2026-02-30' }),
    )
    expect(stderr).toContain('DATE_CONSTRUCTION « 2026-02-30 » : attendu AAAA-MM-JJ')
    expect(status).toBe(1)
  })
})
