import { describe, expect, test } from 'vitest'
import { courrielsDe, jugerCourriel } from '../../../src/domain/fiche/courriel-nominatif.ts'

const CONNUS = {
  mots: new Set(['espace', 'boris', 'vian', 'victor', 'hugo']),
  communes: [
    'feurs',
    'saint galmier',
    'saint jean bonnefonds',
    'saint etienne',
    'le chambon',
    'saint martin',
  ],
}
const juger = (local: string, domaine = 'exemple.fr') => jugerCourriel(`${local}@${domaine}`, CONNUS)

test.each([
  'jean.dupont',
  'Jean.Dupont',
  'jean-dupont',
  'jean_dupont',
  'dupont.jean',
  'jean.dupont42',
  'jean.dupont+atelier',
  'marie-claire.martin',
  'claire.martin',
  'sébastien.durand',
  'fatima.benali',
])('%s@ nomme une personne', (local) => expect(juger(local)).toBe('personne'))

test('le domaine n’y change rien', () => {
  expect(juger('jean.dupont', 'mairie-feurs.fr')).toBe('personne')
  expect(juger('jean.dupont', 'jeandupont.fr')).toBe('personne')
})

test.each([
  'j.dupont',
  'dupont.j',
  'jdupont',
  'jeandupont',
  'christellelacour',
  'sylvie',
  'accueil.sylvie',
  'sylvie.mediatheque',
  'jean.feurs',
  'cn.dupont',
  'michel.dupont.mairie',
])('%s@ peut nommer une personne', (local) => expect(juger(local)).toBe('doute'))

describe('ne nomme personne', () => {
  test.each([
    'contact',
    'accueil',
    'info',
    'infos42',
    'mairie',
    'ccas',
    'secretariat',
    'mediatheque',
    'mediatheque.feurs',
    'mairie.le.chambon',
    'bibliotheque.st.galmier',
    'france.services',
    'franceservices-feurs',
    'fs.feurs',
    'mds',
    'conseiller.numerique',
    'conseillernumerique2',
    'espace.numerique',
    'epn.feurs',
    'centresocial.feurs',
    'sam.stetienne',
    'saint-galmier',
    'stgalmier',
    'jean.bonnefonds',
    'lespace.boris.vian',
    'victor.hugo',
    'ideesetactions',
    'bmecm',
  ])('%s@', (local) => expect(juger(local)).toBeUndefined())

  test('un mot du domaine', () => {
    expect(juger('zoomacom', 'zoomacom.org')).toBeUndefined()
    expect(juger('logic.atelier', 'logic.fr')).toBeUndefined()
  })
})

test('les adresses d’un texte', () => {
  expect(courrielsDe('Écrivez à a.b@exemple.fr, ou à contact@mairie-feurs.fr.')).toEqual([
    'a.b@exemple.fr',
    'contact@mairie-feurs.fr',
  ])
  expect(courrielsDe('L’@telier, 3 € @ 5')).toEqual([])
})
