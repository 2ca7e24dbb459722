/** Ce qui part au téléphone se lit sur le plus vieux que nous servons. Chaque garde montre d’abord ce qu’elle refuse. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fichiersDuProjet } from '../../maison/fichiers.ts'
import { SORTIE } from '../../../scripts/essais/site-essai.ts'
import { fautesDuScript } from './scripts.ts'
import { fautesDeLaFeuille } from './styles.ts'

describe('les scripts', () => {
  test.each([
    ['une expression qui regarde en arrière', String.raw`x.replace(/(?<!a)b/g, '')`],
    ['la même, écrite dans un texte', String.raw`new RegExp('(?<=a)' + x)`],
    ['la même, dans un gabarit', 'new RegExp(`(?<=a)${x}`)'],
    ['« ?. »', 'x?.y'],
    ['« ?? »', 'x ?? 1'],
    ['un champ privé', 'class A { #x = 1 }'],
    ['un champ de classe', 'class A { x = 1 }'],
    ['« ||= »', 'x ||= 1'],
    ['un nombre en « n »', 'x = 1n'],
    ['replaceChildren', 'zone.replaceChildren(x)'],
    ['at', 'liste.at(-1)'],
    ['replaceAll', `texte['replaceAll']('a', 'b')`],
    ['toSorted', 'liste.toSorted()'],
    ['findLast', 'liste.findLast(Boolean)'],
    ['Object.groupBy', 'Object.groupBy(liste, f)'],
    ['Object.hasOwn', 'Object.hasOwn(x, "a")'],
    ['structuredClone', 'structuredClone(x)'],
    ['Promise.any', 'Promise.any(liste)'],
    ['WeakRef', 'new WeakRef(x)'],
    ['ResizeObserver', 'new ResizeObserver(f)'],
    ['requestIdleCallback', 'requestIdleCallback(f)'],
    ['AbortSignal.timeout', 'fetch(x, { signal: AbortSignal.timeout(9) })'],
    ['crypto.randomUUID', 'crypto.randomUUID()'],
    ['Intl.ListFormat', 'new Intl.ListFormat("fr")'],
    ['une option d’Intl', 'new Intl.DateTimeFormat("fr", { dateStyle: "long" })'],
    ['un dialogue', 'boite.showModal()'],
    ['un membre reçu par son nom', 'const { wakeLock } = navigator; f(wakeLock)'],
    ['un écouteur de largeur', 'matchMedia("print").addEventListener("change", f)'],
  ])('refusent %s', (_cas, source) => expect(fautesDuScript(source)).not.toEqual([]))

  test.each([
    ['les lettres de toutes les langues', String.raw`x.match(/[\p{L}\p{N}]+(?=\.)/gu)`],
    ['un import différé', 'import("./a.js").then(({ default: x }) => x)'],
    ['les listes de 2019', '[...a, ...b].flatMap((x) => x.flat()).includes(1)'],
    ['une variable qui porte le nom d’une nouveauté', 'const structuredClone = (x) => x; structuredClone(1)'],
    ['un écran demandé une fois', 'matchMedia("print").matches'],
    ['des données de formulaire', 'new FormData(f).getAll("a"); new URLSearchParams(q).append("a", "b")'],
  ])('admettent %s', (_cas, source) => expect(fautesDuScript(source)).toEqual([]))

  test('construits n’ont rien de plus récent', () => {
    const scripts = fichiersDuProjet([SORTIE], ['.js', '.mjs'])
    expect(scripts.length).toBeGreaterThan(5)
    expect(
      scripts.flatMap((un) =>
        fautesDuScript(readFileSync(un, 'utf8'), basename(un)).map((faute) => `${un} : ${faute}`),
      ),
    ).toEqual([])
  })
})

describe('les feuilles de style', () => {
  test.each([
    ['un sélecteur récent qui emporte les autres', 'a:hover,a:has(b){color:red}'],
    ['un sélecteur récent dont rien ne dit qu’on s’en passe', ':is(a,b){color:red}'],
    ['un écart de flex sans marges', 'a{display:flex;gap:1rem}'],
    ['inset', 'a{inset:0}'],
    ['aspect-ratio', 'a{aspect-ratio:1}'],
    ['une fonction seule', 'a{width:clamp(1px,2vw,3px)}'],
    ['une unité seule', 'a{height:100dvh}'],
    ['une couleur calculée', 'a{color:color-mix(in srgb,red,blue)}'],
    ['une valeur seule', 'a{overflow:clip}'],
    ['un texte de remplacement seul', 'a::before{content:"+"/""}'],
    ['une couche', '@layer base{a{color:red}}'],
    ['une requête de conteneur', '@container (width>1px){a{color:red}}'],
    ['un trait d’écran', '@media (prefers-contrast:more){a{color:red}}'],
  ])('refusent %s', (_cas, css) => expect(fautesDeLaFeuille(css)).not.toEqual([]))

  test.each([
    ['la même fonction, après plus simple', 'a{width:2px;width:clamp(1px,2vw,3px)}'],
    ['un préfixe à côté', 'a{-webkit-appearance:none;appearance:none}'],
    ['un écart de grille', 'a{display:grid;gap:1rem}'],
    [
      'un écart de flex avec ses marges',
      'a{display:flex;gap:1rem}@supports not (inset:0){a>*{margin-right:1rem!important}}',
    ],
    ['ce que le navigateur vérifie lui-même', '@supports (aspect-ratio:1){a{aspect-ratio:1}}'],
  ])('admettent %s', (_cas, css) => expect(fautesDeLaFeuille(css)).toEqual([]))

  test('construites n’ont rien de plus récent, sinon un ornement', () => {
    const feuilles = fichiersDuProjet([SORTIE], ['.css'])
    expect(feuilles.length).toBeGreaterThan(1)
    expect(
      feuilles.flatMap((une) =>
        fautesDeLaFeuille(readFileSync(une, 'utf8')).map((faute) => `${une} : ${faute}`),
      ),
    ).toEqual([])
  })
})
