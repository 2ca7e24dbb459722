/** Qui fait quoi dans la Loire, compté à la main dans les fiches et dans ce que le plan nomme. */
import { describe, expect, test } from 'vitest'
import { estDuPlan } from '../../../src/domain/fiche/vie.ts'
import { FAMILLES, placer } from '../../../src/domain/reseau/acteurs.ts'
import { nombreDeMots } from '../../../src/domain/reseau/dispositifs.ts'
import { etatDeLIntercommunalite } from '../../../src/domain/reseau/intercommunalite.ts'
import { lireVraiContenu, verifierLeVrai } from '../lire.ts'

const { anomalies } = await verifierLeVrai()
const { acteurs, lieux: tous, conseillers, dispositifs, besoins, territoire, carte } = await lireVraiContenu()
/** Les lieux du recensement : ceux d’après ne changent pas ce que le plan a compté. */
const lieux = tous.filter(estDuPlan)
const places = placer(acteurs, lieux, conseillers)
const place = (id: string) => places.find(({ acteur }) => acteur.id === id)!

describe('les acteurs', () => {
  test('les sept familles du plan sont là', () => {
    const vues = new Set(acteurs.map(({ famille }) => famille))
    expect(FAMILLES.filter((famille) => !vues.has(famille))).toEqual([])
  })

  test('chaque employeur des 45 postes est un acteur, une seule fois', () => {
    expect(anomalies.filter(({ fichier }) => fichier.includes('conseillers'))).toEqual([])
    expect(places.reduce((n, { postes }) => n + postes.length, 0)).toBe(45)
    expect(places.filter(({ postes }) => postes.length > 0)).toHaveLength(21)
  })

  test('103 des 109 lieux ont leur structure ; les six autres ne disent pas la leur', () => {
    const tenus = new Set(places.flatMap((une) => une.lieux.map(({ id }) => id)))
    expect(tenus.size).toBe(103)
    expect(lieux.filter(({ id }) => !tenus.has(id)).map(({ id }) => id)).toEqual([
      'l-eclosoir',
      'mediatheque-les-passerelles',
      'point-mediation-fontanes',
      'point-mediation-marcenod',
      'point-mediation-valfleury',
      'tiers-lieu-aloe',
    ])
  })

  test('le Département pilote, Zoomacom et Hinaura coordonnent, l’Udaf se déplace', () => {
    expect(places.filter(({ roles }) => roles.includes('pilote')).map(({ acteur }) => acteur.nom)).toEqual([
      'Département de la Loire',
    ])
    expect(places.filter(({ roles }) => roles.includes('coordonne')).map(({ acteur }) => acteur.id)).toEqual([
      'zoomacom',
      'hinaura',
    ])
    expect(place('udaf-loire').roles).toEqual(['accueille', 'itinère'])
    expect(place('departement-de-la-loire').postes).toHaveLength(9)
  })

  test('les courriels sont ceux de services, lus un à un : aucun n’est celui d’une personne', () => {
    expect(acteurs.flatMap(({ courriel }) => courriel ?? []).sort()).toEqual([
      'afr.estivareilles42@outlook.fr',
      'contact@zoomacom.org',
      'education.numerique@laligue42.org',
      'espace.multimedia@roannais-agglomeration.fr',
      'inclusion.numerique@saint-etienne.fr',
      'mediatheques@loireforez.fr',
    ])
  })
})

describe('les dispositifs', () => {
  test('les six que les élus demandent, en trois cents mots au plus', () => {
    const mots = dispositifs.map((dispositif) => [dispositif.id, nombreDeMots(dispositif)] as const)
    expect(mots.map(([id]) => id).sort()).toEqual([
      'aidants-connect',
      'conseillers-numeriques',
      'france-services',
      'label-conseiller-numerique',
      'pix',
      'reemploi',
    ])
    expect(mots.filter(([, nombre]) => nombre > 300)).toEqual([])
  })

  test('chacun dit ce qui reste à confirmer', () => {
    expect(dispositifs.filter(({ a_confirmer }) => !a_confirmer)).toEqual([])
  })
})

describe('les intercommunalités', () => {
  const etats = carte.intercommunalites.map(({ code, nom }) => {
    const communes = carte.communes.filter(({ intercommunalite }) => intercommunalite === code)
    const situes = lieux.map((lieu) => {
      const repere = carte.communes.find((commune) => commune.nom === lieu.commune)!
      const { latitude = repere.latitude, longitude = repere.longitude } = lieu
      return { ...lieu, latitude, longitude }
    })
    return { nom, communes: communes.length, ...etatDeLIntercommunalite(communes, situes, besoins) }
  })

  test('onze, 320 communes et 109 lieux', () => {
    expect(etats).toHaveLength(11)
    expect(etats.reduce((n, { communes }) => n + communes, 0)).toBe(320)
    expect(etats.reduce((n, une) => n + une.lieux.length, 0)).toBe(109)
  })

  test('52 communes ont un lieu ; la plus éloignée est Saint-Germain-la-Montagne, à 18,6 km', () => {
    expect(etats.reduce((n, { communesSansLieu }) => n + communesSansLieu.length, 0)).toBe(320 - 52)
    const loin = etats.flatMap(({ laPlusLoin }) => laPlusLoin ?? []).sort((a, b) => b.metres - a.metres)[0]!
    expect(loin.commune.nom).toBe('Saint-Germain-la-Montagne')
    expect(loin.metres / 1000).toBeCloseTo(18.6, 1)
  })

  // Mesuré à part, à vol d’oiseau depuis le point de référence de chaque commune. Sur une Terre ronde, la médiation
  // en aurait 124 : Saint-Hilaire-sous-Charlieu y est à 9 987 m du centre social de Mably, 10 005 m sur l’ellipsoïde.
  test.each([
    ['inclusion', 87],
    ['mediation', 125],
    ['decouverte', 140],
    ['expertise', 125],
  ] as const)('%s : %i communes à plus de dix kilomètres', (classe, attendu) => {
    expect(etats.reduce((n, { offres }) => n + offres[classe].loin.communes, 0)).toBe(attendu)
  })
})

test('la gouvernance cite ses sources, et ne montre pas d’appel inventé', () => {
  expect(territoire.gouvernance?.pilotes?.map(({ acteur }) => acteur)).toEqual(['departement-de-la-loire'])
  expect(territoire.gouvernance?.appels).toBeUndefined()
})
