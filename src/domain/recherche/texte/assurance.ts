import type { IdFiltre } from '../filtres.ts'
import type { Reconnue } from '../locutions.ts'
import type { Jeton } from '../mots.ts'
import { estDoux } from './ecartes.ts'
import type { MotCherche } from './lecture.ts'
import { PREUVE_SURE } from './seuils-de-correction.ts'
import { morceau } from './suites.ts'

/** Filtres que demande un mot courant : il ne se lit pas à côté d’un mot incompris (« femme de ménage »). */
const MOTS_COURANTS: ReadonlySet<IdFiltre> = new Set([
  'femmes',
  'jeunes',
  'lecture',
  'conseiller',
  'autonomie',
])

/**
 * Mots trop larges pour dire à eux seuls un besoin : à côté d’un mot incompris, ils parlent d’autre chose (« forfait
 * ski », « prêt immobilier », « cours piano »). Sans accent, au singulier.
 */
const MOTS_LARGES = new Set(
  `atelier banque borne bourse bus camion code cour don ecran equipement etranger famille forfait formation fichier
  initiation insertion location logement memoire occasion pension permanence permi photo plainte pret recharge recherche
  reparation sejour site stage tableau taxe cantine travail vente visa zoom papier`.split(/\s+/),
)

/** La suite n’est qu’un mot trop large. */
export function estLarge(racines: readonly string[]): boolean {
  return racines.length === 1 && MOTS_LARGES.has(racines[0]!)
}

/** Un texte découpé : ses mots, tous ses jetons, et les suites qu’on y a reconnues. */
export interface Decoupe {
  mots: readonly MotCherche[]
  jetons: readonly Jeton[]
  suites: readonly Reconnue[]
  /** Dit si la suite est le début d’un seul nom de commune, tel qu’on l’abrège : « Boën », « Andrézieux ». */
  nomCourt: (suite: Reconnue) => boolean
}

/** Ce qui, entre deux mots, en fait un seul nom : « Villars-les-Dombes », « Saint-André-de-la-Roche ». */
const LIENS = new Set('sur sou sous en du de des d les lez'.split(' '))
/** De même, mais seulement devant un mot inconnu. */
const LIENS_LEGERS = new Set('le la l au aux'.split(' '))

/**
 * Une commune dont le nom continue par un mot qui n’a pas d’autre sens, ou par une autre commune, est une commune
 * d’ailleurs (« Villars les Dombes ») ; un filtre est autre chose (« fauteuil de jardin »).
 */
export function seContinue(reconnue: Reconnue, decoupe: Decoupe): boolean {
  const { mots, suites } = decoupe
  const { debut, fin } = reconnue
  if (!estLieu(reconnue))
    return reconnue.cibles.every(({ sorte }) => sorte === 'filtre') && completeePar(decoupe, fin)
  const avant = suites.find((suite) => suite.fin === debut)
  if (avant && estLieu(avant) && lies(decoupe, debut)) return true
  const apres = suites.find((suite) => suite.debut === fin)
  if (apres) return estLieu(apres) && lies(decoupe, fin)
  const suivant = mots[fin]
  if (!suivant || (estDoux(suivant) && !suivant.lie)) return false
  const inconnu = suivant.variantes.every(({ qualite }) => qualite < 1)
  return lies(decoupe, fin) || (inconnu && liens(decoupe, fin).some((lien) => LIENS_LEGERS.has(lien)))
}

/** Une commune, d’ici ou d’ailleurs, dite par son nom. */
function estLieu({ cibles, racines }: Reconnue): boolean {
  return (
    !/^\d/.test(racines[0] ?? '') && cibles.every(({ sorte }) => sorte === 'commune' || sorte === 'ailleurs')
  )
}

/** Les petits mots entre le mot de ce rang et celui d’avant. */
function liens({ mots, jetons }: Decoupe, rang: number): string[] {
  return jetons.slice(mots[rang - 1]!.place + 1, mots[rang]!.place).map(({ racine }) => racine)
}

function lies(decoupe: Decoupe, rang: number): boolean {
  return decoupe.mots[rang]!.lie || liens(decoupe, rang).some((lien) => LIENS.has(lien))
}

/** Suivi de « de » et d’un mot qui n’a pas de sens ici. */
function completeePar(decoupe: Decoupe, rang: number): boolean {
  if (!incompris(decoupe, rang)) return false
  const entre = liens(decoupe, rang)
  return decoupe.mots[rang]!.lie || (entre.length > 0 && entre.every((lien) => DE.has(lien)))
}

function incompris({ mots, suites }: Decoupe, rang: number): boolean {
  const mot = mots[rang]
  return mot !== undefined && !estDoux(mot) && !suites.some(({ debut, fin }) => debut <= rang && rang < fin)
}

/** La suite ne tient que si le reste de la phrase est compris. */
export function faible(reconnue: Reconnue, decoupe: Decoupe): boolean {
  const { debut, fin, cibles, qualite } = reconnue
  const seul = fin - debut === 1
  if (qualite < PREUVE_SURE) return true
  if (cibles.every(({ sorte }) => sorte === 'commune'))
    return (morceau(reconnue) && !decoupe.nomCourt(reconnue)) || (seul && decoupe.mots[debut]!.francais)
  if (!seul) return false
  if (cibles.every(({ sorte }) => sorte === 'besoin'))
    return complete(decoupe, debut) || (estLarge(reconnue.racines) && touche(decoupe, debut))
  return cibles.every((cible) => cible.sorte === 'filtre' && MOTS_COURANTS.has(cible.id))
}

/** Un mot incompris touche ce mot, sans rien entre eux. */
function touche(decoupe: Decoupe, i: number): boolean {
  return [i, i + 1].some(
    (rang) =>
      rang > 0 &&
      rang < decoupe.mots.length &&
      liens(decoupe, rang).length === 0 &&
      incompris(decoupe, rang === i ? i - 1 : rang),
  )
}

const DE = new Set(['de', 'du', 'des', 'd'])
const VERBE = /(?:er|ir|oir|re|é|ée|és|ées|ez)$/i

/** Le mot complète un nom qui n’est pas d’ici, ou ce nom le complète : « auto-école », « cours de piano ». */
function complete(decoupe: Decoupe, i: number): boolean {
  if (completeePar(decoupe, i + 1)) return true
  if (i === 0 || !incompris(decoupe, i - 1)) return false
  const [avant, mot] = [decoupe.mots[i - 1]!, decoupe.mots[i]!]
  if (mot.lie) return true
  if (VERBE.test(avant.ecrit)) return false
  const entre = liens(decoupe, i)
  const colle = entre.length === 0 && avant.variantes.some(({ qualite }) => qualite === 1)
  return colle || (entre.length > 0 && entre.every((lien) => DE.has(lien)))
}
