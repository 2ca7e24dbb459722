/** Les exemples donnés à qui contribue sont justes, et le restent. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaPermanence } from '../../src/fiches/schemas/reseau/conseiller.ts'
import { lireFiche } from '../../src/fiches/lire.ts'
import { schemaLieu } from '../../src/fiches/schemas/lieu.ts'
import { SCHEMAS_DE_FICHIER, SCHEMAS_DE_FICHIER_FACULTATIF } from '../../src/fiches/schemas/schemas.ts'
import { EXEMPLE_EVENEMENT } from '../../src/i18n/fr/agenda/agenda.ts'
import { fautesDe, ficheValide, remplacer } from '../fiches/contenu-essai.ts'

const exemple = (fichier: string) => /```yaml\n([^]*?)```/.exec(readFileSync(fichier, 'utf8'))?.[1] ?? ''
const lire = (texte: string) => lireFiche(new TextEncoder().encode(texte), 'exemple.yaml', schemaLieu)

test('la fiche d’exemple du README passe la porte', () => {
  expect(lire(exemple('README.md'))).toHaveProperty('fiche.id', 'mediatheque-de-villexemple')
})

test('et serait refusée si elle cessait d’être juste', () => {
  expect(lire(exemple('README.md').replace('"01000"', '01000'))).toHaveProperty('anomalies.length', 1)
})

describe('les exemples, dans un territoire qui a leur commune', () => {
  const carte = JSON.parse(readFileSync('tests/fixtures/petit/content/carte/communes.json', 'utf8')) as {
    communes: object[]
  }
  const villexemple = { ...carte.communes[0], code: '01999', nom: 'Villexemple', codes_postaux: ['01000'] }
  const ICI = {
    'carte/communes.json': JSON.stringify({ ...carte, communes: [...carte.communes, villexemple] }),
    'lieux/mediatheque-de-villexemple.yaml': exemple('README.md'),
  }
  const poste = ficheValide('conseillers/poste')
  const permanences = poste.slice(poste.indexOf('permanences:'), poste.indexOf('sources:'))

  test('passent aussi les règles entre fiches : « structure » est une source partout', async () => {
    const conseiller = remplacer(poste, permanences, exemple('CONTRIBUTING.md'))
    expect(
      await fautesDe({
        ...ICI,
        'conseillers/poste.yaml': conseiller,
        'evenements/atelier-photos-novembre.yaml': EXEMPLE_EVENEMENT.replace(
          /date_maj: .*/,
          'date_maj: 2026-01-15',
        ),
      }),
    ).toEqual([])
  })

  test('et seraient refusés avec une source de nulle part', async () => {
    const fiche = exemple('README.md').replace('- structure', '- radio')
    expect(await fautesDe({ ...ICI, 'lieux/mediatheque-de-villexemple.yaml': fiche })).toEqual([
      'content/lieux/mediatheque-de-villexemple.yaml:34:5 sources.0 : « radio » n’est pas une source de territoire.yaml. Sources connues : essai, structure.',
    ])
  })
})

test('les permanences d’exemple de CONTRIBUTING.md sont justes', () => {
  const { permanences } = parse(exemple('CONTRIBUTING.md')) as { permanences: unknown[] }
  expect(permanences).toHaveLength(2)
  for (const permanence of permanences) expect(() => schemaPermanence.parse(permanence)).not.toThrow()
})

/** Une fiche unique peut manquer à un territoire, si la porte sait la lire. */
const FICHES_CONNUES = Object.keys({ ...SCHEMAS_DE_FICHIER, ...SCHEMAS_DE_FICHIER_FACULTATIF }).map(
  (nom) => `content/${nom}.yaml`,
)

/** Les fichiers que ce texte cite et qui ne sont nulle part. */
function absents(texte: string): string[] {
  const liens = texte.matchAll(/\]\((?!https?:)([^)#]+)/g)
  const cites = texte.matchAll(/`(?:node )?((?:scripts|tests|content|public|\.github)\/[\w./-]+\.\w+)`/g)
  return [...liens, ...cites]
    .map(([, chemin]) => chemin!)
    .filter((chemin) => !FICHES_CONNUES.includes(chemin) && !existsSync(chemin))
}

test('un fichier cité qui n’existe pas est vu', () => {
  expect(absents('Voyez [la liste](scripts/absent.ts), `content/absent.yaml`.')).toEqual([
    'scripts/absent.ts',
    'content/absent.yaml',
  ])
  expect(absents('Voyez `content/import-decisions.yaml`, [le README](README.md#licences).')).toEqual([])
})

test('les engagements d’exemple de CONTRIBUTING.md sont justes', () => {
  const lignes = /```yaml attestations\n([^]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? ''
  expect(lignes).toContain('attestations:')
  expect(lire(exemple('README.md') + lignes)).toHaveProperty('fiche.attestations.length', 2)
  expect(lire(exemple('README.md') + lignes.replace('[A1, E2]', '[]'))).toHaveProperty('anomalies.length', 1)
})

test.each(['CONTRIBUTING.md', 'RELIRE.md', 'README.md'])(
  '%s ne cite que des commandes du projet',
  (fichier) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const citees = [...readFileSync(fichier, 'utf8').matchAll(/`npm run ([\w-]+)/g)].map(([, nom]) => nom!)
    expect(citees.length).toBeGreaterThan(0)
    expect(citees.filter((nom) => !(nom in scripts))).toEqual([])
  },
)

test.each(['README.md', 'CONTRIBUTING.md', 'RELIRE.md', 'CHANGELOG.md', '.github/pull_request_template.md'])(
  '%s ne renvoie qu’à des fichiers présents',
  (fichier) => expect(absents(readFileSync(fichier, 'utf8'))).toEqual([]),
)
