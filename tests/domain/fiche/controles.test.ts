/** Ce qui se vérifie ensemble, et la date qui vaut pour chaque fait. */
import { expect, test } from 'vitest'
import { GROUPES_DE_FAITS, groupeDe, toucheLe, verifieLe } from '../../../src/domain/fiche/controles.ts'
import { schemaLieu } from '../../../src/fiches/schemas/lieu.ts'

/** Ce qui n’est pas un fait à vérifier : l’identité, le classement, le label, et la vie de la fiche. */
const HORS_CONTROLE = [
  'id',
  'nom',
  'classe',
  'classe_motif',
  'pivot',
  'label',
  'engagements',
  'verifications',
  'sources',
  'date_maj',
  'controles',
  'identifiants',
  'ajoute_le',
  'ferme_le',
  'ferme_motif',
  'repris_par',
]

test('chaque clé de la fiche est dans un groupe, et un seul, ou n’est pas à vérifier', () => {
  const couvertes = Object.values(GROUPES_DE_FAITS).flatMap(({ champs }) => [...champs])
  expect([...couvertes, ...HORS_CONTROLE].toSorted()).toEqual(Object.keys(schemaLieu.shape).toSorted())
  expect(groupeDe('latitude')).toBe('adresse')
  expect(groupeDe('nom')).toBeUndefined()
})

test('une source n’atteste un groupe que par une clé du groupe', () => {
  for (const { champs, atteste } of Object.values(GROUPES_DE_FAITS))
    expect(champs).toEqual(expect.arrayContaining([...atteste]))
})

test('un groupe sans contrôle a la date de la fiche', () => {
  const fiche = { date_maj: '2026-01-15', controles: { horaires: { le: '2024-08-01', source: 'essai' } } }
  expect(verifieLe(fiche, 'horaires')).toBe('2024-08-01')
  expect(verifieLe(fiche, 'telephone')).toBe('2026-01-15')
})

test('une modification de la fiche a pu toucher à tout : elle protège aussi ce qui est contrôlé', () => {
  const controles = { horaires: { le: '2024-08-01', source: 'essai' } }
  expect(toucheLe({ date_maj: '2026-01-15', controles }, 'horaires')).toBe('2026-01-15')
  expect(toucheLe({ date_maj: '2022-12-01', controles }, 'horaires')).toBe('2024-08-01')
})
