/** Dans quelle commune ranger un lieu, ou pourquoi il n’est pas d’ici. */
import { describe, expect, test } from 'vitest'
import { rangeur, type Territoire } from '../../../src/domain/rapprochement/territoire.ts'
import type { Localisation } from '../../../src/domain/apport/recue.ts'
import { recue } from './lieux.ts'

const CARRE: [number, number][] = [
  [4, 45],
  [4.1, 45],
  [4.1, 45.1],
  [4, 45.1],
  [4, 45],
]
const VALS: Territoire = {
  code: '99',
  communes: [
    { code: '99001', nom: 'Valmont', codes_postaux: ['99100'], anciennes: ['Saint-Val'] },
    { code: '99002', nom: 'L’Étang-Saint-Jean', codes_postaux: ['99200', '01990'], anciennes: [] },
  ],
  contours: new Map([['99001', [CARRE]]]),
}

const ranger = (ou: Partial<Localisation>, territoire = VALS) => rangeur(territoire)(recue({}, ou))
const INCONNU = { code_insee: undefined }

describe('un lieu d’ici', () => {
  test.each<[string, Partial<Localisation>, Partial<Localisation>]>([
    ['par son code Insee', { commune: 'VALMONT' }, { commune: 'Valmont', code_insee: '99001' }],
    ['par son nom', INCONNU, { commune: 'Valmont', code_insee: '99001' }],
    [
      'par son nom en capitales, avec un cedex',
      { ...INCONNU, commune: 'VALMONT CEDEX 2' },
      { commune: 'Valmont' },
    ],
    [
      'par un nom abrégé',
      { ...INCONNU, commune: 'L ETANG ST JEAN', code_postal: '99200' },
      { commune: 'L’Étang-Saint-Jean' },
    ],
    ['par son ancien nom', { ...INCONNU, commune: 'Saint-Val' }, { commune: 'Valmont' }],
    [
      'par un ancien code Insee et son nom',
      { code_insee: '99009' },
      { commune: 'Valmont', code_insee: '99001' },
    ],
    ['par un code Insee illisible et son nom', { code_insee: '99 001' }, { commune: 'Valmont' }],
    [
      'desservi par la poste du département voisin',
      { ...INCONNU, commune: 'L’Étang-Saint-Jean', code_postal: '01990' },
      { commune: 'L’Étang-Saint-Jean', code_postal: '01990' },
    ],
  ])('%s', (_, ou, attendu) => {
    expect(ranger(ou)).toMatchObject({ fiche: { localisation: attendu } })
  })

  test('dont le code postal n’est pas celui de la commune prend le seul possible, et le dit', () => {
    expect(ranger({ code_postal: '99105' })).toMatchObject({
      fiche: {
        localisation: { code_postal: '99100' },
        remarques: ['code postal 99105 : 99100, celui de Valmont'],
      },
    })
    expect(ranger({ code_insee: '99002', code_postal: '99105' })).toMatchObject({
      fiche: { localisation: { code_postal: '99105' }, remarques: [] }, // deux possibles : on ne choisit pas
    })
  })

  test('dont le point est hors de la commune le perd, et le dit', () => {
    const range = ranger({ longitude: 4.25 })
    expect(range).toMatchObject({
      fiche: { remarques: ['point laissé de côté : il est à 12 km de Valmont'] },
    })
    expect((range as { fiche: { localisation: object } }).fiche.localisation).not.toHaveProperty('latitude')
  })
})

describe('n’est pas d’ici', () => {
  test.each<[string, Partial<Localisation>]>([
    ['un code Insee d’ailleurs', { code_insee: '01053' }],
    ['un code postal d’ailleurs, sans code Insee', { ...INCONNU, code_postal: '01000' }],
    [
      'un code postal partagé, dans une commune d’ailleurs',
      { ...INCONNU, code_postal: '01990', commune: 'Ailleurs' },
    ],
  ])('%s', (_, ou) => expect(ranger(ou)).toEqual({ hors: true }))

  test('une commune inconnue du département est refusée : quelqu’un doit la regarder', () => {
    expect(ranger({ ...INCONNU, commune: 'Valmonde' })).toEqual({
      refus: 'la commune « Valmonde » n’est pas du territoire',
    })
  })
})

test.each([
  ['2A', '2A004', '20000'],
  ['974', '97411', '97400'],
  ['75', '75056', '75001'],
])('le département %s se reconnaît', (code, insee, postal) => {
  const communes = [{ code: insee, nom: 'Chef-lieu', codes_postaux: [postal], anciennes: [] }]
  const la = { code, communes, contours: new Map() }
  expect(ranger({ code_insee: insee, commune: 'x' }, la)).toHaveProperty('fiche')
  expect(ranger({ ...INCONNU, code_postal: postal, commune: 'Chef-lieu' }, la)).toHaveProperty('fiche')
  expect(ranger({ code_insee: '99001' }, la)).toEqual({ hors: true })
})
