/** Le français facile : douze mots au plus par phrase, une idée, des mots de tous les jours. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'
import { frFacile } from '../../../src/i18n/fr-facile/fr-facile.ts'
import { phrasesDe } from './phrases.ts'

const MOTS_AU_PLUS = 12
/** Mots que les règles écartent, et le sigle d’un label que le site n’a pas. */
const ECARTES =
  /\b(?:FALC|médiation|inclusion|itinéran\w+|prescri\w+|dématérialis\w+|démarches?|dispositifs?)\b/i
/** Deux idées dans une phrase. */
const SUBORDONNEES = /\b(?:bien que|afin|lorsque|tandis|ainsi que|c’est-à-dire|dont|lequel|laquelle)\b|;/i

const phrasesDuTexte = (texte: string) => texte.split(/(?<=[.!?:])\s+/).filter(Boolean)
const mots = (phrase: string) => phrase.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

/** Ce qui cloche dans un texte, ou rien. */
function fautes(texte: string): string[] {
  return phrasesDuTexte(texte).flatMap((phrase) => [
    ...(mots(phrase).length > MOTS_AU_PLUS ? [`${mots(phrase).length} mots : ${phrase}`] : []),
    ...(ECARTES.test(phrase) ? [`mot difficile : ${phrase}`] : []),
    ...(SUBORDONNEES.test(phrase) ? [`deux idées : ${phrase}`] : []),
  ])
}

describe('la garde', () => {
  test.each([
    ['treize mots', 'Vous pouvez venir ici tous les matins de la semaine avec vos papiers.'],
    ['un mot difficile', 'Un lieu de médiation.'],
    ['le nom du label', 'Cette page est en FALC.'],
    ['deux idées', 'Venez lorsque vous voulez.'],
    [
      'une longue phrase après une courte',
      'Venez. Vous trouverez là tout ce qui vous sera utile pour faire vos papiers demain.',
    ],
  ])('refuse %s', (_quoi, texte) => expect(fautes(texte)).toHaveLength(1))

  test('compte une élision pour un mot, et chaque phrase à part', () => {
    expect(mots('C’est l’heure d’aujourd’hui.')).toHaveLength(3)
    expect(fautes('Venez. Appelez. Demandez.')).toEqual([])
  })
})

test('toutes les phrases du dictionnaire', () => {
  const phrases = phrasesDe(frFacile, 'fr-facile')
  expect(phrases.length).toBeGreaterThan(150)
  expect(phrases.flatMap(({ ou, texte }) => fautes(texte).map((faute) => `${ou} ${faute}`))).toEqual([])
})

test.each(['content', CONTENU])('tous les besoins de %s', (contenu) => {
  const { besoins } = parse(readFileSync(`${contenu}/langues/fr-facile.yaml`, 'utf8')) as {
    besoins: { id: string; label: string; explication: string; a_apporter: string[] }[]
  }
  expect(besoins.length).toBeGreaterThan(20)
  const dites = besoins.flatMap(({ id, label, explication, a_apporter }) =>
    [label, explication, ...a_apporter].flatMap((texte) => fautes(texte).map((faute) => `${id} ${faute}`)),
  )
  expect(dites).toEqual([])
})
