import { citer } from '../traduction.ts'
import {
  colonne,
  estEntreGuillemets,
  retrait,
  surLaMemeLigne,
  type FauteDEcriture,
  type Jeton,
} from './jetons.ts'

/** Ce qui ne peut pas continuer après un dièse : un nombre, une date, oui ou non. */
const COMPLET = /^(?:[-+]?[\d.]+|true|false|null|~|\d{4}-\d{2}-\d{2})$/i
/** « #3 », et non « # une note » : ce dièse fait partie de ce qu’on voulait écrire. */
const COLLE = /^#[^\s#]/

/**
 * Les dièses qui perdent la fin d’un texte : « Lab #1 » se lirait « Lab ». Un commentaire reste admis seul sur sa
 * ligne, et après une valeur qui ne peut pas continuer : un nombre, une date, un texte entre guillemets, l’ouverture
 * d’un bloc. Après un texte nu, on ne peut pas savoir : on refuse.
 */
export function diesesQuiCoupent(jetons: readonly Jeton[], texte: string): FauteDEcriture[] {
  return jetons.flatMap((jeton) => {
    if (jeton.type !== 'comment' || !coupe(jeton, texte)) return []
    const message = `${citer(jeton.source.trimEnd())} est perdu, car un dièse coupe la ligne : mettez la valeur entre guillemets. Un commentaire s’écrit seul, sur sa ligne.`
    return [{ decalage: jeton.debut, message, cache: 1 }]
  })
}

function coupe(diese: Jeton, texte: string): boolean {
  const { source, avant } = diese
  if (!avant) return false
  if (!surLaMemeLigne(texte, avant, diese)) return avant.type === 'texte' && coupeLaSuite(diese, avant, texte)
  if (avant.type === 'texte') return !COMPLET.test(avant.source)
  if (estEntreGuillemets(avant)) return COLLE.test(source)
  if (avant.type === 'map-value-ind' || avant.type === 'seq-item-ind')
    return COLLE.test(source) && !ouvreUnBloc(diese, avant, texte)
  return false
}

/** Seul sur sa ligne, mais au milieu d’un texte de plusieurs lignes. */
function coupeLaSuite({ source, debut, apres }: Jeton, avant: Jeton, texte: string): boolean {
  const bord = retrait(texte, avant.debut)
  if (colonne(texte, debut) <= bord) return false
  if (COLLE.test(source)) return true
  if (apres?.type !== 'texte' || colonne(texte, apres.debut) <= bord) return false
  return apres.apres?.type !== 'map-value-ind'
}

/** Dit si la valeur d’une clé ou d’un tiret est écrite aux lignes suivantes : le dièse n’a alors rien coupé. */
function ouvreUnBloc({ apres }: Jeton, avant: Jeton, texte: string): boolean {
  if (!apres) return false
  const ecart = colonne(texte, apres.debut) - retrait(texte, avant.debut)
  return ecart > 0 || (ecart === 0 && avant.type === 'map-value-ind' && apres.type === 'seq-item-ind')
}
