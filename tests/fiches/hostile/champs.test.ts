/** Une balise et un sens retourné, dans chaque valeur de chaque sorte de fiche : aucune n’a de porte dérobée. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'
import { SCHEMAS_DE_DOSSIER, SCHEMAS_DE_FICHIER } from '../../../src/fiches/schemas/schemas.ts'
import { ficheValide } from '../contenu-essai.ts'
import { fautesDeLaFiche, type Collection } from './cas.ts'

const PIEGES = ['"<script>alert(1)</script>"', '"Mairie\\u202egro.live"', '{ __proto__: x }']

/** La fiche d’essai la plus longue de cette collection : c’est elle qui remplit le plus de champs. */
function laPlusLongue(dossier: string): string {
  const fiches = readdirSync(`${CONTENU}/${dossier}`).map((nom) =>
    readFileSync(`${CONTENU}/${dossier}/${nom}`, 'utf8'),
  )
  return fiches.toSorted((a, b) => b.length - a.length)[0]!
}

/** Début et fin de chaque valeur, une par chemin : les éléments d’une liste se valent. */
function valeurs(fiche: string): Map<string, [number, number]> {
  const places = new Map<string, [number, number]>()
  visit(parseDocument(fiche), {
    Scalar(cle, { range }, parents) {
      const chemin = parents.flatMap((parent) => ('key' in parent ? [String(parent.key)] : [])).join('.')
      if (cle !== 'key' && range && !places.has(chemin)) places.set(chemin, [range[0], range[1]])
    },
  })
  return places
}

const FICHES: [Collection, string][] = [
  ...Object.keys(SCHEMAS_DE_DOSSIER).map((nom) => [nom, laPlusLongue(nom)] as [Collection, string]),
  ...Object.keys(SCHEMAS_DE_FICHIER).map((nom) => [nom, ficheValide(nom)] as [Collection, string]),
]

test.each(FICHES)('%s : chaque valeur est gardée', (collection, fiche) => {
  expect(fautesDeLaFiche(collection, fiche)).toEqual([])
  const entrees = [...valeurs(fiche)].flatMap(([chemin, [debut, fin]]) =>
    PIEGES.filter((piege) => {
      const fautes = fautesDeLaFiche(collection, fiche.slice(0, debut) + piege + fiche.slice(fin))
      return fautes.length === 0
    }).map((piege) => `${chemin} ${piege}`),
  )
  expect(entrees).toEqual([])
})

test('toutes les sortes de fiches y passent, et leurs valeurs sont nombreuses', () => {
  expect(FICHES.reduce((n, [, fiche]) => n + valeurs(fiche).size, 0)).toBeGreaterThan(200)
})
