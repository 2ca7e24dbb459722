/** Les situations où la recherche devinait. Chaque genre a plusieurs exemples, et le cas qui refuse. */
import { describe, expect, test } from 'vitest'
import { designer } from '../../../src/components/recherche/demande/commune-ecrite.ts'
import { suggererCommunes } from '../../../src/domain/espace/communes.ts'
import { sansAccents } from '../../../src/domain/fiche/texte.ts'
import { chercher } from '../../../src/domain/recherche/chercher.ts'
import { lire } from '../../../src/domain/recherche/demande.ts'
import { elargirMoment } from '../../../src/domain/recherche/secours.ts'
import { lireIndex } from './annuaire.ts'

const index = await lireIndex()
/** Un mardi ouvré, à 10 h. */
const MARDI = { date: '2026-11-24', minute: 600 }
const lue = (texte: string) => elargirMoment(index, lire(index, { texte, maintenant: MARDI }))
const trouves = (texte: string) => chercher(index, lue(texte))

describe('1. un moment de la journée', () => {
  test.each([
    ['samedi matin', { jours: ['samedi'], partie: 'matin' }],
    ['samedi après-midi', { jours: ['samedi'], partie: 'apres-midi' }],
    ['lundi matin Roanne', { jours: ['lundi'], partie: 'matin' }],
    ['ce soir', { relatif: 'aujourdhui', partie: 'soir' }],
    ['mercredi à 17h30', { jours: ['mercredi'], partie: 'apres-midi', heures: [1050, 1051] }],
    ['après 18 heures', { partie: 'soir', heures: [1080, 1440] }],
    ['entre 12h et 14h', { partie: 'midi', heures: [720, 840] }],
    ['tous les jours', { relatif: 'semaine' }],
  ])('« %s » est compris, et ne vide pas la liste', (texte, moment) => {
    expect(lire(index, { texte }).comprise).toMatchObject({ moment, ecartes: [] })
    expect(trouves(texte).length).toBeGreaterThan(0)
  })

  test('personne n’ouvre : ce jour-là à défaut, sinon tous', () => {
    expect(lue('mercredi à 6h').moment).toEqual({ jours: ['mercredi'] })
    expect(lue('dimanche soir').moment).toBeUndefined()
    expect(trouves('dimanche soir').length).toBe(index.lieux.length)
  })

  test('« martin », « pré » et « pour demain » n’en sont pas', () => {
    for (const texte of ['saint martin', 'un cv pour demain'])
      expect(lire(index, { texte }).comprise.moment).toBeUndefined()
  })
})

describe('2. une commune d’ailleurs n’est pas une faute', () => {
  test.each([
    ['Tarare', '69'],
    ['Lyon', '69'],
    ['Paris', '75'],
    ['Dunières', '43'],
    ['saint etienne du rouvray', '76'],
  ])('%s, dans les deux champs', (nom, departement) => {
    expect(lire(index, { texte: nom }).comprise).toMatchObject({ ailleurs: { departement }, communes: [] })
    expect(designer(index, nom)).toMatchObject({ ailleurs: { departement } })
    expect(designer(index, nom).commune).toBeUndefined()
  })

  test('une vraie faute reste corrigée, et dite', () => {
    expect(designer(index, 'firmini')).toMatchObject({
      commune: { nom: 'Firminy' },
      corrections: [{ ecrit: 'firmini', compris: 'Firminy' }],
    })
    expect(designer(index, 'firmini', { telQuel: true }).commune).toBeUndefined()
  })
})

