/** L’aperçu d’une proposition : les pages qui changent, et rien d’autre. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let racine = ''
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'apercu-'))
})
afterEach(() => rmSync(racine, { recursive: true }))

const page = (texte: string) =>
  `<meta http-equiv="Content-Security-Policy" content="style-src 'self'"><link rel="stylesheet" href="/_a/site.css"><script src="/_a/menu.js"></script><a href="/lieux/b/?de=a#x">B</a> <a href="/lieux/c/">C</a> <a href="https://ailleurs.example/">A</a> ${texte}`
const COMMUN = {
  '_a/site.css': '@font-face { src: url(police.woff2) } body { background: url("/fond.png") }',
  '_a/police.woff2': 'police',
  '_a/menu.js': 'menu',
  '_a/autre.css': 'personne ne la demande',
  'fond.png': 'fond',
  'lieux/c/index.html': page('la même'),
}

function site(nom: string, fichiers: Record<string, string>): string {
  for (const [chemin, texte] of Object.entries(fichiers)) {
    mkdirSync(dirname(join(racine, nom, chemin)), { recursive: true })
    writeFileSync(join(racine, nom, chemin), texte)
  }
  return join(racine, nom)
}

function apercu(avant: Record<string, string>, apres: Record<string, string>) {
  const vers = join(racine, 'apercu')
  const options = ['--avant', site('avant', avant), '--apres', site('apres', apres), '--vers', vers]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/forge/apercu.ts', ...options, '--site', 'https://site.example/'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const gardes = readdirSync(vers, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(vers.length + 1))
  return {
    dit: stdout.trim(),
    gardes: gardes.toSorted(),
    lire: (f: string) => readFileSync(join(vers, f), 'utf8'),
  }
}

test('garde la page changée, la page neuve, et ce que leurs feuilles demandent', () => {
  const { dit, gardes } = apercu(
    { ...COMMUN, 'lieux/a/index.html': page('9h') },
    { ...COMMUN, 'lieux/a/index.html': page('10h'), 'lieux/b/index.html': page('neuve') },
  )
  expect(dit).toBe('2 pages changent.')
  expect(gardes).toEqual([
    '_a/menu.js',
    '_a/police.woff2',
    '_a/site.css',
    'fond.png',
    'lieux/a/index.html',
    'lieux/b/index.html',
    'pages-changees.txt',
  ])
})

test('se lit sans serveur : les liens partent de la page, ou du site pour ce qui n’a pas changé', () => {
  const { lire } = apercu(
    { ...COMMUN },
    { ...COMMUN, 'lieux/a/index.html': page('10h'), 'lieux/b/index.html': page('neuve') },
  )
  const html = lire('lieux/a/index.html')
  expect(html).toContain('href="../../_a/site.css"')
  expect(html).toContain('href="../b/index.html?de=a#x"')
  expect(html).toContain('href="https://site.example/lieux/c/"')
  expect(html).not.toMatch(/content-security-policy/i)
  expect(lire('_a/site.css')).toContain('url(police.woff2) } body { background: url("../fond.png")')
  expect(html).toContain('href="https://ailleurs.example/"')
})

test('dit les pages qui disparaissent, et ne garde rien quand rien ne change', () => {
  const disparue = apercu({ ...COMMUN, 'lieux/a/index.html': 'x' }, COMMUN)
  expect(disparue.dit).toBe('0 page change, 1 page disparaît.')
  expect(disparue.lire('pages-changees.txt')).toContain('lieux/a/index.html (disparaît)')
  expect(disparue.gardes).toEqual(['pages-changees.txt'])
})
