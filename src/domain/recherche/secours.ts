import { colonneDuFiltre } from './colonnes.ts'
import { FILTRES, filtreDe, GROUPES_AU_CHOIX, type Filtre, type IdFiltre } from './filtres.ts'
import { momentTrie } from '../temps/moments.ts'
import { admettre, chercher, retenir, type Resultat } from './chercher.ts'
import { lire, type DemandeLue } from './demande.ts'
import type { IndexRecherche } from './index/index-recherche.ts'

/** Ce qu’on propose quand rien ne convient tout à fait. Jamais vide tant que l’annuaire a un lieu. */
export interface Secours {
  /** Les lieux qui remplissent tout sauf un filtre, le filtre à lever, et le plus proche d’abord. */
  sansUn: { filtre: IdFiltre; resultats: Resultat[] }[]
  /** Un besoin voisin auquel des lieux répondent avec les mêmes filtres. */
  voisin?: string
  /** Les lieux les plus proches, tous filtres et tous mots levés. */
  proches: Resultat[]
}

const PROCHES_PROPOSES = 3

/** À appeler quand `chercher` ne trouve rien pour cette demande. */
export function secours(index: IndexRecherche, lue: DemandeLue): Secours {
  const { repere, filtres, besoin, maintenant } = lue
  const avec = (change: Partial<DemandeLue>) => chercher(index, { ...lue, ...change })
  const sansUn = filtres
    .map((filtre) => ({ filtre, resultats: avec({ filtres: filtres.filter((id) => id !== filtre) }) }))
    .filter(({ resultats }) => resultats.length > 0)
    .sort((a, b) => (a.resultats[0]!.metres ?? 0) - (b.resultats[0]!.metres ?? 0))
  const voisin = index.besoins.find(({ id }) => id === besoin)?.voisin
  const repond =
    voisin !== undefined &&
    avec({ ...lire(index, { besoin: voisin, maintenant }), repere, filtres }).length > 0
  const proches = avec({ ...lire(index, {}), repere }).slice(0, PROCHES_PROPOSES)
  return { sansUn, ...(repond && { voisin }), proches }
}

/**
 * La demande, si quelqu’un est ouvert à son moment ; sinon ce jour-là ; sinon n’importe quand. Un moment ne vide jamais
 * la liste à lui seul.
 */
export function elargirMoment(index: IndexRecherche, lue: DemandeLue): DemandeLue {
  const { moment } = lue
  const trouve = (essai: DemandeLue) => chercher(index, essai).length > 0
  if (!moment || trouve(lue)) return lue
  const { partie: _partie, heures: _heures, ...jour } = moment
  const ceJour = { ...lue, moment: jour }
  return momentTrie(jour) && trouve(ceJour) ? ceJour : { ...lue, moment: undefined }
}

/**
 * Combien de lieux resteraient en cochant chaque filtre, ceux déjà cochés gardés. Dans un groupe au choix, cocher
 * ajoute : le nombre est celui des lieux de cette case seule.
 */
export function compterParFiltre(index: IndexRecherche, lue: DemandeLue): Map<IdFiltre, number> {
  const coches = lue.filtres.map((id) => filtreDe(id)!)
  const candidats = index.lieux.map((_, rang) => rang).filter(retenir(index, lue))
  const filtrer = (gardes: Filtre[]) => candidats.filter(admettre(index, gardes, lue.maintenant))
  const tous = filtrer(coches)
  const sansGroupe = new Map(
    [...GROUPES_AU_CHOIX].map((groupe) => [
      groupe,
      filtrer(coches.filter((filtre) => filtre.groupe !== groupe)),
    ]),
  )
  return new Map(
    FILTRES.map((filtre) => {
      const colonne = colonneDuFiltre(index, filtre, lue.maintenant)
      let nombre = 0
      for (const rang of sansGroupe.get(filtre.groupe) ?? tous) nombre += colonne[rang]!
      return [filtre.id, nombre]
    }),
  )
}
