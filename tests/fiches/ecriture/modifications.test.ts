/** Ce qu’il faut écrire dans une fiche pour qu’elle dise ce que la fusion a décidé. */
import { expect, test } from 'vitest'
import type { Localisation } from '../../../src/domain/apport/recue.ts'
import type { ChangementDeChamp, FicheConnue, Fusion } from '../../../src/domain/fusion/fusionner.ts'
import { modificationsDe } from '../../../src/fiches/ecriture/modifications.ts'

const OU: Localisation = {
  adresse: '1 rue des Lilas',
  complement_adresse: '2e étage',
  code_postal: '99100',
  commune: 'Valmont',
  code_insee: '99001',
  latitude: 45.05,
  longitude: 4.05,
  precision: 'adresse',
}
const NOTRE: FicheConnue = { ...OU, id: 'lieu', nom: 'Lieu', sources: ['regional'], date_maj: '2022-12-01' }

function ecrire(changements: ChangementDeChamp[], reste: Partial<Fusion> = {}, identifiant?: string) {
  const fusion = { changements, conflits: [], controles: {}, ...reste }
  return modificationsDe(NOTRE, fusion, 'essai', identifiant).map(({ chemin, valeur }) => [
    chemin.join('.'),
    valeur,
  ])
}
const SOURCES = ['sources', ['regional', 'essai']]

test('une adresse change d’un bloc, et seules ses clés qui diffèrent', () => {
  const apres = { ...OU, adresse: '3 rue des Roses', complement_adresse: undefined, latitude: 45.051 }
  expect(ecrire([{ champ: 'adresse', avant: OU, apres }])).toEqual([
    ['adresse', '3 rue des Roses'],
    ['complement_adresse', undefined],
    ['latitude', 45.051],
    SOURCES,
  ])
})

test('une adresse sans point n’est plus située que par sa commune', () => {
  const apres = { ...OU, adresse: '3 rue des Roses', latitude: undefined, longitude: undefined }
  expect(ecrire([{ champ: 'adresse', avant: OU, apres }])).toEqual([
    ['adresse', '3 rue des Roses'],
    ['latitude', undefined],
    ['longitude', undefined],
    ['precision', 'commune'],
    SOURCES,
  ])
})

test('un point trouvé remplace celui de la commune', () => {
  const avant: Localisation = { ...OU, latitude: undefined, longitude: undefined, precision: 'commune' }
  expect(ecrire([{ champ: 'adresse', avant, apres: OU }])).toEqual([
    ['latitude', 45.05],
    ['longitude', 4.05],
    ['precision', undefined],
    SOURCES,
  ])
})

test('des horaires changent jour par jour ; vides, ils disparaissent', () => {
  const avant = [
    { jour: 0, debut: 540, fin: 720 },
    { jour: 1, debut: 540, fin: 720 },
  ]
  const apres = [
    { jour: 1, debut: 540, fin: 720 },
    { jour: 2, debut: 600, fin: 720 },
  ]
  expect(ecrire([{ champ: 'horaires', avant, apres }])).toEqual([
    ['horaires.mercredi', '10h-12h'],
    ['horaires.lundi', undefined],
    SOURCES,
  ])
  expect(ecrire([{ champ: 'horaires', avant, apres: undefined }])).toEqual([['horaires', undefined], SOURCES])
})

test('l’identifiant et les contrôles se notent sans faire de la source une origine', () => {
  const controles = { horaires: { le: '2024-08-01', source: 'essai' } }
  expect(ecrire([], { controles }, '581')).toEqual([
    ['identifiants.essai', '581'],
    ['controles.horaires', { le: '2024-08-01', source: 'essai' }],
  ])
})

test('notre propre identifiant n’est pas à noter', () => {
  expect(ecrire([], {}, 'lieu')).toEqual([])
})
