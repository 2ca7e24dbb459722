/** Ce qui se vérifie ensemble, et la date qui vaut pour chaque fait. */
import { describe, expect, test } from 'vitest'
import {
  dateSansControle,
  ficheVerifieeLe,
  GROUPES_DE_FAITS,
  groupeDe,
  toucheLe,
  verifieLe,
} from '../../../src/domain/fiche/controles.ts'
import { schemaLieu } from '../../../src/fiches/schemas/lieu.ts'

/** Ce qui n’est pas un fait à vérifier : l’identité, le classement, le label, et la vie de la fiche. */
const HORS_CONTROLE = [
  'id',
  'nom',
  'classe',
  'classe_motif',
  'classe_proposee',
  'pivot',
  'label',
  'attestations',
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

describe('une faute de frappe corrigée le 31 mars 2026 ne rajeunit pas', () => {
  const RELEVEES = { annuaire: { releve_le: '2022-11-30' }, liste: { releve_le: '2024-08-01' } }
  const corrigee = { date_maj: '2026-03-31', sources: ['annuaire'] }

  test('une fiche qui n’a qu’un annuaire de 2022', () => {
    const releve_le = dateSansControle(corrigee, RELEVEES)
    expect(releve_le).toBe('2022-11-30')
    expect(verifieLe({ ...corrigee, releve_le }, 'services')).toBe('2022-11-30')
    expect(toucheLe({ ...corrigee, releve_le }, 'services')).toBe('2026-03-31')
  })

  test('les faits que la liste de 2024 n’a pas contrôlés', () => {
    const controles = { horaires: { le: '2024-08-01', source: 'liste' } }
    expect(dateSansControle({ ...corrigee, sources: ['annuaire', 'liste'], controles }, RELEVEES)).toBe(
      '2022-11-30',
    )
  })

  test('une fiche dont la seule source est celle des contrôles', () => {
    const controles = { horaires: { le: '2024-08-01', source: 'liste' } }
    expect(dateSansControle({ ...corrigee, sources: ['liste'], controles }, {})).toBe('2024-08-01')
  })
})

test('sans borne, la date de la fiche vaut', () => {
  const fiche = { date_maj: '2022-04-20', sources: ['annuaire'] }
  expect(dateSansControle(fiche, { annuaire: { releve_le: '2022-11-30' } })).toBe('2022-04-20') // plus vieille que sa source
  expect(dateSansControle(fiche, {})).toBe('2022-04-20')
  expect(
    dateSansControle(
      { ...fiche, sources: ['annuaire', 'structure'] },
      { annuaire: { releve_le: '2020-01-01' } },
    ),
  ).toBe('2022-04-20')
})

test('la fiche a l’âge du plus vieux des faits qui font venir pour rien', () => {
  const controles = {
    horaires: { le: '2024-08-01', source: 'liste' },
    telephone: { le: '2025-01-01', source: 'liste' },
    adresse: { le: '2023-01-01', source: 'liste' },
  }
  const fiche = { date_maj: '2022-12-01', controles }
  expect(ficheVerifieeLe({ ...fiche, horaires: [1], telephone: '04 77 00 00 01' })).toBe('2024-08-01')
  expect(ficheVerifieeLe({ ...fiche, horaires: [], telephone: '04 77 00 00 01' })).toBe('2025-01-01')
  expect(ficheVerifieeLe(fiche)).toBe('2023-01-01')
  expect(ficheVerifieeLe({ date_maj: '2022-12-01', horaires: [1] })).toBe('2022-12-01')
})
