import Supercluster from 'supercluster'
import { expect, test } from 'vitest'
import { distinguer, grouper } from '../../../src/components/carte/marques/groupes.ts'
import { lirePoint, type LieuLu } from '../../../src/components/carte/marques/lieux.ts'

const lieu = (id: string, commune: string, latitude: number, longitude: number): LieuLu => ({
  id,
  nom: 'Médiathèque',
  commune,
  classe: 'decouverte',
  latitude,
  longitude,
  resume: null as never, // le groupement ne regarde pas la page
})
const MONDE: [number, number, number, number] = [-180, -85, 180, 85]
const LIEUX = [
  lieu('a', 'Valbrune', 45.46, 4.35),
  lieu('b', 'Montélan', 46.04, 4.07),
  lieu('c', 'Montélan', 46.035, 4.075),
  lieu('d', 'Rochebelle', 46.041, 4.072),
]

test('de loin des groupes qui disent combien et où, du nord au sud ; aucun lieu ne manque', () => {
  const groupes = grouper(Supercluster, LIEUX)
  const objets = groupes.objets(MONDE, 8)
  expect(objets.map(({ nom }) => nom)).toEqual(['3 lieux autour de Montélan', 'Lieu : Médiathèque, Valbrune'])
  const numero = objets[0]!.groupe!.numero
  expect(
    groupes
      .membres(numero)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['b', 'c', 'd'])
  expect(groupes.objets(MONDE, groupes.zoomQuiSepare(numero)).length).toBeGreaterThan(2)
})

test('deux lieux à la même place ne se séparent jamais, et restent ensemble', () => {
  const groupes = grouper(Supercluster, [LIEUX[0]!, { ...LIEUX[0]!, id: 'jumeau' }])
  const [seul, ...autres] = groupes.objets(MONDE, 18)
  expect(autres).toEqual([])
  expect(groupes.zoomQuiSepare(seul!.groupe!.numero)).toBeGreaterThan(18)
})

test('sans lieu, rien', () => expect(grouper(Supercluster, []).objets(MONDE, 8)).toEqual([]))

test('deux boutons n’ont jamais le même nom', () => {
  const memes = [{ nom: 'Lieu : Mairie' }, { nom: 'Lieu : Mairie' }, { nom: 'Lieu : École' }]
  expect(distinguer(memes).map(({ nom }) => nom)).toEqual([
    'Lieu : Mairie',
    'Lieu : Mairie (2)',
    'Lieu : École',
  ])
})

test('un point se lit, ou pas du tout', () => {
  expect(lirePoint('45.4,4.4')).toEqual([45.4, 4.4])
  for (const faux of [undefined, '', '45.4', '45.4,est', '1,2,3']) expect(lirePoint(faux)).toEqual([])
})
