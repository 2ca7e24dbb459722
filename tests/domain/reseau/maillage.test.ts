import { describe, expect, test } from 'vitest'
import { desservir, type Critere } from '../../../src/domain/reseau/maillage.ts'
import { CRITERES } from '../../../src/domain/reseau/criteres.ts'
import { COMMUNES, LIEUX, metresDeReference } from './grille.ts'

const dessertes = desservir(COMMUNES, LIEUX, CRITERES)

describe('jugé par une bibliothèque géodésique', () => {
  test.each(['tous', 'inclusion', 'mediation', 'decouverte'])(
    '%s : le bon lieu, au mètre près',
    (critere) => {
      const admis = LIEUX.filter(({ classe }) => critere === 'tous' || classe === critere)
      for (const commune of COMMUNES) {
        const attendus = admis
          .map((lieu) => ({ lieu: lieu.id, metres: metresDeReference(commune, lieu) }))
          .sort((a, b) => a.metres - b.metres)
        const trouve = dessertes.get(critere)!.proches.get(commune.code)!
        expect(trouve.lieu, commune.nom).toBe(attendus[0]!.lieu)
        expect(Math.abs(trouve.metres - attendus[0]!.metres), commune.nom).toBeLessThan(1)
      }
    },
  )
})

test('sans aucun lieu qui réponde, il n’y a pas de distance : ni zéro, ni infini', () => {
  const { lieux, proches } = dessertes.get('expertise')!
  expect(lieux).toBe(0)
  expect([...proches.values()]).toEqual(COMMUNES.map(() => undefined))
})

test('une fiche qui se tait n’est ni oui, ni non', () => {
  const { lieux, inconnus } = dessertes.get('samedi')!
  expect({ lieux, inconnus }).toEqual({ lieux: 0, inconnus: 4 }) // « a » dit ses horaires : jamais ouvert
})

test('à distance égale, le premier lieu reçu', () => {
  const deux = [LIEUX[1]!, { ...LIEUX[1]!, id: 'jumeau' }]
  const oui: Critere<{ id: string; latitude: number; longitude: number }> = { id: 'x', juger: () => 'oui' }
  const lieux = [...desservir(COMMUNES, deux, [oui]).get('x')!.proches.values()].map((proche) => proche?.lieu)
  expect(new Set(lieux)).toEqual(new Set(['b']))
})

test('les critères sortent dans l’ordre reçu, les communes aussi', () => {
  expect([...dessertes.keys()]).toEqual(CRITERES.map(({ id }) => id))
  expect([...dessertes.get('tous')!.proches.keys()]).toEqual(COMMUNES.map(({ code }) => code))
})
