import { expect, test } from 'vitest'
import { lireIndex } from './annuaire.ts'
import { mesurer } from './mesures.ts'
import { lireRequetes } from './requetes.ts'

const requetes = await lireRequetes('anciennes')
const index = await lireIndex()

/** Ce qui est atteint. Un réglage qui fait mieux relève ces nombres ; aucun ne les baisse. */
const ATTEINT = {
  reglage: { rappel1: 0.988, rappel3: 1, mrr: 0.993 },
  rapport: { rappel1: 0.988, rappel3: 0.988, mrr: 0.988 },
}

test('au moins cent requêtes, moitié pour régler, moitié pour mesurer', () => {
  expect(requetes.length).toBeGreaterThanOrEqual(100)
  expect(requetes.filter(({ part }) => part === 'rapport')).toHaveLength(requetes.length / 2)
  expect(new Set(requetes.map(({ q }) => q)).size).toBe(requetes.length)
})

test.each(['reglage', 'rapport'] as const)(
  'les requêtes de la part « %s » trouvent au moins autant',
  (part) => {
    const mesure = mesurer(
      index,
      requetes.filter((requete) => requete.part === part),
    )
    expect(mesure.rappel1).toBeGreaterThanOrEqual(ATTEINT[part].rappel1)
    expect(mesure.rappel3).toBeGreaterThanOrEqual(ATTEINT[part].rappel3)
    expect(mesure.mrr).toBeGreaterThanOrEqual(ATTEINT[part].mrr)
  },
)

test('tout lieu se trouve par son nom, premier ou à égalité de nom', () => {
  const perdus = index.lieux.filter(
    (lieu) =>
      mesurer(index, [{ q: lieu.nom, famille: 'noms', part: 'rapport', lieux: [lieu.id] }]).rappel3 === 0,
  )
  expect(perdus.map(({ nom }) => nom)).toEqual([])
})

test('toute commune se comprend par son nom, avec « st » pour « saint » et sans accent', () => {
  const perdues = index.communes.filter(({ nom, slug }) => {
    const tape = nom
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\bSaint/g, 'st')
      .replace(/\bste\b/g, 'ste')
    return mesurer(index, [{ q: tape, famille: 'communes', part: 'rapport', commune: slug }]).rappel1 === 0
  })
  expect(perdues.map(({ nom }) => nom)).toEqual([])
})
