import { resolve } from 'node:path'
import { getCollection } from 'astro:content'
import { dateDeConstruction } from '../fiches/aujourdhui.ts'
import { lireCarte, type Carte, type Commune } from '../fiches/carte.ts'
import type { Conseiller } from '../fiches/conseiller.ts'
import type { Lieu } from '../fiches/lieu.ts'
import type { Territoire } from '../fiches/territoire.ts'

/** Tout ce que les pages montrent, lu une seule fois pour toute la construction. */
export interface Annuaire {
  lieux: LieuSitue[]
  conseillers: Conseiller[]
  territoire: Territoire
  carte: Carte
  aujourdhui: string
}

/** Un lieu dont on connaît toujours la position : la sienne, ou celle de sa commune. */
export type LieuSitue = Lieu & { latitude: number; longitude: number; repere: Commune }

let enCours: Promise<Annuaire> | undefined

export function annuaire(): Promise<Annuaire> {
  if (import.meta.env.DEV) return charger()
  return (enCours ??= charger())
}

async function charger(): Promise<Annuaire> {
  const carte = await lireCarte(resolve('content'))
  const parNom = new Map(carte.communes.map((commune) => [commune.nom, commune]))
  const [lieux, conseillers, [territoire]] = await Promise.all([
    getCollection('lieux'),
    getCollection('conseillers'),
    getCollection('territoire'),
  ])
  return {
    lieux: lieux.map(({ data }) => situer(data, parNom.get(data.commune)!)),
    conseillers: conseillers.map(({ data }) => data),
    territoire: territoire!.data,
    carte,
    aujourdhui: dateDeConstruction(),
  }
}

function situer(lieu: Lieu, repere: Commune): LieuSitue {
  const { latitude = repere.latitude, longitude = repere.longitude } = lieu
  return { ...lieu, latitude, longitude, repere }
}
