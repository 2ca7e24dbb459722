/** Le formulaire est fait du schéma : rien n’y manque, rien n’y est en trop. */
import { describe, expect, test } from 'vitest'
import { GENRES, LIBELLES, type Genre } from '../../../src/domain/contribution/libelles.ts'
import { RESERVEES, SECTIONS } from '../../../src/domain/contribution/sections.ts'
import { champsDe, type Champ } from '../../../src/fiches/formulaire/champs.ts'
import { SCHEMAS_DE_DOSSIER } from '../../../src/fiches/schemas/schemas.ts'

const champ = (genre: Genre, cle: string): Champ => champsDe(genre).find((c) => c.cle === cle)!

describe.each(GENRES)('%s', (genre) => {
  const cles = Object.keys(SCHEMAS_DE_DOSSIER[genre].shape)

  test('chaque clé du schéma a un nom, et chaque nom une clé', () => {
    expect(Object.keys(LIBELLES[genre]).toSorted()).toEqual(cles.toSorted())
  })

  test('chaque clé est dans une section, ou réservée', () => {
    const proposees = SECTIONS[genre].flatMap((section) => section.cles)
    expect([...proposees, ...Object.keys(RESERVEES[genre])].toSorted()).toEqual(cles.toSorted())
  })

  test('tout champ proposé a un nom de tous les jours, jusque dans ses blocs', () => {
    const noms = (champs: readonly Champ[]): string[] =>
      champs.flatMap(({ cle, nom, champs = [] }) => [...(nom === cle ? [cle] : []), ...noms(champs)])
    expect(noms(champsDe(genre).filter(({ cle }) => !(cle in RESERVEES[genre])))).toEqual([])
  })
})

test.each<[Genre, string, Partial<Champ>]>([
  ['lieux', 'nom', { sorte: 'texte', max: 120, obligatoire: true }],
  ['lieux', 'telephone', { sorte: 'texte', obligatoire: false }],
  ['lieux', 'presentation', { sorte: 'long', max: 280 }],
  ['lieux', 'horaires', { sorte: 'semaine' }],
  ['lieux', 'courriels', { sorte: 'liste' }],
  ['lieux', 'reserve_aux_habitants', { sorte: 'oui-ou-non' }],
  ['lieux', 'latitude', { sorte: 'nombre' }],
  ['lieux', 'france_services_depuis', { sorte: 'date' }],
  ['lieux', 'itinerance', { sorte: 'une', valeurs: ['Fixe', 'Itinérant'] }],
  [
    'lieux',
    'frais_a_charge',
    { sorte: 'plusieurs', valeurs: ['Gratuit', 'Gratuit sous condition', 'Payant'] },
  ],
  ['evenements', 'rythme', { sorte: 'bloc' }],
  ['conseillers', 'permanences', { sorte: 'blocs', obligatoire: true }],
])('%s.%s', (genre, cle, attendu) => expect(champ(genre, cle)).toMatchObject(attendu))

test('une permanence a un lieu ou une adresse : ni l’un ni l’autre n’est obligatoire', () => {
  const dedans = champ('conseillers', 'permanences').champs!
  expect(dedans.find(({ cle }) => cle === 'lieu')).toMatchObject({ sorte: 'lieu', obligatoire: false })
  expect(dedans.find(({ cle }) => cle === 'adresse')).toMatchObject({ sorte: 'texte', obligatoire: false })
  expect(dedans.find(({ cle }) => cle === 'dates_connues')).toMatchObject({ sorte: 'dates' })
})
