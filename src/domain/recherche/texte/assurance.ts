import type { IdFiltre } from '../filtres.ts'
import type { Reconnue } from '../locutions.ts'
import type { Jeton } from '../mots.ts'
import { estDoux } from './ecartes.ts'
import type { MotCherche } from './lecture.ts'
import { PREUVE_SURE } from './preuve.ts'
import { morceau } from './suites.ts'

/** Filtres que demande un mot courant : il ne se lit pas à côté d’un mot incompris (« femme de ménage »). */
const MOTS_COURANTS: ReadonlySet<IdFiltre> = new Set([
  'femmes',
  'jeunes',
  'lecture',
  'conseiller',
  'autonomie',
])
/** Ce qui, entre deux mots, en fait un seul nom : « Villars-les-Dombes ». */
const LIENS = new Set('sur sou sous en du de d les lez le la l au aux a'.split(' '))

/**
 * Une commune dont le nom continue par un mot inconnu est une autre commune (« Villars les Dombes »), un filtre est
 * autre chose (« fauteuil de jardin »).
 */
export function seContinue(
  { fin, cibles }: Reconnue,
  mots: readonly MotCherche[],
  jetons: readonly Jeton[],
): boolean {
  const [dernier, suivant] = [mots[fin - 1]!, mots[fin]]
  if (cibles.some(({ sorte }) => sorte !== 'commune' && sorte !== 'filtre')) return false
  if (!suivant || suivant.variantes.some(({ qualite }) => qualite === 1)) return false
  const entre = jetons.slice(dernier.place + 1, suivant.place)
  const liens = cibles.every(({ sorte }) => sorte === 'commune') ? LIENS : DE
  return suivant.lie || (entre.length === 1 && liens.has(entre[0]!.racine))
}

/** Un texte découpé : ses mots, tous ses jetons, et les suites qu’on y a reconnues. */
export interface Decoupe {
  mots: readonly MotCherche[]
  jetons: readonly Jeton[]
  suites: readonly Reconnue[]
}

/** La suite ne tient que si le reste de la phrase est compris. */
export function faible(reconnue: Reconnue, decoupe: Decoupe): boolean {
  const { debut, fin, cibles, qualite } = reconnue
  const seul = fin - debut === 1
  if (qualite < PREUVE_SURE) return true
  if (cibles.every(({ sorte }) => sorte === 'commune'))
    return morceau(reconnue) || (seul && decoupe.mots[debut]!.francais)
  if (!seul) return false
  if (cibles.every(({ sorte }) => sorte === 'besoin')) return complete(decoupe, debut)
  return cibles.every((cible) => cible.sorte === 'filtre' && MOTS_COURANTS.has(cible.id))
}

const DE = new Set(['de', 'du', 'des', 'd'])
const VERBE = /(?:er|ir|oir|re|é|ée|és|ées|ez)$/i

/** Le mot complète un nom qui n’est pas d’ici, ou ce nom le complète : « auto-école », « cours de piano ». */
function complete({ mots, jetons, suites }: Decoupe, i: number): boolean {
  const incompris = (rang: number) =>
    rang >= 0 &&
    rang < mots.length &&
    !estDoux(mots[rang]!) &&
    !suites.some(({ debut, fin }) => debut <= rang && rang < fin)
  const liens = (de: number, a: number) =>
    jetons.slice(mots[de]!.place + 1, mots[a]!.place).map(({ racine }) => racine)
  const parDe = (de: number, a: number) =>
    liens(de, a).length > 0 && liens(de, a).every((lien) => DE.has(lien))
  if (incompris(i + 1) && (mots[i + 1]!.lie || parDe(i, i + 1))) return true
  if (incompris(i - 1) && mots[i]!.lie) return true
  if (!incompris(i - 1) || VERBE.test(mots[i - 1]!.ecrit)) return false
  const colle = liens(i - 1, i).length === 0 && mots[i - 1]!.variantes.some(({ qualite }) => qualite === 1)
  return colle || parDe(i - 1, i)
}
