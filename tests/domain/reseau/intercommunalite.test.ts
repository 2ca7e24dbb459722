import geodesic from 'geographiclib-geodesic'
import { describe, expect, test } from 'vitest'
import type { Classe, Service } from '../../../src/domain/fiche/nomenclatures.ts'
import { etatDeLIntercommunalite } from '../../../src/domain/reseau/intercommunalite.ts'

const PAPIERS = 'Aide aux démarches administratives'
const CREER = 'Loisirs et créations numériques'
const MATERIEL = 'Acquisition de matériel informatique à prix solidaire'

const commune = (nom: string, population: number, longitude: number) => ({
  nom,
  population,
  latitude: 45,
  longitude,
})
/** Sur le 45e parallèle, un dixième de degré fait 7,9 km. */
const VALMONT = commune('Valmont', 1200, 4)
const ETANG = commune('L’Étang', 800, 4.1)
const ROCHE = commune('Rochelande', 90, 4.3)
const COMMUNES = [ETANG, VALMONT, ROCHE]
const lieu = (
  id: string,
  classe: Classe,
  ou: { nom: string; longitude: number },
  services: Service[] = [],
) => ({
  id,
  classe,
  commune: ou.nom,
  latitude: 45,
  longitude: ou.longitude,
  services,
})
const AILLEURS = commune('Ailleurs', 5000, 4.6)
const LIEUX = [
  lieu('mairie', 'inclusion', VALMONT, [PAPIERS]),
  lieu('fablab', 'expertise', AILLEURS, [CREER]),
  lieu('fablab-lointain', 'expertise', commune('Loin', 10, 5), [CREER]),
]
const besoin = (id: string, service: Service) => ({ id, criteres: { tous: { services: [service] } } })
const BESOINS = [besoin('papiers', PAPIERS), besoin('creer', CREER), besoin('materiel', MATERIEL)]
const etat = etatDeLIntercommunalite(COMMUNES, LIEUX, BESOINS)

/** La distance d’une autre bibliothèque, en mètres. */
const reference = (a: number, b: number) => geodesic.Geodesic.WGS84.Inverse(45, a, 45, b).s12!

describe('l’état d’une intercommunalité', () => {
  test('ses habitants, ses lieux à elle seule, et sa plus grande commune', () => {
    expect(etat.habitants).toBe(2090)
    expect(etat.lieux.map(({ id }) => id)).toEqual(['mairie'])
    expect(etat.principale.nom).toBe('Valmont')
  })

  test('les communes sans lieu, et celle qui en est le plus loin', () => {
    expect(etat.communesSansLieu.map(({ nom }) => nom)).toEqual(['L’Étang', 'Rochelande'])
    expect(etat.laPlusLoin?.commune.nom).toBe('Rochelande')
    expect(etat.laPlusLoin?.metres).toBeCloseTo(reference(4.3, 4), -1)
  })

  test('une classe absente dit le lieu le plus proche, hors de chez elle', () => {
    const { lieux, proche, loin } = etat.offres.expertise
    expect(lieux).toEqual([])
    expect(proche?.lieu.id).toBe('fablab')
    expect(proche?.metres).toBeCloseTo(reference(4, 4.6), -1)
    expect(loin).toEqual({ communes: 3, habitants: 2090 })
  })

  test('loin commence au-delà de dix kilomètres : 7,9 km ne l’est pas, 23,7 km l’est', () => {
    expect(etat.offres.inclusion.loin).toEqual({ communes: 1, habitants: 90 })
  })

  test('une classe que personne n’a nulle part n’a pas de plus proche', () => {
    expect(etat.offres.decouverte).toEqual({ lieux: [], loin: { communes: 3, habitants: 2090 } })
  })

  test('les besoins sans réponse ici : le plus proche qui répond, ou rien', () => {
    expect(etat.besoinsSansLieu.map(({ besoin, proche }) => [besoin.id, proche?.lieu.id])).toEqual([
      ['creer', 'fablab'],
      ['materiel', undefined],
    ])
  })

  test('quand chaque commune a un lieu, aucune n’est la plus loin', () => {
    expect(etatDeLIntercommunalite([VALMONT], LIEUX, [])).not.toHaveProperty('laPlusLoin')
  })

  test('sans aucun lieu connu, rien n’est inventé', () => {
    const vide = etatDeLIntercommunalite(COMMUNES, [], BESOINS)
    expect(vide).not.toHaveProperty('laPlusLoin')
    expect(vide.communesSansLieu).toHaveLength(3)
    expect(vide.besoinsSansLieu.every(({ proche }) => proche === undefined)).toBe(true)
  })

  test('refuse une intercommunalité sans commune', () => {
    expect(() => etatDeLIntercommunalite([], LIEUX, BESOINS)).toThrow(RangeError)
  })
})
