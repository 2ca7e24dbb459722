/** Les couleurs des deux thèmes se lisent : seuils du RGAA 3.2 et 3.3. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const [clair = '', sombre = ''] = css.split('@media (prefers-color-scheme: dark)')

function couleurs(bloc: string): Record<string, string> {
  return Object.fromEntries(
    [...bloc.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, nom, valeur]) => [nom, valeur]),
  )
}
const THEMES = { clair: couleurs(clair), sombre: { ...couleurs(clair), ...couleurs(sombre) } }

/** Rapport de contraste, WCAG 2.2. */
function contraste(a: string, b: string): number {
  const luminance = (hexa: string) => {
    const [r, v, bleu] = [1, 3, 5].map((i) => {
      const canal = parseInt(hexa.slice(i, i + 2), 16) / 255
      return canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * v + 0.0722 * bleu
  }
  const [fonce, claire] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (claire + 0.05) / (fonce + 0.05)
}

test('la formule donne les rapports publiés', () => {
  expect(contraste('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contraste('#777777', '#ffffff')).toBeCloseTo(4.48, 2) // exemple du W3C : trop faible
})

const FONDS = ['papier', 'blanc']
const TEXTES = ['encre', 'encre-douce', 'eau', 'ouvert', 'decouverte', 'inclusion', 'mediation', 'expertise']
const PAIRES: [string, string, number][] = [
  ...TEXTES.flatMap((texte) => FONDS.map((fond): [string, string, number] => [texte, fond, 4.5])),
  ['sur-eau', 'eau', 4.5],
  ['encre', 'eau-claire', 4.5],
  ['eau', 'eau-claire', 4.5],
  ['encre', 'avis', 4.5],
  ['papier', 'encre', 4.5], // bouton survolé
  ['sur-nuit', 'nuit', 4.5],
  ['sur-nuit-douce', 'nuit', 4.5],
  ['soleil', 'nuit', 4.5],
  ['bord', 'papier', 3],
  ['bord', 'blanc', 3],
]

for (const [nom, theme] of Object.entries(THEMES)) {
  test.each(PAIRES)(`thème ${nom} : %s sur %s, au moins %d`, (texte, fond, seuil) => {
    expect(contraste(theme[texte]!, theme[fond]!)).toBeGreaterThanOrEqual(seuil)
  })
}
