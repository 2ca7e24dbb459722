import { brotliCompressSync } from 'node:zlib'
import { merge, mesh } from 'topojson-client'
import { ecrireTrace, versCase, type Fond, type Grille } from '../../components/carte/ouverte/trace.ts'
import { annuaire } from '../_contenu.ts'

/** Leaflet, le groupement et notre code, compressés, en ko : mesuré ; tests/parcours/carte le vérifie. */
const POIDS_DU_CODE_KO = 50

let ecrit: Promise<string> | undefined

/** Fond de la carte interactive, en JSON : 10 ko compressé pour 320 communes, contre 14 en TopoJSON et 15 en GeoJSON. */
export function fondDeCarte(): Promise<string> {
  if (import.meta.env.DEV) return ecrireFond()
  return (ecrit ??= ecrireFond())
}

/** Ce que charge la carte quand on la demande, compressé : le code, et le fond de ce territoire. */
export async function poidsDeLaCarteKo(): Promise<number> {
  return POIDS_DU_CODE_KO + Math.round(brotliCompressSync(await fondDeCarte()).length / 1000)
}

async function ecrireFond(): Promise<string> {
  const { topologie, communes } = (await annuaire()).carte
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
