import { describe, expect, test } from 'vitest'
import {
  accueilleLesJeunes,
  activitesDe,
  cree,
  distancesPourCreer,
  fabrique,
} from '../../src/domain/jeunes.ts'
import { lireDepartement } from '../fixtures/departement/lire.ts'
import { lieuxQuiDisent } from './besoins-lignes.ts'

const CONTENU = 'tests/fixtures/departement/content'
const { lieux, carte } = await lireDepartement()
const ids = (liste: typeof lieux) => liste.map(({ id }) => id).sort()

describe('les fiches disent, ou ne disent pas', () => {
  test('une fiche muette n’accueille pas surtout les jeunes', () => {
    expect(accueilleLesJeunes({})).toBe(false)
    expect(accueilleLesJeunes({ publics_specifiquement_adresses: ['Seniors'] })).toBe(false)
    expect(accueilleLesJeunes({ publics_specifiquement_adresses: ['Étudiants'] })).toBe(true)
  })

  test('un fablab crée, un lieu de création n’est pas un fablab', () => {
    expect(cree({ typologie: ['Fablab'] })).toBe(true)
    expect(fabrique({ services: ['Loisirs et créations numériques'] })).toBe(false)
    expect(cree({ services: ['Aide aux démarches administratives'] })).toBe(false)
  })

  test('les activités sont dans l’ordre de la page ; rien de dit, rien', () => {
    expect(activitesDe({})).toEqual([])
    expect(activitesDe({ reparation_materiel: true, typologie: ['Fablab'] })).toEqual([
      'creer',
      'fabriquer',
      'reparer',
    ])
  })

  test('les mêmes lieux que le texte des fiches', () => {
    expect(ids(lieux.filter(accueilleLesJeunes))).toEqual(
      lieuxQuiDisent(CONTENU, /^ {2}- (?:Jeunes|Étudiants)$/m),
    )
    expect(ids(lieux.filter(cree))).toEqual(
      lieuxQuiDisent(CONTENU, /^ {2}- (?:Loisirs et créations|Fablab)/m),
    )
  })
})

describe('la distance pour créer', () => {
  const a = { latitude: 45, longitude: 2 }
  const fablab = { ...a, latitude: 45.2, nom: 'loin', typologie: ['Fablab' as const] }
  const son = { ...a, latitude: 45.1, nom: 'près', services: ['Loisirs et créations numériques' as const] }

  test('le lieu le plus proche, et le fablab le plus proche', () => {
    const [une] = distancesPourCreer([a], [fablab, son])
    expect(une!.creation!.element.nom).toBe('près')
    expect(une!.creation!.metres).toBeCloseTo(11_113, -2) // un dixième de degré de méridien à 45° : 11,11 km (WGS84)
    expect(une!.fablab!.element.nom).toBe('loin')
  })

  test('sans fablab, sans lieu : absents', () => {
    expect(distancesPourCreer([a], [son])[0]).not.toHaveProperty('fablab')
    expect(distancesPourCreer([a], [])).toEqual([{ commune: a }])
  })

  test('une ligne par commune du département d’essai', () => {
    expect(distancesPourCreer(carte.communes, lieux)).toHaveLength(16)
  })
})
