import type { DateCivile } from '../temps/calendrier.ts'
import type { Position } from '../espace/distance.ts'
import { aCote } from './a-cote.ts'
import { arretsPossibles, lieuxPossibles, ranger, type Candidat } from './classement.ts'
import type { Demarche, LieuAOrienter } from './lieu-a-orienter.ts'
import type { LieuPropose, Proposition } from './proposition.ts'
import { CONTRAINTES, type Contrainte, type Situation } from './situation.ts'
import { derniereDate, type Tournee } from './tournees.ts'

/** Lever cette contrainte donnerait ces lieux. */
export interface Levee {
  contraintes: Contrainte[]
  propositions: Proposition[]
}

export interface Orientation {
  /** Trois au plus, la meilleure d’abord. */
  propositions: Proposition[]
  /** Lieux tout proches que les propositions laissent de côté, avec ce que leur fiche ne dit pas. Deux au plus. */
  aCote: LieuPropose[]
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
  /** Besoins qu’un conseiller en tournée sert. */
  servisEnTournee: readonly string[]
}

const AU_PLUS = 3

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
  const demande = { situation, depuis, aujourdhui }
  const { besoin } = situation
  const tournees = donnees.tournees.filter(({ commune }) => commune === depuis.nom)
  const arrets = donnees.servisEnTournee.includes(besoin) ? arretsPossibles(tournees, demande) : []
  const classer = (levees: readonly Contrainte[]) => {
    const possibles = lieuxPossibles(donnees.lieux, demande, donnees.demarches[besoin] ?? [], levees)
    const conviennent: Candidat[] = possibles.filter(({ convient }) => convient)
    return { possibles, retenus: ranger([...arrets, ...conviennent]).slice(0, AU_PLUS) }
  }
  const { possibles, retenus } = classer([])
  return {
    propositions: retenus.map(({ proposer }) => proposer()),
    aCote: aCote(possibles, retenus).map(({ proposer }) => proposer()),
    passages: tournees.flatMap(({ id, dates }) => {
      const derniere = derniereDate(dates)
      return derniere !== undefined && derniere < aujourdhui ? [{ id, derniere }] : []
    }),
    levees:
      retenus.length > 0
        ? []
        : ceQuiBloque(situation, (levees) => classer(levees).retenus.map(({ proposer }) => proposer())),
  }
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
