/** Les exemples donnés à qui contribue sont justes, et le restent. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaPermanence } from '../../src/fiches/schemas/reseau/conseiller.ts'
import { lireFiche } from '../../src/fiches/lire.ts'
import { schemaLieu } from '../../src/fiches/schemas/lieu.ts'
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

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
  '%s ne renvoie qu’à des fichiers présents',
  (fichier) => {
    const texte = readFileSync(fichier, 'utf8')
    const liens = [...texte.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, lien]) => lien!)
    const cites = [
      ...texte.matchAll(/`(?:node )?((?:scripts|tests|content|public|\.github)\/[\w./-]+\.\w+)`/g),
    ]
    expect([...liens, ...cites.map(([, chemin]) => chemin!)].filter((chemin) => !existsSync(chemin))).toEqual(
      [],
    )
  },
)