describe('3 et 4. une adresse comme on l’écrit', () => {
  test.each([
    ['saint etienne 1er', 'Saint-Étienne'],
    ['Saint-Étienne centre', 'Saint-Étienne'],
    ['Roanne centre', 'Roanne'],
    ['Saint-Étienne, France', 'Saint-Étienne'],
    ['Veauche 42340 France', 'Veauche'],
    ['42951 SAINT ETIENNE CEDEX 9', 'Saint-Étienne'],
    ['42 000', 'Saint-Étienne'],
    ['F-42400 Saint-Chamond', 'Saint-Chamond'],
    ['12 bis rue de la République, 42300 Roanne', 'Roanne'],
    ['gare de Roanne', 'Roanne'],
    ['BP 12, 42110 Feurs cedex', 'Feurs'],
  ])('« %s » : %s, et rien d’autre', (texte, nom) => {
    expect(designer(index, texte).commune?.nom).toBe(nom)
    const { comprise, besoin, mots, rienCompris } = lire(index, { texte })
    expect(comprise.communes[0]?.nom).toBe(nom)
    expect(comprise.ecartes).toEqual([])
    expect([besoin, mots.length, rienCompris]).toEqual([undefined, 0, false])
  })

  test('« Roanne cedex » n’est pas un mot de passe', () => {
    expect(lire(index, { texte: 'Roanne cedex' }).besoin).toBeUndefined()
  })

  test('« centre social Roanne » n’est pas le centre de Roanne', () => {
    expect(lire(index, { texte: 'centre social Roanne' }).mots).toHaveLength(2)
  })
})

test.each(['R', 'sa', 'le', '4', 'Sai'])('5. « %s » propose des communes qui commencent ainsi', (debut) => {
  const communes = suggererCommunes(index.communes, debut)
  expect(communes.length).toBeGreaterThan(0)
  for (const { nom, codes_postaux } of communes)
    expect(sansAccents(`${nom} ${codes_postaux[0]}`)).toContain(debut.toLowerCase())
})

describe('6. un autre besoin n’est pas un des nôtres', () => {
  test.each(['dentiste', 'secours populaire', 'pharmacie de garde', 'femme de ménage', 'jean dupont'])(
    '« %s » : rien n’est affirmé, tout est rendu',
    (texte) => {
      const { rienCompris, comprise } = lire(index, { texte })
      expect(rienCompris).toBe(true)
      expect(comprise.ecartes).toEqual([texte])
      expect(trouves(texte)).toEqual([])
    },
  )
})

describe('6 encore. un mot large à côté d’un mot incompris parle d’autre chose', () => {
  test.each([
    'forfait ski',
    'prêt immobilier',
    'banque alimentaire',
    'code promo',
    'cours piano',
    'papier peint',
  ])('« %s » : rien n’est affirmé', (texte) => {
    const { rienCompris, comprise } = lire(index, { texte })
    expect(rienCompris).toBe(true)
    expect(comprise.besoins).toEqual([])
  })

  test.each([
    ['prêt d’ordinateur', 'materiel'],
    ['location Roanne', 'materiel'],
    ['cours débutant', 'ordinateur'],
    ['imprimante couleur', 'imprimer'],
  ])('« %s » dit encore %s', (texte, besoin) => {
    expect(lire(index, { texte }).besoin).toBe(besoin)
  })

  test.each([
    ['permanence impôts', 'impots'],
    ['je comprends rien à mon téléphone', 'telephone'],
    ['un papier à inprimé', 'imprimer'],
    ['je comprends rien', 'autre'],
  ])('« %s » : le sujet, avant la manière', (texte, besoin) => {
    expect(lire(index, { texte }).besoin).toBe(besoin)
  })

  test.each([
    ['blabla Boën', 'Boën-sur-Lignon'],
    ['blabla Andrézieux', 'Andrézieux-Bouthéon'],
    ['blabla Lignon', undefined],
    ['blabla Chazelles', undefined],
  ])('« %s » : %s, par le début de son nom', (texte, nom) => {
    expect(lire(index, { texte }).comprise.communes[0]?.nom).toBe(nom)
  })
})

test.each([
  ['Sainté', 'Saint-Étienne'],
  ['Terrenoire', 'Saint-Étienne'],
  ['la rica', 'La Ricamarie'],
  ['Moingt', 'Montbrison'],
])('7. %s est un surnom de %s, dans les deux champs', (surnom, nom) => {
  expect(designer(index, surnom).commune?.nom).toBe(nom)
  expect(lire(index, { texte: surnom }).comprise.communes[0]?.nom).toBe(nom)
})
