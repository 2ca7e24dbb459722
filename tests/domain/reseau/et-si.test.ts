import { expect, test } from 'vitest'
import { effet, meilleuresPermanences } from '../../../src/domain/reseau/et-si.ts'
import { COMMUNES, LIEUX, metresDeReference } from './grille.ts'

const mediation = LIEUX.filter(({ classe }) => classe === 'mediation')
const communes = COMMUNES.map((commune) => ({
  ...commune,
  metres: Math.min(...mediation.map((lieu) => metresDeReference(commune, lieu))),
}))
const [premiere] = communes

/** Le même compte, fait à part avec la bibliothèque géodésique. */
function reference(permanences: typeof communes) {
  const gagnees = communes.filter(
    ({ metres, ...commune }) =>
      metres > 10_000 && permanences.some((permanence) => metresDeReference(commune, permanence) <= 10_000),
  )
  return gagnees.reduce((total, { population }) => total + population, 0)
}

test('chaque commune, essayée seule, rapproche ceux que dit une bibliothèque géodésique', () => {
  for (const commune of communes) expect(effet(communes, [commune]).habitants).toBe(reference([commune]))
  expect(effet(communes, [premiere!])).toEqual({ communes: [], habitants: 0 }) // déjà à portée
})

test('une tournée ne compte personne deux fois', () => {
  const tournee = [communes[29]!, communes[28]!, communes[23]!]
  const seules = tournee.map((arret) => effet(communes, [arret]).habitants)
  const ensemble = effet(communes, tournee).habitants
  expect(ensemble).toBe(reference(tournee))
  expect(ensemble).toBeLessThan(seules.reduce((a, b) => a + b))
})

test('sans permanence, rien ne change', () => {
  expect(effet(communes, [])).toEqual({ communes: [], habitants: 0 })
})

test('sans lieu du tout, la commune elle-même passe à portée', () => {
  const seule = { ...premiere!, metres: undefined }
  expect(effet([seule], [seule])).toEqual({ communes: [seule], habitants: seule.population })
})

test('les meilleures communes sont celles d’un essai un par un', () => {
  const attendues = communes
    .map((commune) => ({ code: commune.code, habitants: reference([commune]) }))
    .filter(({ habitants }) => habitants > 0)
    .sort((a, b) => b.habitants - a.habitants)
  const dix = meilleuresPermanences(communes, 10)
  expect(dix.map(({ effet }) => effet.habitants)).toEqual(
    attendues.slice(0, 10).map(({ habitants }) => habitants),
  )
  expect(dix[0]!.commune.code).toBe(attendues[0]!.code)
  expect(meilleuresPermanences(communes, 99).every(({ effet }) => effet.habitants > 0)).toBe(true)
})
