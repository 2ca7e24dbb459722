import type { Map as CarteLeaflet } from 'leaflet'
import { creerEcrits } from './ecrits.ts'
import { grouper, type Groupes, type Objet } from '../marques/groupes.ts'
import type { Leaflet } from './leaflet.ts'
import type { LieuLu } from '../marques/lieux.ts'
import { formeDe, poserMarques } from '../marques/marques.ts'
import type { Fond } from './trace.ts'

/** Les lieux de la carte, et les marques qui les montrent à ce zoom. */
export interface Tableau {
  lieux: () => LieuLu[]
  groupes: () => Groupes
  /** Remplace tous les lieux. */
  mettre: (lieux: LieuLu[]) => void
  /** La marque qui montre ce lieu, seule ou dans un groupe. */
  marqueDe: (id: string) => HTMLButtonElement | undefined
  /** Met en avant la marque de ce lieu ; `undefined` : aucune. */
  eclairer: (id: string | undefined) => void
  /** Le point de chaque lieu. */
  etendue: () => [latitude: number, longitude: number][]
}

export function tenirTableau(
  L: Leaflet,
  Index: Parameters<typeof grouper>[0],
  vue: CarteLeaflet,
  fond: Fond,
  hote: HTMLElement,
  activer: (objet: Objet) => void,
): Tableau {
  let lieux: LieuLu[] = []
  let groupes = grouper(Index, lieux)
  const ecrire = creerEcrits(L, vue, fond, hote)
  const marques = poserMarques(L, vue, (classe) => formeDe(hote, classe), activer)

  const dessiner = () => {
    const bords = vue.getBounds()
    const objets = groupes.objets(
      [bords.getWest(), bords.getSouth(), bords.getEast(), bords.getNorth()],
      vue.getZoom(),
    )
    marques.actualiser(objets)
    ecrire(objets)
  }
  vue.on('moveend', dessiner)

  const marqueDe = (id: string) =>
    marques.trouver(
      ({ lieu, groupe }) =>
        lieu?.id === id ||
        (groupe !== undefined && groupes.membres(groupe.numero).some((membre) => membre.id === id)),
    )
  let eclaire: string | undefined
  let eclairee: HTMLElement | undefined

  return {
    lieux: () => lieux,
    groupes: () => groupes,
    mettre(nouveaux) {
      lieux = nouveaux
      groupes = grouper(Index, lieux)
      marques.actualiser([]) // les numéros de groupe d’avant désignent autre chose
      dessiner()
    },
    marqueDe,
    eclairer(id) {
      if (id === eclaire) return
      eclaire = id
      eclairee?.removeAttribute('data-eclairee')
      eclairee = id === undefined ? undefined : marqueDe(id)
      eclairee?.setAttribute('data-eclairee', '')
    },
    etendue: () => lieux.map(({ latitude, longitude }) => [latitude, longitude]),
  }
}
