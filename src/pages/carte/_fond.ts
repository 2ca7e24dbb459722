import { brotliCompressSync } from 'node:zlib'
import { merge, mesh } from 'topojson-client'
import { ecrireTrace, versCase, type Fond, type Grille } from '../../components/carte/ouverte/trace.ts'
import { annuaire } from '../_contenu.ts'

/** Leaflet, le groupement et notre code, compressés, en ko : mesuré ; tests/parcours/carte le vérifie. */
const POIDS_DU_CODE_KO = 50

let ecrit: Promise<string | undefined> | undefined
let pese: Promise<number | undefined> | undefined

/** Fond de la carte interactive, en JSON : 10 ko compressé pour 320 communes, contre 14 en TopoJSON et 15 en GeoJSON. Absent sans contours. */
export function fondDeCarte(): Promise<string | undefined> {
  if (import.meta.env.DEV) return ecrireFond()
  return (ecrit ??= ecrireFond())
}

/** Ce que charge la carte quand on la demande, compressé : le code, et le fond de ce territoire. Absent s’il n’y a pas de carte. */
export function poidsDeLaCarteKo(): Promise<number | undefined> {
  if (import.meta.env.DEV) return peser()
  return (pese ??= peser()) // compresser prend 40 ms : une fois, pas à chaque page
}

async function peser(): Promise<number | undefined> {
  const fond = await fondDeCarte()
  return fond === undefined
    ? undefined
    : POIDS_DU_CODE_KO + Math.round(brotliCompressSync(fond).length / 1000)
}

async function ecrireFond(): Promise<string | undefined> {
  const { topologie, communes } = (await annuaire()).carte
  if (!topologie) return undefined
  const { scale, translate } = topologie.transform!
  const grille: Grille = { origine: translate, pas: scale }
  const surfaces = topologie.objects.communes
  const territoire = merge(topologie, surfaces.geometries as Parameters<typeof merge>[1])
  const fond: Fond = {
    ...grille,
    surface: territoire.coordinates.flat().map((ligne) => ecrireTrace(ligne, grille)),
    limites: mesh(topologie, surfaces, (a, b) => a !== b).coordinates.map((l) => ecrireTrace(l, grille)),
    communes: communes
      .toSorted((a, b) => b.population - a.population)
      .map(({ nom, longitude, latitude }) => [nom, ...versCase([longitude, latitude], grille)]),
  }
  return JSON.stringify(fond)
}
