import { describe, expect, test } from 'vitest'
import type { Classe } from '../../src/domain/fiche/nomenclatures.ts'
import {
  aVerifier,
  convient,
  criteresDe,
  dansMaLangueDAbord,
  parEtape,
  parleLangue,
  parSolidite,
  type SOLIDITES,
  type Critere,
  type Langue,
} from '../../src/domain/ressources.ts'

describe('à vérifier', () => {
  test.each([
    [{ solidite_preuve: 'faible' }, true],
    [{ solidite_preuve: 'faible', adresse_a_verifier: 'non' }, true],
    [{ solidite_preuve: 'forte', adresse_a_verifier: 'oui' }, true],
    [{ solidite_preuve: 'moyenne' }, false],
    [{ solidite_preuve: 'forte', adresse_a_verifier: 'non' }, false],
  ] as const)('%j : %s', (ressource, attendu) => {
    expect(aVerifier(ressource)).toBe(attendu)
  })
})

describe('la langue', () => {
  test('celle de la page d’abord, puis « plusieurs langues », puis le reste, sans changer l’ordre', () => {
    const ressources: { id: string; langues?: Langue[] }[] = [
      { id: 'a', langues: ['français'] },
      { id: 'b' },
      { id: 'c', langues: ['plusieurs langues'] },
      { id: 'd', langues: ['français', 'arabe'] },
      { id: 'e', langues: ['arabe'] },
    ]
    expect(dansMaLangueDAbord(ressources, 'ar').map(({ id }) => id)).toEqual(['d', 'e', 'c', 'a', 'b'])
  })

  test('non renseignée, elle ne répond à aucune', () => {
    expect(parleLangue({}, 'fr')).toBe(false)
  })
})

test('les plus sûres d’abord, celles à vérifier à la fin', () => {
  const ressources = [
    { id: 'a', solidite_preuve: 'faible' },
    { id: 'b', solidite_preuve: 'forte', adresse_a_verifier: 'oui' },
    { id: 'c', solidite_preuve: 'moyenne' },
    { id: 'd', solidite_preuve: 'forte' },
  ] as const
  expect(parSolidite(ressources).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
})

test('par étape ; dans chacune, la langue de la page puis la solidité', () => {
  const ressources: {
    id: string
    niveau: Classe
    solidite_preuve: (typeof SOLIDITES)[number]
    langues: Langue[]
  }[] = [
    { id: 'a', niveau: 'expertise', solidite_preuve: 'forte', langues: ['français'] },
    { id: 'b', niveau: 'decouverte', solidite_preuve: 'faible', langues: ['français'] },
    { id: 'c', niveau: 'decouverte', solidite_preuve: 'moyenne', langues: ['français'] },
    { id: 'd', niveau: 'decouverte', solidite_preuve: 'forte', langues: ['anglais'] },
  ]
  expect(parEtape(ressources, 'fr').map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
  expect(parEtape(ressources, 'en').map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})

describe('les filtres', () => {
  const offerts = criteresDe({
    niveau: 'mediation',
    themes: ['Téléphone et tablette', 'Sécurité'],
    format: ['Vidéos'],
    langues: ['français', 'arabe'],
    publics: ['Tout le monde'],
    compte: 'non',
  })

  test('chaque valeur s’écrit dans l’adresse', () => {
    expect(new URLSearchParams(offerts.map(([nom, valeur]) => [nom, valeur])).toString()).toBe(
      'niveau=mediation&theme=telephone-et-tablette&theme=securite&format=videos&langue=fr&langue=ar&public=tout-le-monde&compte=non',
    )
  })

  test.each<[demandes: Critere[], attendu: boolean]>([
    [[], true],
    [[['theme', 'securite']], true],
    [[['theme', 'sante']], false],
    // Deux valeurs d’un même critère élargissent…
    [
      [
        ['niveau', 'inclusion'],
        ['niveau', 'mediation'],
      ],
      true,
    ],
    // … deux critères restreignent.
    [
      [
        ['niveau', 'mediation'],
        ['langue', 'ar'],
      ],
      true,
    ],
    [
      [
        ['niveau', 'mediation'],
        ['langue', 'tr'],
      ],
      false,
    ],
    // La même valeur sous un autre nom n’est pas la même chose.
    [[['public', 'securite']], false],
  ])('%j : %s', (demandes, attendu) => {
    expect(convient(offerts, demandes)).toBe(attendu)
  })

  test('une langue non renseignée ne répond à aucune langue', () => {
    const sansLangue = criteresDe({
      niveau: 'expertise',
      themes: [],
      format: [],
      publics: [],
      compte: 'inconnu',
    })
    expect(convient(sansLangue, [['langue', 'fr']])).toBe(false)
  })
})
