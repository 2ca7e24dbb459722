import { chercher } from '../../../src/domain/recherche/chercher.ts'
import { lire } from '../../../src/domain/recherche/demande.ts'
import type { IndexRecherche } from '../../../src/domain/recherche/index/index-recherche.ts'

/** Ce que la page dit d’une requête : ce qu’elle affirme, ce qu’elle montre, ce qu’elle avoue. */
export interface Reponse {
  /** Besoin affirmé ; les suivants ne sont que gardés. */
  besoins: string[]
  /** Commune affirmée, et les autres possibles. */
  communes: string[]
  filtres: string[]
  moment: { jour?: string | undefined; partie?: string | undefined } | undefined
  /** Les lieux sont montrés parce que leur nom, leur genre ou leur rue répond aux mots. */
  parNom: boolean
  lieux: string[]
  /** La page dit n’avoir rien compris, et propose autre chose. */
  rienCompris: boolean
  /** Mots lus à la place d’autres, et dits. */
  lus: string[]
  /** Mots ou groupes de mots dits non compris. */
  ecartes: string[]
  /** Commune d’ailleurs reconnue et dite. */
  dehors: string | undefined
}

export function repondre(index: IndexRecherche, texte: string): Reponse {
  const lue = lire(index, { texte })
  const { comprise, besoin, filtres, moment } = lue
  const lieux = chercher(index, lue).map(({ id }) => id)
  const autres = comprise.besoins.filter((id) => id !== besoin)
  const dit = moment ?? comprise.moment
  return {
    besoins: [besoin ?? '', ...autres],
    communes: comprise.communes.map(({ slug }) => slug),
    filtres,
    moment: dit && { jour: dit.jours?.[0] ?? dit.relatif, partie: dit.partie },
    parNom: lue.mots.length > 0 && lieux.length > 0,
    lieux,
    rienCompris: lue.rienCompris,
    lus: comprise.corrections.map(({ compris }) => compris),
    ecartes: [...comprise.ecartes, ...comprise.codesDAilleurs],
    dehors: comprise.ailleurs?.nom,
  }
}
