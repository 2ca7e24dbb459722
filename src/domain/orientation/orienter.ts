import type { DateCivile } from '../temps/calendrier.ts'
import { distanceEnMetres, type Position } from '../espace/distance.ts'
import type { Demarche, LieuAOrienter } from './lieu-a-orienter.ts'
import { inconnus, raisons, type Inconnu, type Raison } from './raisons.ts'
import {
  CONTRAINTES,
  obstacle,
  passagesQuiConviennent,
  type Contrainte,
  type Situation,
} from './situation.ts'
import { derniereDate, type Tournee } from './tournees.ts'

export type Proposition =
  | { genre: 'lieu'; id: string; metres: number; raisons: Raison[]; inconnus: Inconnu[] }
  | { genre: 'tournee'; id: string; metres: number; dates: DateCivile[] }

/** Lever cette contrainte donnerait ces lieux. */
export interface Levee {
  contraintes: Contrainte[]
  propositions: Proposition[]
}

export interface Orientation {
  /** Trois au plus, la meilleure d’abord. */
  propositions: Proposition[]
  /** Conseillers qui venaient dans la commune, et la dernière date connue. */
  passages: { id: string; derniere: DateCivile }[]
  /** Ce qui bloque, quand rien ne convient. */
  levees: Levee[]
}

export interface DonneesOrientation {
  lieux: readonly LieuAOrienter[]
  tournees: readonly Tournee[]
  /** Besoin → démarches qu’il demande, pour les nommer. */
  demarches: Record<string, readonly Demarche[]>
}

const AU_PLUS = 3
const JOURS_OUVRES = 5

/**
 * Ce que l’on accepterait de faire en plus, en kilomètres, pour un lieu mieux adapté ou mieux connu.
 * Un seul barème, dans une unité que tout le monde comprend : il se discute, et les situations du test le jugent.
 */
const DETOUR_KM = {
  parPoint: 1.5,
  pointsAuPlus: 3,
  telephone: 4,
  horaires: 4,
  ferie: 4,
  parJourFerme: 0.5,
  accompagnement: 2,
  fauteuil: 8,
  lecture: 3,
  langue: 4,
  domicile: 6,
  jeunesseSeule: 6,
  autrePublicSeul: 2,
}

/**
 * Propose trois lieux au plus pour une demande, avec leurs raisons et ce que leur fiche ne dit pas.
 * @param depuis La commune de la personne.
 * @param aujourdhui Date à laquelle on oriente : dit quelles tournées sont passées.
 */
export function orienter(
  situation: Situation,
  depuis: Position & { nom: string },
  donnees: DonneesOrientation,
  aujourdhui: DateCivile,
): Orientation {
  const tournees = donnees.tournees.filter(({ commune }) => commune === depuis.nom)
  const proposer = (levees: readonly Contrainte[]) =>
    classer(situation, depuis, { ...donnees, tournees }, aujourdhui, levees)
  const propositions = proposer([])
  return {
    propositions,
    passages: tournees.flatMap(({ id, dates }) => {
      const derniere = derniereDate(dates)
      return derniere !== undefined && derniere < aujourdhui ? [{ id, derniere }] : []
    }),
    levees: propositions.length > 0 ? [] : ceQuiBloque(situation, proposer),
  }
}

function classer(
  situation: Situation,
  depuis: Position & { nom: string },
  { lieux, tournees, demarches }: DonneesOrientation,
  aujourdhui: DateCivile,
  levees: readonly Contrainte[],
): Proposition[] {
  const demandees = demarches[situation.besoin] ?? []
  const classes = lieux.flatMap((lieu) => {
    const dansLaCommune = lieu.commune === depuis.nom
    if (lieu.reserve && !dansLaCommune) return []
    const metres = distanceEnMetres(depuis, lieu)
    if (obstacle(lieu, situation, { metres, aujourdhui, levees })) return []
    const inconnusDuLieu = inconnus(lieu, situation, aujourdhui)
    const proposition: Proposition = {
      genre: 'lieu',
      id: lieu.id,
      metres,
      raisons: raisons(lieu, situation, { metres, dansLaCommune, aujourdhui, demarches: demandees }),
      inconnus: inconnusDuLieu,
    }
    return [{ proposition, detour: metres / 1000 + detourEnKm(lieu, situation, inconnusDuLieu) }]
  })
  const passages = tournees.flatMap((tournee) => {
    const dates = passagesQuiConviennent(tournee, situation, aujourdhui)
    const metres = distanceEnMetres(depuis, tournee)
    const proposition: Proposition = { genre: 'tournee', id: tournee.id, metres, dates }
    return dates.length > 0 ? [{ proposition, detour: metres / 1000 }] : []
  })
  return [...passages, ...classes]
    .sort((a, b) => a.detour - b.detour || (a.proposition.id < b.proposition.id ? -1 : 1))
    .slice(0, AU_PLUS)
    .map(({ proposition }) => proposition)
}

function detourEnKm(lieu: LieuAOrienter, { besoin, jours }: Situation, inconnusDuLieu: Inconnu[]): number {
  const points = Math.min(lieu.besoins[besoin] ?? 0, DETOUR_KM.pointsAuPlus)
  const ouverts = new Set(lieu.horaires?.map(({ jour }) => jour)).size
  const fermes = lieu.horaires && !jours?.length ? Math.max(0, JOURS_OUVRES - ouverts) : 0
  return (
    detourDuPublic(lieu) +
    fermes * DETOUR_KM.parJourFerme +
    inconnusDuLieu.reduce((km, inconnu) => km + DETOUR_KM[inconnu], 0) -
    points * DETOUR_KM.parPoint
  )
}

/** Un lieu qui s’adresse à un seul public en accueille souvent d’autres : la fiche ne le dit pas. */
function detourDuPublic({ publics = [] }: LieuAOrienter): number {
  if (publics.length === 0) return 0
  if (publics.every((p) => p === 'Jeunes' || p === 'Étudiants')) return DETOUR_KM.jeunesseSeule
  return publics.length === 1 ? DETOUR_KM.autrePublicSeul : 0
}

/** Les contraintes qu’il suffit de lever une à une ; sinon, toutes ensemble. Le besoin ne se lève pas. */
function ceQuiBloque(
  situation: Situation,
  proposer: (levees: readonly Contrainte[]) => Proposition[],
): Levee[] {
  const essayer = (contraintes: Contrainte[]): Levee[] => {
    const propositions = proposer(contraintes)
    return propositions.length > 0 ? [{ contraintes, propositions }] : []
  }
  const posees = CONTRAINTES.filter((contrainte) => estPosee(contrainte, situation))
  const unes = posees.flatMap((contrainte) => essayer([contrainte]))
  return unes.length > 0 ? unes : essayer(posees)
}

function estPosee(
  contrainte: Contrainte,
  { maniere, jours, aujourdhui, nePeutPasSeDeplacer }: Situation,
): boolean {
  if (contrainte === 'jours') return !!jours?.length
  if (contrainte === 'aujourdhui') return !!aujourdhui
  if (contrainte === 'deplacement') return !!nePeutPasSeDeplacer
  return contrainte === 'distance' || contrainte === maniere
}
