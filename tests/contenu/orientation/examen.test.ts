/** Les situations jugées une à une, et celles gardées de côté. */
import { describe, expect, test } from 'vitest'
import { lireAnnuaire } from './annuaire.ts'
import { juger, mesurer } from './mesures.ts'
import { lireSituations, type Cas } from './situations.ts'

const annuaire = await lireAnnuaire()
const anciennes = await lireSituations('anciennes')
const examen = [...(await lireSituations('nord')), ...(await lireSituations('sud'))]
const reglage = examen.filter(({ part }) => part === 'reglage')
const rapport = examen.filter(({ part }) => part === 'rapport')

const dire = ({ depuis, situation, parceQue }: Cas) => `${depuis}, ${JSON.stringify(situation)} : ${parceQue}`

test.each(anciennes.map((cas) => [dire(cas), cas] as const))('%s', (_nom, cas) => {
  expect(juger(annuaire, cas)).toEqual({ premiere: undefined, tus: [] })
})

test('la moitié de l’examen qui a servi à régler', () => {
  const { premiere, aussi, parus } = mesurer(annuaire, reglage)
  expect(premiere).toBeGreaterThanOrEqual(120)
  expect([aussi, parus]).toEqual([7, 7])
})

/** On n’en regarde que le total : une situation lue une à une ne mesurerait plus rien. */
test('la moitié gardée de côté', () => {
  const { premiere, parus } = mesurer(annuaire, rapport)
  expect(premiere).toBeGreaterThanOrEqual(111)
  expect(parus).toBeGreaterThanOrEqual(7)
})

describe('l’examen', () => {
  const toutes = [...anciennes, ...examen]

  test('a plus de deux cents situations, dont près de la moitié gardées de côté', () => {
    expect(examen.length).toBeGreaterThanOrEqual(200)
    expect(rapport.length / examen.length).toBeGreaterThan(0.45)
    expect(new Set(examen.map((cas) => dire(cas))).size).toBe(examen.length)
  })

  test('part de chaque intercommunalité et passe par chaque besoin', () => {
    const { carte, communes } = annuaire
    const vues = new Set(examen.map(({ depuis }) => communes.get(depuis)!.intercommunalite))
    expect(carte.intercommunalites.filter(({ code }) => !vues.has(code))).toEqual([])
    const demandes = new Set(examen.map(({ situation }) => situation.besoin))
    expect(annuaire.besoins.filter(({ id }) => !demandes.has(id))).toEqual([])
  })

  test('ne nomme que des communes, des lieux et des arrêts connus', () => {
    const connus = new Set([...annuaire.donnees.lieux, ...annuaire.donnees.tournees].map(({ id }) => id))
    for (const { depuis, attendu, aussi } of toutes) {
      expect(annuaire.communes.has(depuis), depuis).toBe(true)
      expect([...attendu, ...aussi].filter((id) => !connus.has(id))).toEqual([])
    }
  })
})
