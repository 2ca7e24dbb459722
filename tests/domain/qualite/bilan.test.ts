/** L’âge de ce que dit l’annuaire, compté à la main. Aujourd’hui : 15 mars 2026. */
import { describe, expect, test } from 'vitest'
import { aAppeler, bilanDeQualite, compter, type LieuAJuger } from '../../../src/domain/qualite/bilan.ts'
import { faitsDe } from '../../../src/domain/qualite/faits.ts'

const JOUR = '2026-03-15'
/** Dit son adresse, son téléphone et ses services ; rien des cinq autres groupes. */
const NU = {
  id: 'nu',
  nom: 'Un lieu',
  classe: 'inclusion',
  adresse: '1 rue des Lilas',
  telephone: '04 77 00 00 01',
  services: ['Aide aux démarches administratives'],
  sources: ['essai'],
  date_maj: JOUR,
  intercommunalite: 'A',
} satisfies LieuAJuger & Record<string, unknown>

describe('les faits d’une fiche', () => {
  test('sont huit, et ceux dont elle ne dit rien sont absents', () => {
    const faits = faitsDe(NU, JOUR)
    expect(faits.map(({ groupe, niveau }) => `${groupe} ${niveau}`)).toEqual([
      'horaires absent',
      'telephone frais',
      'courriel absent',
      'site_web absent',
      'adresse frais',
      'services frais',
      'accessibilite absent',
      'conditions absent',
    ])
    expect(faits[0]).toEqual({ groupe: 'horaires', niveau: 'absent', sources: [] })
  })

  // Six mois, un an, dix-huit mois avant le 15 mars 2026 ; le jour anniversaire est encore du ton d’avant.
  test.each([
    ['2025-09-15', 'frais'],
    ['2025-09-14', 'à surveiller'],
    ['2025-03-15', 'à surveiller'],
    ['2025-03-14', 'à confirmer'],
    ['2024-09-15', 'à confirmer'],
    ['2024-09-14', 'ancien'],
  ])('vérifié le %s : %s', (date_maj, niveau) => {
    expect(faitsDe({ ...NU, date_maj }, JOUR)[1]).toMatchObject({ le: date_maj, niveau })
  })

  test('ont la date et la source de leur contrôle, pas celles de la fiche', () => {
    const controles = { telephone: { le: '2022-01-01', source: 'autre' } }
    const [, telephone, , , adresse] = faitsDe({ ...NU, controles }, JOUR)
    expect(telephone).toEqual({ groupe: 'telephone', niveau: 'ancien', le: '2022-01-01', sources: ['autre'] })
    expect(adresse).toMatchObject({ niveau: 'frais', sources: ['essai'] })
  })

  test('une liste vide ne dit rien, et le relevé date ce que rien n’a contrôlé', () => {
    const faits = faitsDe({ ...NU, services: [], releve_le: '2022-11-30' } as LieuAJuger, JOUR)
    expect(faits[5]!.niveau).toBe('absent')
    expect(faits[4]).toMatchObject({ le: '2022-11-30', niveau: 'ancien' })
  })
})

const LIEUX: LieuAJuger[] = [
  NU,
  { ...NU, id: 'vieux', classe: 'expertise', intercommunalite: 'B', date_maj: '2023-01-01' },
  {
    ...NU,
    id: 'mele',
    intercommunalite: 'B',
    date_maj: '2025-06-01',
    controles: { telephone: { le: '2023-01-01', source: 'essai' } },
  },
  { ...NU, id: 'muet', telephone: undefined, date_maj: '2020-01-01' },
]

test('le bilan compte chaque fait une fois, en tout et par part', () => {
  const bilan = bilanDeQualite(LIEUX, ['A', 'B', 'C'], JOUR)
  // nu : 3 frais, 5 absents ; vieux : 3 anciens, 5 absents ; mele : 2 à surveiller, 1 ancien, 5 absents ;
  // muet : 2 anciens, 6 absents.
  expect(bilan.tout).toEqual({
    cle: 'tout',
    lieux: 4,
    compte: { frais: 3, 'à surveiller': 2, 'à confirmer': 0, ancien: 6, absent: 21 },
  })
  expect(bilan.parIntercommunalite.map(({ cle, lieux, compte }) => [cle, lieux, compte.ancien])).toEqual([
    ['A', 2, 2],
    ['B', 2, 4],
  ])
  expect(bilan.parClasse.map(({ cle, lieux, compte }) => [cle, lieux, compte.frais])).toEqual([
    ['decouverte', 0, 0],
    ['inclusion', 3, 3],
    ['mediation', 0, 0],
    ['expertise', 1, 0],
  ])
  expect(bilan.parGroupe.find(({ cle }) => cle === 'telephone')).toEqual({
    cle: 'telephone',
    lieux: 3,
    compte: { frais: 1, 'à surveiller': 0, 'à confirmer': 0, ancien: 2, absent: 1 },
  })
})

test('rien à compter : que des zéros', () => {
  expect(compter([])).toEqual({ frais: 0, 'à surveiller': 0, 'à confirmer': 0, ancien: 0, absent: 0 })
})

test('on appelle d’abord le plus vieux fait, puis celui qui en a le plus ; jamais un lieu sans téléphone', () => {
  expect(aAppeler(LIEUX, JOUR).map(({ lieu, depuis, aRevoir }) => [lieu.id, depuis, aRevoir])).toEqual([
    ['vieux', '2023-01-01', ['telephone', 'adresse', 'services']],
    ['mele', '2023-01-01', ['telephone']],
  ])
})
