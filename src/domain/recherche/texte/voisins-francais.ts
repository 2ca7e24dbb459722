import type { IndexRecherche } from '../index-recherche.ts'
import { NOMS_DE_FAMILLE, PRENOMS } from '../../fiche/prenoms.ts'
import { sansAccents } from '../../fiche/texte.ts'
import { racineDe, racinesDe } from '../mots.ts'
import { NATURES, type Vocabulaire } from '../vocabulaire.ts'

/** Deux formes d’un même mot : même début, et seulement une de ces terminaisons. « emploie » reste « emploi ». */
const TERMINAISONS = new Set(['', 'e', 'ee', 's', 'es', 'r', 'z', 'er', 'ez', 'nt', 'ent'])
const DEBUT_COMMUN = 5
/** Temps que personne ne tape dans une recherche : « cassèrent », « cassassions ». */
const TEMPS_RARE = /(?:[aiu]mes?|[aiu]tes|erent|[aiu]rent|[aiu]ss(?:ent|ion|ions|iez)|erion|eriez)$/

/**
 * Les mots français que la recherche lirait à tort autrement : ceux qu’elle corrigerait en un mot d’ici, et ceux qui ne
 * sont ici qu’un morceau de nom. Se calcule à la construction ; seuls ces mots-là partent au navigateur.
 * @param dictionnaire Les mots français et leurs formes.
 * @param communesDAilleurs Leurs noms : « Nice » et « Coudes » sont aussi des mots français.
 */
export function motsAProteger(
  { vocabulaire }: IndexRecherche,
  dictionnaire: readonly string[],
  communesDAilleurs: readonly string[],
): string[] {
  const dAilleurs = new Set(communesDAilleurs.map((nom) => racinesDe(nom).join(' ')))
  const proteges = new Set<string>()
  const vus = new Set<string>()
  for (const mot of [...dictionnaire, ...PRENOMS, ...NOMS_DE_FAMILLE]) {
    const racine = racineDe(sansAccents(mot))
    if (!/^[a-z]{4,}$/.test(racine) || vus.has(racine)) continue
    vus.add(racine)
    if (dAilleurs.has(racine)) proteges.add(racine)
    else if (vocabulaire.connait(racine)) {
      if (!(vocabulaire.nature(racine) & (NATURES.sens | NATURES.genre))) proteges.add(racine)
    } else if (!TEMPS_RARE.test(racine)) {
      const lus = vocabulaire.variantes(racine)
      if (lus.length && !lus.some((lu) => estUneForme(vocabulaire, racine, lu.racine))) proteges.add(racine)
    }
  }
  return [...proteges].sort()
}

/** Une forme d’un mot qui a un sens ici ; un nom propre n’a pas de formes, « ailleurs » n’est pas Ailleux. */
function estUneForme(vocabulaire: Vocabulaire, mot: string, connu: string): boolean {
  return (vocabulaire.nature(connu) & (NATURES.sens | NATURES.genre)) > 0 && sontFormes(mot, connu)
}

/** Deux formes du même mot, à la terminaison près. */
function sontFormes(a: string, b: string): boolean {
  let commun = 0
  while (commun < a.length && a[commun] === b[commun]) commun++
  for (let debut = commun; debut >= DEBUT_COMMUN; debut--) {
    if (TERMINAISONS.has(a.slice(debut)) && TERMINAISONS.has(b.slice(debut))) return true
  }
  return false
}
