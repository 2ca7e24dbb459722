import { expect, test } from 'vitest'
import { relances, type LieuARelancer } from '../../../src/domain/qualite/relances.ts'

const JOUR = '2026-03-15'
const DITS = { adresse: '1 rue des Lilas', telephone: '04 77 00 00 01' }
const lieu = (id: string, date_maj: string, reste: object = {}): LieuARelancer => ({
  id,
  nom: `Lieu ${id}`,
  sources: ['essai'],
  date_maj,
  ...DITS,
  ...reste,
})
const VIEUX = '2020-01-01'

test('une lettre par structure, sur tous ses lieux ; une par lieu que personne ne tient ; rien si tout est frais', () => {
  const lettres = relances(
    [
      lieu('c', VIEUX, { courriels: ['c@exemple.fr', 'c2@exemple.fr'] }),
      lieu('a', VIEUX),
      lieu('b', JOUR),
      lieu('seul', VIEUX),
      lieu('frais', JOUR),
    ],
    [
      { id: 'asso', nom: 'L’Asso', lieux: ['c', 'a', 'b', 'inconnu'] },
      { id: 'ville', nom: 'La Ville', courriel: 'ville@exemple.fr', lieux: ['frais'] },
      { id: 'zone', nom: 'Déjà tenu', lieux: ['a'] },
      { id: 'rien', nom: 'Sans lieu' },
    ],
    JOUR,
  )
  expect(
    lettres.map(({ id, destinataire, courriel, aRevoir, lieux }) => [
      id,
      destinataire,
      courriel,
      aRevoir,
      lieux.map((un) => un.lieu.id),
    ]),
  ).toEqual([
    ['lieu-seul', 'Lieu seul', undefined, 2, ['seul']],
    ['structure-asso', 'L’Asso', 'c@exemple.fr', 5, ['a', 'b', 'c']], // deux faits chacun, et le courriel de c
  ])
})

test('le courriel de la structure passe avant celui de ses lieux', () => {
  const [lettre] = relances(
    [lieu('a', VIEUX, { courriels: ['a@exemple.fr'] })],
    [{ id: 'ville', nom: 'La Ville', courriel: 'ville@exemple.fr', lieux: ['a'] }],
    JOUR,
  )
  expect(lettre!.courriel).toBe('ville@exemple.fr')
})

test('une structure et un lieu du même identifiant ont chacun leur lettre', () => {
  const ids = relances([lieu('x', VIEUX), lieu('y', VIEUX)], [{ id: 'x', nom: 'X', lieux: ['y'] }], JOUR)
  expect(ids.map(({ id }) => id)).toEqual(['lieu-x', 'structure-x'])
})
