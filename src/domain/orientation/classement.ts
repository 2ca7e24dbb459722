import { distanceEnMetres, type Position } from '../espace/distance.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { detourEnKm } from './detour.ts'
import type { Demarche, LieuAOrienter } from './lieu-a-orienter.ts'
import type { LieuPropose, Proposition } from './proposition.ts'
import { inconnus, raisons } from './raisons.ts'
import { obstacle, passagesQuiConviennent, silences, type Contrainte, type Situation } from './situation.ts'
import type { Tournee } from './tournees.ts'

/** D’où l’on part, quand, et ce que l’on cherche. */
export interface Demande {
  situation: Situation
  depuis: Position & { nom: string }
  aujourdhui: DateCivile
}

/** Ce que l’on pourrait proposer, et ce qui le range. */
export interface Candidat<P extends Proposition = Proposition> {
  id: string
  metres: number
  dansLaCommune: boolean
  /** Sa fiche ne tait rien de ce qui est demandé. */
  convient: boolean
  /** Distance et détours, en kilomètres : le plus petit d’abord. */
  detour: number
  /** Les raisons ne se cherchent que si on le propose. */
  proposer: () => P
}

/** Les lieux que rien n’écarte, du mieux rangé au moins bien : ils conviennent, ou leur fiche se tait. */
export function lieuxPossibles(
  lieux: readonly LieuAOrienter[],
  { situation, depuis, aujourdhui }: Demande,
  demarches: readonly Demarche[],
  levees: readonly Contrainte[],
): Candidat<LieuPropose>[] {
  const possibles = lieux.flatMap((lieu) => {
    const dansLaCommune = lieu.commune === depuis.nom
    if (lieu.reserve && !dansLaCommune) return []
    const metres = distanceEnMetres(depuis, lieu)
    const tus = silences(lieu, situation).filter((contrainte) => !levees.includes(contrainte))
    if (obstacle(lieu, situation, { metres, aujourdhui, levees: [...levees, ...tus] })) return []
    const aDemander = inconnus(lieu, situation, aujourdhui)
    const proposer = (): LieuPropose => ({
      genre: 'lieu',
      id: lieu.id,
      metres,
      raisons: raisons(lieu, situation, { metres, dansLaCommune, aujourdhui, demarches }),
      tus,
      inconnus: aDemander,
    })
    const detour = metres / 1000 + detourEnKm(lieu, situation, [...tus, ...aDemander])
    return [{ id: lieu.id, metres, dansLaCommune, convient: tus.length === 0, detour, proposer }]
  })
  return ranger(possibles)
}

/** Les arrêts de conseillers où la personne peut encore aller. */
export function arretsPossibles(
  tournees: readonly Tournee[],
  { situation, depuis, aujourdhui }: Demande,
): Candidat[] {
  return tournees.flatMap((tournee) => {
    const { id } = tournee
    const dates = passagesQuiConviennent(tournee, situation, aujourdhui)
    if (dates.length === 0) return []
    const metres = distanceEnMetres(depuis, tournee)
    const proposer = (): Proposition => ({ genre: 'tournee', id, metres, dates })
    return [{ id, metres, dansLaCommune: true, convient: true, detour: metres / 1000, proposer }]
  })
}

/** Du plus petit détour au plus grand ; à égalité, par identifiant. */
export function ranger<C extends Candidat>(candidats: readonly C[]): C[] {
  return [...candidats].sort((a, b) => a.detour - b.detour || (a.id < b.id ? -1 : 1))
}
