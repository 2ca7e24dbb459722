import postcss from 'postcss'
import { expect, test } from 'vitest'
import { ecarterSansGap } from '../../src/styles/ecarts.ts'

const passer = (css: string, from = 'liens.css') => postcss([ecarterSansGap()]).process(css, { from }).css
const marges = (css: string, from?: string) =>
  passer(css, from)
    .slice(css.length)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{}:]) ?/g, '$1')
    .trim()

test.each([
  ['sur une ligne', 'a{display:flex;gap:1rem}', 'a > *{margin-right:1rem !important}'],
  [
    'sur plusieurs lignes',
    'a{display:flex;flex-wrap:wrap;gap:1rem 2rem}',
    'a > *{margin-right:2rem !important;margin-bottom:1rem !important}',
  ],
  [
    'sans écart entre les lignes',
    'a{display:flex;flex-wrap:wrap;gap:0 2rem}',
    'a > *{margin-right:2rem !important}',
  ],
  [
    'en colonne',
    'a{display:inline-flex;flex-direction:column;gap:1rem}',
    'a > *{margin-bottom:1rem !important}',
  ],
  ['pour deux sélecteurs', 'a,b{display:flex;gap:1rem}', 'a > *, b > *{margin-right:1rem !important}'],
])('un flex écarté par gap l’est aussi par des marges : %s', (_cas, css, attendu) => {
  expect(marges(css)).toContain(attendu)
  expect(marges(css)).toContain('@supports not (inset:0)')
})

test('le style d’un composant écarte aussi ce qu’on y met', () => {
  expect(marges('a{display:flex;gap:1rem}', 'Liens.astro?lang.css')).toContain('a >:global(*)')
})

test.each([
  ['une grille', 'a{display:grid;gap:1rem}'],
  ['un flex sans écart', 'a{display:flex}'],
])('%s reste telle quelle', (_cas, css) => expect(passer(css)).toBe(css))

test('passer deux fois ne double rien', () => {
  const une = passer('a{display:flex;gap:1rem}')
  expect(passer(une)).toBe(une)
})
