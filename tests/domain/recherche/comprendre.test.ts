import { describe, expect, test } from 'vitest'
import { comprendre } from '../../../src/domain/recherche/comprendre.ts'
import { INDEX } from './annuaire-exemple.ts'

const lire = (texte: string) => comprendre(INDEX, texte)
const communes = (texte: string) => lire(texte).communes.map(({ nom }) => nom)

describe('les communes', () => {
  test.each([
    ['saint castel', 'Saint-Castel'],
    ['st castel', 'Saint-Castel'],
    ['ST-CASTEL', 'Saint-Castel'],
    ['saintcastel', 'Saint-Castel'],
    ['saint kastel', 'Saint-Castel'],
    ['castel', 'Saint-Castel'],
    ['vieux moulin', 'Saint-Castel'],
    ['01200', 'Saint-Castel'],
    ['a aubourg', 'Aubourg'],
    ['aubour', 'Aubourg'],
    ['aubuorg', 'Aubourg'],
    ['d’Aubourg', 'Aubourg'],
    ["d'aubourg", 'Aubourg'],
    ['la grand vigne', 'La Grand-Vigne'],
  ])('« %s » : %s', (texte, nom) => {
    expect(communes(texte)[0]).toBe(nom)
  })

  test.each(['saint', 'bourgogne', '01999', 'vigne du sud', ''])('« %s » n’en est pas une', (texte) => {
    expect(communes(texte).filter((nom) => nom !== 'La Grand-Vigne')).toEqual([])
  })
})

describe('les besoins', () => {
  test.each([
    ['impot', 'demarches'],
    ['IMPÔTS', 'demarches'],
    ['inpots', 'demarches'],
    ['motdepasse', 'demarches'],
    ['téléphones', 'smartphone'],
    ['telefone', 'smartphone'],
    ['téléph', 'smartphone'],
  ])('« %s » : %s', (texte, besoin) => {
    expect(lire(texte).besoins[0]).toBe(besoin)
  })

  test('une faute trop grosse n’est pas comprise', () => {
    expect(lire('tlfn')).toMatchObject({ besoins: [], ecartes: ['tlfn'] })
  })

  test('un mot connu n’est jamais corrigé', () => {
    expect(lire('impots cours').corrections).toEqual([])
  })

  test('le besoin le mieux dit passe devant', () => {
    expect(lire('cours impots téléphone').besoins).toEqual(['smartphone', 'demarches'])
  })
})

test('besoin, filtre, commune et faute dans le même texte', () => {
  expect(lire('cours senior gratuit st kastel')).toMatchObject({
    besoins: ['smartphone'],
    filtres: ['seniors', 'gratuit'],
    communes: [{ nom: 'Saint-Castel' }],
    corrections: [{ ecrit: 'st kastel', compris: 'Saint-Castel' }],
    ecartes: [],
  })
})

test('deux mots tapés séparés se recollent quand leur union est connue', () => {
  expect(lire('media theque').nommes!.mots.map(({ racine }) => racine)).toEqual(['mediatheque'])
})

test('le nom du département et les mots vides ne comptent pas', () => {
  expect(lire('je cherche de l’aide dans l’Ain')).toMatchObject({
    nommes: undefined,
    ecartes: [],
    besoins: [],
  })
})
