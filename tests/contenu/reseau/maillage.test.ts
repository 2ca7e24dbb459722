/**
 * Les chiffres du maillage mesurés à part, en 2022 : 109 lieux, à vol d’oiseau depuis le repère de chaque commune.
 * Comptés ici par une bibliothèque géodésique, puis par notre calcul.
 */
import geodesie from 'geographiclib-geodesic'
import { expect, test } from 'vitest'
import { CRITERES } from '../../../src/domain/reseau/criteres.ts'
import { lieuxEnService } from '../../../src/domain/reseau/lieux.ts'
import { desservir } from '../../../src/domain/reseau/maillage.ts'
import { auDela, parBande, plusEloignee } from '../../../src/domain/reseau/portee.ts'
import { lireVraiContenu } from '../lire.ts'

const contenu = await lireVraiContenu()
const { communes } = contenu.carte
const de2022 = contenu.lieux.filter((lieu) => !('ajoute_le' in lieu))
const lieux = lieuxEnService(de2022, communes, '2022-12-31')
const dessertes = desservir(communes, lieux, CRITERES)

const metresDeReference = (a: Point, b: Point) =>
  geodesie.Geodesic.WGS84.Inverse(a.latitude, a.longitude, b.latitude, b.longitude).s12!
type Point = { latitude: number; longitude: number }

test('52 des 320 communes ont un lieu', () => {
  expect(lieux).toHaveLength(109)
  expect(communes).toHaveLength(320)
  expect(new Set(lieux.map(({ codeCommune }) => codeCommune)).size).toBe(52)
})

/** Médiation : 124 communes publiées, comptées sur une Terre ronde ; 125 sur la Terre telle qu’elle est. */
const PUBLIES = [
  ['inclusion', 87, 15.6],
  ['mediation', 125, 13.3],
  ['decouverte', 140, 18.6],
  ['expertise', 125, 14.8],
] as const

test.each(PUBLIES)(
  'à plus de 10 km de l’étape %s : %i communes, %f %% des habitants',
  (classe, nombre, pour100) => {
    const [mesure] = auDela(communes, dessertes.get(classe)!, [10_000])
    expect(mesure!.communes).toBe(nombre)
    expect((mesure!.part! * 100).toFixed(1)).toBe(pour100.toFixed(1))
    const admis = lieux.filter((lieu) => lieu.classe === classe)
    const loin = communes.filter((commune) =>
      admis.every((lieu) => metresDeReference(commune, lieu) > 10_000),
    )
    expect(loin).toHaveLength(nombre)
  },
)

test('l’écart en médiation est une seule commune, au bord : 10 004 m, mais 9 987 m sur une Terre ronde', () => {
  const mediation = dessertes.get('mediation')!
  const auBord = parBande(communes, mediation, [10_000, 10_020])[1]!
  expect(auBord.map(({ nom }) => nom)).toEqual(['Saint-Hilaire-sous-Charlieu'])
  const { lieu, metres } = mediation.proches.get(auBord[0]!.code)!
  expect(Math.round(metres)).toBe(10_005)
  expect(
    Math.round(
      metresSurUneTerreRonde(
        auBord[0]!,
        lieux.find(({ id }) => id === lieu)!,
      ),
    ),
  ).toBe(9_987)
})

test('la commune la plus loin de tout lieu est Saint-Germain-la-Montagne, à 18,6 km', () => {
  const { commune, metres } = plusEloignee(communes, dessertes.get('tous')!)!
  expect(commune.nom).toBe('Saint-Germain-la-Montagne')
  expect((metres / 1_000).toFixed(1)).toBe('18.6')
  expect(Math.abs(metres - Math.min(...lieux.map((lieu) => metresDeReference(commune, lieu))))).toBeLessThan(
    1,
  )
})

/** Haversine, rayon moyen de 6 371 km : la formule que l’on trouve partout, fausse de 0,2 % ici. */
function metresSurUneTerreRonde(a: Point, b: Point): number {
  const [x, y, z, t] = [a.latitude, a.longitude, b.latitude, b.longitude].map(
    (degres) => (degres * Math.PI) / 180,
  )
  const h = Math.sin((z! - x!) / 2) ** 2 + Math.cos(x!) * Math.cos(z!) * Math.sin((t! - y!) / 2) ** 2
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h))
}
