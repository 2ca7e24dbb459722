/** Les commandes du README pour un autre département marchent telles qu’elles sont écrites. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaTemps } from '../../src/fiches/schemas/temps.ts'

const README = readFileSync('README.md', 'utf8')
const FIXTURES = 'tests/fixtures/territoires'
/** Ce que le README nomme → ce que nous en avons. */
const FICHIERS: Record<string, string> = {
  'france-services-2024-08-01.csv': join(FIXTURES, 'france-services-2024-08-01.csv'),
  'communes.csv': join(FIXTURES, 'communes-points-2018.csv'),
  'communes.geojson': join(FIXTURES, 'communes-974-2018.geojson'),
}
const commandes = [...README.matchAll(/^npm run territoire -- (.*)$/gm)].map(([, options]) => options!)

test('le README montre une commande avec carte, et une sans', () => {
  expect(commandes).toHaveLength(2)
  expect(commandes.filter((options) => options.includes('--contours'))).toHaveLength(1)
})

test.each(commandes)('%s', (ecrite) => {
  const dossier = mkdtempSync(join(tmpdir(), 'lisezmoi-'))
  const options = [...ecrite.matchAll(/"([^"]*)"|(\S+)/g)].map(([, cite, mot]) => cite ?? mot!)
  const { vers, departement } = parseArgs({
    args: options,
    strict: false,
    options: { vers: { type: 'string' }, departement: { type: 'string' } },
  }).values
  const sansVers = options.filter((mot, i) => mot !== '--vers' && options[i - 1] !== '--vers')
  const sortie = join(dossier, String(vers ?? `content-${String(departement)}`))
  const lues = sansVers.map((mot) => FICHIERS[mot] ?? mot)
  const script = /"territoire": "node (\S+)"/.exec(readFileSync('package.json', 'utf8'))![1]!
  try {
    const dit = execFileSync(
      process.execPath,
      [script, ...lues, '--vers', sortie, '--modele', 'tests/fixtures/departement/content'],
      { encoding: 'utf8', env: { ...process.env, DATE_CONSTRUCTION: '2026-03-31' } },
    )
    expect(dit).toContain('À compléter')
    expect(dit).toContain(`CONTENU=${sortie} npm start`)
    expect(existsSync(join(sortie, 'carte/contours.json'))).toBe(ecrite.includes('--contours'))
  } finally {
    rmSync(dossier, { recursive: true })
  }
})

test('l’heure et les jours fériés d’exemple passent la porte', () => {
  const bloc = [...README.matchAll(/```yaml\n([^]*?)```/g)].find(([, texte]) => texte!.startsWith('temps:'))!
  const { temps } = parse(bloc[1]!) as { temps: unknown }
  expect(schemaTemps.parse(temps)).toEqual(temps)
})

test('le dossier que le README annonce est celui que la commande choisit', () => {
  expect(README).toContain('CONTENU=content-15 npm start')
  expect(readFileSync('scripts/territoire/territoire.ts', 'utf8')).toContain('`content-${')
})
