/** Les exemples d’import du README et de CONTRIBUTING.md sont justes, et le restent. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FORMATS } from '../../src/formats/import/formats.ts'
import { schemaDecisions } from '../../src/fiches/schemas/import.ts'
import { schemaLieu } from '../../src/fiches/schemas/lieu.ts'
import { schemaTerritoire } from '../../src/fiches/schemas/territoire.ts'

const README = readFileSync('README.md', 'utf8')
const CONTRIBUER = readFileSync('CONTRIBUTING.md', 'utf8')
/** Le bloc d’exemple qui contient ce mot. */
function exemple(fichier: string, mot: string): unknown {
  const bloc = [...fichier.matchAll(/```(?:yaml|text)\n([^]*?)```/g)].find(([, texte]) =>
    texte!.includes(mot),
  )
  return parse(bloc?.[1] ?? '')
}

test('les décisions d’exemple passent la porte', () => {
  const decisions = exemple(README, 'decision: different')
  expect(schemaDecisions.parse(decisions)).toHaveLength(2)
  expect(() => schemaDecisions.parse([{ ...(decisions as object[])[1], champ: undefined }])).toThrow(
    'Dites quel champ',
  )
})

test('la source d’exemple passe la porte', () => {
  const { imports } = exemple(README, 'imports:') as { imports: unknown }
  expect(schemaTerritoire.shape.imports.parse(imports)).toHaveLength(1)
})

test('les contrôles d’exemple passent la porte, et tous les groupes sont nommés', () => {
  const { controles } = exemple(CONTRIBUER, 'controles:') as { controles: object }
  expect(schemaLieu.shape.controles.parse(controles)).toEqual(controles)
  for (const groupe of Object.keys(schemaLieu.shape.controles.unwrap().shape))
    expect(CONTRIBUER).toContain(`\`${groupe}\``)
})

test('chaque format de la table est nommé dans le README', () => {
  const noms = {
    'france-services': 'liste officielle des espaces France services',
    'schema-national': 'schéma national',
  }
  expect(Object.keys(FORMATS)).toEqual(Object.keys(noms))
  for (const nom of Object.values(noms)) expect(README).toContain(nom)
})
