/** Les exemples donnés à qui contribue sont justes, et le restent. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaPermanence } from '../../src/fiches/schemas/conseiller.ts'
import { lireFiche } from '../../src/fiches/lire.ts'
import { schemaLieu } from '../../src/fiches/schemas/lieu.ts'

const exemple = (fichier: string) => /```yaml\n([^]*?)```/.exec(readFileSync(fichier, 'utf8'))?.[1] ?? ''
const lire = (texte: string) => lireFiche(new TextEncoder().encode(texte), 'exemple.yaml', schemaLieu)

test('la fiche d’exemple du README passe la porte', () => {
  expect(lire(exemple('README.md'))).toHaveProperty('fiche.id', 'mediatheque-de-villexemple')
})

test('et serait refusée si elle cessait d’être juste', () => {
  expect(lire(exemple('README.md').replace('"01000"', '01000'))).toHaveProperty('anomalies.length', 1)
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
