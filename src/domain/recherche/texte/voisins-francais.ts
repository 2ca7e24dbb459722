import type { IndexRecherche } from '../index/index-recherche.ts'
import { NOMS_DE_FAMILLE, PRENOMS } from '../../fiche/prenoms.ts'
import { sansAccents } from '../../fiche/texte.ts'
import { racineDe, racinesDe } from '../mots.ts'
import { NATURES, type Vocabulaire } from '../vocabulaire.ts'

/** Deux formes d’un même mot : même début, et seulement une de ces terminaisons. « emploie » reste « emploi ». */
const TERMINAISONS = new Set(['', 'e', 'ee', 's', 'es', 'r', 'z', 'er', 'ez', 'nt', 'ent'])
const DEBUT_COMMUN = 5
/** Temps et personnes que nul ne tape dans une recherche : « cassèrent », « cassassions », « casseriez ». Pliés, au singulier. */
const TEMPS_RARE =
  /(?:[aiu]mes?|[aiu]tes|[eaiu]rent|[aiu]ss(?:ent|ion|ions|iez)|erion|erions|iez|.{3}[ei]r(?:ai|a|as|on|ez|ont|ait|aient)|.{4}[^aeiou]ai?)$/

/** Combien de communes, les plus peuplées, dont chaque mot du nom compte : « Junien » n’est pas « Julien ». */
const GRANDES_COMMUNES = 5000

/**
 * Les mots que la recherche lirait à tort autrement : mots français et prénoms qu’elle corrigerait en un mot d’ici ou qui ne
 * sont ici qu’un morceau de nom, et communes de France. Se calcule à la construction ; eux seuls partent au navigateur.
 * @param mots Les mots français et leurs formes.
 * @param communes Toutes les communes, les plus peuplées d’abord : on ne lit pas Firmi « Firminy ».
 * @param alentours Celles d’ailleurs qu’on reconnaît : « Nice » et « Coudes » sont aussi des mots français.
 */
export function motsAProteger(
  { vocabulaire }: IndexRecherche,
  {
    mots,
    communes,
    alentours,
  }: { mots: readonly string[]; communes: readonly string[]; alentours: readonly string[] },
): string[] {
  const dAilleurs = new Set(alentours.map((nom) => racinesDe(nom).join(' ')))
  const proteges = new Set<string>()
  const vus = new Set<string>()
  const nouvelle = (mot: string) => {
    const racine = racineDe(sansAccents(mot))
    if (!/^[a-z]{4,}$/.test(racine) || vus.has(racine)) return undefined
    vus.add(racine)
    return racine
  }
  for (const mot of [...mots, ...PRENOMS, ...NOMS_DE_FAMILLE]) {
    const racine = nouvelle(mot)
    if (racine === undefined) continue
    if (dAilleurs.has(racine)) proteges.add(racine)
    else if (vocabulaire.connait(racine)) {
      if (!(vocabulaire.nature(racine) & (NATURES.sens | NATURES.genre))) proteges.add(racine)
    } else if (!TEMPS_RARE.test(racine)) {
      const lus = vocabulaire.variantes(racine)
      if (lus.length && !lus.some((lu) => estUneForme(vocabulaire, racine, lu.racine))) proteges.add(racine)
    }
  }
  for (const [rang, nom] of communes.entries()) {
    const morceaux = racinesDe(nom)
    if (morceaux.length > 1 && rang >= GRANDES_COMMUNES) continue
    for (const racine of morceaux.flatMap((morceau) => nouvelle(morceau) ?? []))
      if (!vocabulaire.connait(racine) && vocabulaire.variantes(racine).length) proteges.add(racine)
  }
  return [...proteges].sort()
}

const MOT_A_FAUTES = 5 // lettres

/**
 * Ce qu’on tape quand il manque une lettre au nom d’une commune qui a un lieu : « etiene », « montbrion ».
 * @param proteges Les mots que `motsAProteger` rend : eux ne sont pas des fautes.
 */
export function fautesDesCommunes(
  { communes, lieuxParCommune, vocabulaire }: IndexRecherche,
  proteges: readonly string[],
): string[] {
  const sus = new Set(proteges)
  const mots = communes.filter((_, rang) => lieuxParCommune[rang]! > 0).flatMap(({ nom }) => racinesDe(nom))
  const fautes = mots
    .filter((mot) => mot.length >= MOT_A_FAUTES)
    .flatMap((mot) => [...mot].map((_, i) => racineDe(mot.slice(0, i) + mot.slice(i + 1))))
  return [...new Set(fautes)].filter((faute) => !sus.has(faute) && !vocabulaire.connait(faute)).sort()
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
