import { describe, expect, test } from 'vitest'
import { construireIndex } from '../../../../src/domain/recherche/index/indexer.ts'
import { ecrireMotsFrancais, estMotFrancais } from '../../../../src/domain/recherche/texte/mots-francais.ts'
import { fautesDesCommunes, motsAProteger } from '../../../../src/domain/recherche/texte/voisins-francais.ts'
import { comprendre } from '../../../../src/domain/recherche/comprendre.ts'
import { DONNEES, INDEX } from '../annuaire-exemple.ts'

describe('l’ensemble des mots à ne pas corriger', () => {
  const mots = Array.from({ length: 2000 }, (_, i) => `mot${i.toString(36)}`)
  const ecrits = ecrireMotsFrancais(mots)

  test('contient tout ce qu’on y met', () => {
    expect(mots.filter((mot) => !estMotFrancais(ecrits, mot))).toEqual([])
  })

  test('et, à tort, un mot sur cent au plus', () => {
    const autres = Array.from({ length: 5000 }, (_, i) => `autre${i.toString(36)}`)
    expect(autres.filter((mot) => estMotFrancais(ecrits, mot)).length).toBeLessThan(50)
  })

  test('mais jamais une faute courante qu’on veut corriger', () => {
    const autres = Array.from({ length: 5000 }, (_, i) => `autre${i.toString(36)}`)
    const fautes = autres.filter((mot) => estMotFrancais(ecrits, mot)).slice(0, 3)
    expect(fautes).toHaveLength(3)
    const sans = ecrireMotsFrancais(mots, fautes)
    expect(fautes.filter((mot) => estMotFrancais(sans, mot))).toEqual([])
    expect(mots.filter((mot) => !estMotFrancais(sans, mot))).toEqual([])
  })

  test('vide, il ne contient rien', () => {
    expect(estMotFrancais('', 'mot')).toBe(false)
    expect(estMotFrancais(ecrireMotsFrancais([]), 'mot')).toBe(false)
  })
})

describe('quels mots protéger', () => {
  const proteges = (mots: string[], communes: string[] = [], alentours: string[] = []) =>
    motsAProteger(INDEX, { mots, communes, alentours }).filter((mot) =>
      [...mots, ...communes].map((m) => m.toLowerCase()).includes(mot),
    )

  test('un mot français proche d’un des nôtres, pas un mot lointain', () => {
    expect(proteges(['caste', 'table', 'dromadaire'])).toEqual(['caste'])
  })

  test('pas une forme d’un mot qui a un sens ici, mais celle d’un nom propre', () => {
    expect(proteges(['papiere'])).toEqual([])
    expect(proteges(['castele', 'aubourge'])).toEqual(['aubourge', 'castele'])
  })

  test('un morceau de nom qui est un mot français', () => {
    expect(proteges(['fabrique', 'grand', 'moulin'])).toEqual(['fabrique', 'grand', 'moulin'])
  })

  test('une commune d’ailleurs proche d’une des nôtres', () => {
    expect(proteges([], ['Aubourgs', 'Aubour', 'Zuydcoote'])).toEqual(['aubour'])
  })

  test('une lettre oubliée dans le nom d’une commune qui a un lieu est une faute, sauf si c’est un mot', () => {
    expect(fautesDesCommunes(INDEX, [])).toContain('caste')
    expect(fautesDesCommunes(INDEX, ['caste'])).not.toContain('caste')
    expect(fautesDesCommunes({ ...INDEX, lieuxParCommune: INDEX.communes.map(() => 0) }, [])).toEqual([])
  })

  test('protégé, il n’est plus corrigé ; une vraie faute l’est encore', () => {
    const index = construireIndex({ ...DONNEES, mots_francais: ecrireMotsFrancais(['caste']) })
    expect(comprendre(INDEX, 'caste').communes[0]?.nom).toBe('Saint-Castel')
    expect(comprendre(index, 'caste').ecartes).toEqual(['caste'])
    expect(comprendre(index, 'fabrike').corrections).toEqual([{ ecrit: 'fabrike', compris: 'Fabrique' }])
  })
})
