import { expect, test } from 'vitest'
import { nombreDeMots } from '../../../src/domain/reseau/dispositifs.ts'

const VIDE = { nom: '', en_bref: '', c_est_quoi: [], a_qui_demander: [] }
const mots = (texte: string) => nombreDeMots({ ...VIDE, en_bref: texte })

// Comptés à la main : un nombre coupé par une espace fait deux mots, comme à l’œil.
test.each([
  ['', 0],
  ['Pix', 1],
  ['Un guichet où l’on aide.', 5],
  ['C’est-à-dire : rien !', 2],
  ['Il y a 2 800 lieux, dit « la loi ».', 9],
  ['Le code public\u00a0: «\u00a0non ferme\u00a0».', 5],
])('« %s » a %i mots', (texte, attendu) => expect(mots(texte)).toBe(attendu))

test('chaque partie compte, et elle seule', () => {
  const texte = {
    nom: 'un',
    en_bref: 'un deux',
    c_est_quoi: ['un', 'deux'],
    a_savoir: ['un deux trois'],
    a_qui_demander: ['un'],
    a_confirmer: ['un deux'],
  }
  expect(nombreDeMots(texte)).toBe(11)
  expect(nombreDeMots({ ...texte, a_savoir: undefined, a_confirmer: undefined })).toBe(6)
})
