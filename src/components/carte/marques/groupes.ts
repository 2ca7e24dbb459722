import type Supercluster from 'supercluster'
import { carteOuverte as t } from '../../../i18n/fr/carte/carte-ouverte.ts'
import type { LieuLu } from './lieux.ts'

/** Ce qui se pose sur la carte : un lieu, ou plusieurs trop proches pour être montrés à part. */
export interface Objet {
  cle: string
  nom: string
  point: [latitude: number, longitude: number]
  lieu?: LieuLu
  groupe?: { numero: number; nombre: number }
}

export interface Groupes {
  objets: (bords: [ouest: number, sud: number, est: number, nord: number], zoom: number) => Objet[]
  membres: (numero: number) => LieuLu[]
  zoomQuiSepare: (numero: number) => number
}

const RAYON = 80 // pixels : « 12 lieux » écrit en toutes lettres ne touche pas son voisin
const PRESQUE = 0.3 // à 8,75 on groupe comme à 9
const ZOOM_MAX = 18
const ECHANTILLON = 60 // assez pour dire où est un groupe, sans lire ses vingt mille lieux

export function grouper(Index: typeof Supercluster, lieux: LieuLu[]): Groupes {
  const index = new Index<{ rang: number }>({ radius: RAYON, extent: 256, maxZoom: ZOOM_MAX })
  index.load(
    lieux.map(({ latitude, longitude }, rang) => ({
      type: 'Feature',
      properties: { rang },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  )
  const membres = (numero: number, combien = Infinity) =>
    index.getLeaves(numero, combien).flatMap(({ properties }) => lieux[properties.rang] ?? [])

  return {
    membres: (numero) => membres(numero),
    zoomQuiSepare: (numero) => index.getClusterExpansionZoom(numero),
    objets(bords, zoom) {
      const objets = index
        .getClusters(bords, Math.floor(zoom + PRESQUE))
        .flatMap(({ geometry, properties }): Objet[] => {
          const [longitude = 0, latitude = 0] = geometry.coordinates
          const point: Objet['point'] = [latitude, longitude]
          if ('cluster_id' in properties) {
            const { cluster_id: numero, point_count: nombre } = properties
            const nom = t.groupe(nombre, laPlusCitee(membres(numero, ECHANTILLON)))
            return [{ cle: `groupe ${numero}`, nom, point, groupe: { numero, nombre } }]
          }
          const lieu = lieux[properties.rang]
          return lieu ? [{ cle: lieu.id, nom: t.lieu(lieu.nom, lieu.commune), point, lieu }] : []
        })
      return distinguer(objets.sort(duNordAuSud))
    },
  }
}

/** La touche Tab suit la carte : du nord au sud, puis d’ouest en est. */
function duNordAuSud({ point: a }: Objet, { point: b }: Objet): number {
  return b[0] - a[0] || a[1] - b[1]
}

/** Deux boutons n’ont jamais le même nom. */
export function distinguer<T extends { nom: string }>(objets: T[]): T[] {
  const vus = new Map<string, number>()
  return objets.map((objet) => {
    const rang = (vus.get(objet.nom) ?? 0) + 1
    vus.set(objet.nom, rang)
    return rang === 1 ? objet : { ...objet, nom: `${objet.nom} (${rang})` }
  })
}

function laPlusCitee(lieux: LieuLu[]): string {
  const fois = new Map<string, number>()
  for (const { commune } of lieux) fois.set(commune, (fois.get(commune) ?? 0) + 1)
  return [...fois].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
