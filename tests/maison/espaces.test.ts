/** Une ponctuation double ne commence pas une ligne : les phrases portent l’espace insécable que le français y met. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { espacesSecables } from './espaces.ts'
import { fichiersDuProjet } from './fichiers.ts'

/** Les textes écrits dans un fichier TypeScript ; un gabarit en fait plusieurs. */
function textesDe(source: string): string[] {
  const textes: string[] = []
  const visiter = (noeud: ts.Node): void => {
    if (ts.isStringLiteral(noeud) || ts.isTemplateLiteralToken(noeud)) textes.push(noeud.text)
    ts.forEachChild(noeud, visiter)
  }
  visiter(ts.createSourceFile('phrases.ts', source, ts.ScriptTarget.Latest))
  return textes
}

const fautes = (source: string) => textesDe(source).flatMap(espacesSecables)

test.each([
  `const t = { venir: 'Venir : par le bus' }`,
  'const t = { venir: (x) => `${x} : par le bus` }',
  'const t = { venir: (x) => `Venir : ${x}` }',
  `const t = "Rien ne va ?"`,
  `const t = 'le mot « ici\u00a0»'`,
  `const t = 'le mot «\u00a0ici »'`,
  `const t = ['a', 'b'].join(' ; ')`,
])('refuse %s', (source) => expect(fautes(source)).toHaveLength(1))

test.each([
  `const t = { venir: 'Venir\u00a0: par le bus' }`,
  'const t = oui ? `Venir\\u00a0: ${x}` : x // « Et alors ? »',
  `const t = 'jours_feries: ouvert'`,
  `const t = 'le mot «\u00a0ici\u00a0», «\\u00a0là\\u00a0»'`,
])('admet %s', (source) => expect(fautes(source)).toEqual([]))

test('toutes les phrases françaises la suivent', () => {
  const fichiers = fichiersDuProjet(['src/i18n'], ['.ts'])
  expect(fichiers.length).toBeGreaterThan(30)
  expect(
    fichiers.flatMap((fichier) =>
      fautes(readFileSync(fichier, 'utf8')).map((faute) => `${fichier} : …${faute}…`),
    ),
  ).toEqual([])
})
