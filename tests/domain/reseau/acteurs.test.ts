import { describe, expect, test } from 'vitest'
import { lienAvec, placer, seNomme, type ActeurARelier } from '../../../src/domain/reseau/acteurs.ts'

const LIEUX = [
  { id: 'mediatheque', commune: 'Valmont', publics_specifiquement_adresses: ['Seniors'] },
  { id: 'bus', commune: 'Valmont', itinerance: 'Itinérant' },
  { id: 'fablab', commune: 'Roche-sur-Val', itinerance: 'Fixe' },
]
const poste = (employeur: string, ...permanences: object[]) => ({
  employeur,
  commune: 'Valmont',
  permanences,
})
const acteur = (id: string, plus: Partial<ActeurARelier> = {}): ActeurARelier => ({
  id,
  nom: id,
  famille: 'Associations',
  ...plus,
})
const placerUn = (unActeur: ActeurARelier, postes = [poste('Personne')]) =>
  placer([unActeur], LIEUX, postes)[0]!

describe('la place d’un acteur', () => {
  test('ses lieux, ses postes et les communes où il est', () => {
    const { lieux, postes, communes } = placerUn(acteur('Mairie', { lieux: ['mediatheque'] }), [
      poste('Mairie', { lieu: 'fablab' }, { commune: 'L’Étang' }),
      poste('Autre', { commune: 'Loin' }),
    ])
    expect(lieux.map(({ id }) => id)).toEqual(['mediatheque'])
    expect(postes).toHaveLength(1)
    expect(communes).toEqual(['L’Étang', 'Roche-sur-Val', 'Valmont'])
  })

  test('un poste se reconnaît au nom exact, ou à un autre nom que l’acteur se donne', () => {
    const udaf = { nom: 'Union des familles', aussi_appele: ['Udaf'] }
    expect(seNomme(udaf, 'Udaf')).toBe(true)
    expect(seNomme(udaf, 'udaf')).toBe(false)
    expect(seNomme({ nom: 'Union des familles' }, 'Udaf')).toBe(false)
  })

  test('un lieu que l’annuaire n’a pas ne compte pas', () => {
    expect(placerUn(acteur('Mairie', { lieux: ['inconnu'] })).lieux).toEqual([])
  })
})

describe('les rôles', () => {
  test('ceux de la fiche et ceux que montrent ses lieux, de qui conduit à qui reçoit', () => {
    const roles = placerUn(acteur('Mairie', { roles: ['finance', 'pilote'], lieux: ['mediatheque'] })).roles
    expect(roles).toEqual(['pilote', 'finance', 'accueille'])
  })

  test('sans lieu ni permanence, on n’accueille pas', () => {
    expect(placerUn(acteur('Hub', { roles: ['forme'] })).roles).toEqual(['forme'])
    expect(placerUn(acteur('Mairie'), [poste('Mairie')]).roles).toEqual([])
  })

  test.each([
    ['un lieu itinérant', acteur('A', { lieux: ['bus'] }), []],
    ['une tournée', acteur('A'), [poste('A', { commune: 'L’Étang' })]],
    ['une permanence dite itinérante', acteur('A'), [poste('A', { lieu: 'fablab', itinerant: true })]],
  ])('%s : se déplace', (_, unActeur, postes) => {
    expect(placerUn(unActeur, postes).roles).toContain('itinère')
  })

  test.each([
    ['un lieu fixe', acteur('A', { lieux: ['fablab'] }), []],
    ['une permanence dans un lieu', acteur('A'), [poste('A', { lieu: 'bus' })]],
    ['une adresse à part, dite fixe', acteur('A'), [poste('A', { commune: 'L’Étang', itinerant: false })]],
  ])('%s : ne se déplace pas', (_, unActeur, postes) => {
    expect(placerUn(unActeur, postes).roles).toEqual(['accueille'])
  })
})

test('les acteurs se rangent par famille, puis par nom comme un dictionnaire', () => {
  const rang = placer(
    [acteur('Zèle'), acteur('Étude'), acteur('Dix'), acteur('Préfecture', { famille: 'Public' })],
    [],
    [],
  )
  expect(rang.map(({ acteur: { nom } }) => nom)).toEqual(['Préfecture', 'Dix', 'Étude', 'Zèle'])
})

describe('le lien avec une intercommunalité', () => {
  const VALS = { nom: 'Communauté des Vals', communes: new Set(['Valmont', 'Roche-sur-Val']) }
  const lien = (plus: Partial<ActeurARelier>, postes = [poste('Personne')]) =>
    lienAvec(placerUn(acteur('A', plus), postes), VALS)

  test.each<[string, Partial<ActeurARelier>]>([
    ['il y a un lieu', { lieux: ['fablab'] }],
    ['c’est son territoire', { territoire: { portee: 'intercommunalité', noms: ['Communauté des Vals'] } }],
    ['c’est celui de sa commune', { territoire: { portee: 'commune', noms: ['Valmont'] } }],
    ['il sert le département, et il y a un lieu', { territoire: { portee: 'département' }, lieux: ['bus'] }],
  ])('sur place : %s', (_, plus) => expect(lien(plus)).toBe('sur-place'))

  test('sur place : il y emploie un conseiller, même sans permanence connue', () => {
    expect(lien({}, [poste('A')])).toBe('sur-place')
  })

  test.each(['région', 'département'] as const)('au-delà : sa portée est la %s', (portee) => {
    expect(lien({ territoire: { portee } })).toBe('au-dela')
  })

  test.each<[string, Partial<ActeurARelier>]>([
    ['rien ne le dit', {}],
    [
      'il sert une autre intercommunalité',
      { territoire: { portee: 'intercommunalité', noms: ['Ailleurs'] } },
    ],
    // Une commune qui porte le nom de l’intercommunalité n’est pas elle.
    ['il sert une autre commune', { territoire: { portee: 'commune', noms: ['Communauté des Vals'] } }],
  ])('aucun : %s', (_, plus) => expect(lien(plus)).toBeUndefined())
})
