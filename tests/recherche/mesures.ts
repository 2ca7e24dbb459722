import { chercher } from '../../src/domain/recherche/chercher.ts'
import { lire } from '../../src/domain/recherche/demande.ts'
import type { IndexRecherche } from '../../src/domain/recherche/index-recherche.ts'
import type { Requete } from './annuaire.ts'

export interface Mesure {
  requetes: number
  /** Part des requêtes dont une bonne réponse est première. */
  rappel1: number
  /** Part des requêtes dont une bonne réponse est parmi les trois premières. */
  rappel3: number
  /** Moyenne de l’inverse du rang de la première bonne réponse. */
  mrr: number
}

/** Rang de la première bonne réponse, 1 au mieux ; le pire des rangs quand on attend plusieurs choses. */
function rangDe(index: IndexRecherche, { q, lieux, besoin, commune }: Requete): number {
  const lue = lire(index, { texte: q })
  const rangs: number[] = []
  const rangDans = (liste: string[], attendus: string[]) => {
    const rang = liste.findIndex((id) => attendus.includes(id))
    return rang === -1 ? Infinity : rang + 1
  }
  if (lieux)
    rangs.push(
      rangDans(
        chercher(index, lue).map(({ id }) => id),
        lieux,
      ),
    )
  if (besoin !== undefined) {
    const autres = lue.comprise.besoins.filter((id) => id !== lue.besoin)
    rangs.push(rangDans([lue.besoin ?? '', ...autres], [besoin]))
  }
  if (commune !== undefined)
    rangs.push(
      rangDans(
        lue.comprise.communes.map(({ slug }) => slug),
        [commune],
      ),
    )
  return Math.max(...rangs)
}

export function mesurer(index: IndexRecherche, requetes: readonly Requete[]): Mesure {
  const rangs = requetes.map((requete) => rangDe(index, requete))
  const part = (nombre: number) => Math.round((1000 * nombre) / requetes.length) / 1000
  return {
    requetes: requetes.length,
    rappel1: part(rangs.filter((rang) => rang === 1).length),
    rappel3: part(rangs.filter((rang) => rang <= 3).length),
    mrr: part(rangs.reduce((somme, rang) => somme + 1 / rang, 0)),
  }
}
