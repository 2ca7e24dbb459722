import { CST, Lexer } from 'yaml'

/**
 * Un morceau de YAML et l’endroit où il commence. `type` est celui du lexeur, sauf pour les textes : `texte` sans
 * guillemets, `bloc` après « | » ou « > ».
 */
export interface Jeton {
  type: string
  source: string
  debut: number
  /** Jetons voisins, espaces, sauts de ligne et commentaires sautés. */
  avant?: Jeton | undefined
  apres?: Jeton | undefined
}

/** Une faute d’écriture, à son décalage dans le texte. `cache` : lignes suivantes qu’elle rend illisibles. */
export interface FauteDEcriture {
  decalage: number
  message: string
  cache?: number
}

/** Découpe un texte YAML, même fautif, sans jamais s’emboîter : deux mille crochets ne font pas déborder la pile. */
export function decouperEnJetons(texte: string): Jeton[] {
  const jetons: Jeton[] = []
  let debut = 0
  let enTexte = false
  let enBloc = false
  for (const source of new Lexer().lex(texte)) {
    if (source === CST.SCALAR) enTexte = true
    if (source === CST.SCALAR || source === CST.DOCUMENT) continue
    const type: string = enTexte ? (enBloc ? 'bloc' : 'texte') : (CST.tokenType(source) ?? 'inconnu')
    const ecrit = source === CST.FLOW_END ? '' : source // un signe du lexeur, absent du texte
    jetons.push({ type, source: ecrit, debut })
    debut += ecrit.length
    enBloc = type === 'block-scalar-header' || (enBloc && !enTexte)
    enTexte = false
  }
  return relier(jetons)
}

const VIDES = ['space', 'newline', 'comment']

function relier(jetons: Jeton[]): Jeton[] {
  let dernier: Jeton | undefined
  for (const jeton of jetons) {
    jeton.avant = dernier
    if (!VIDES.includes(jeton.type)) dernier = jeton
  }
  dernier = undefined
  for (let i = jetons.length - 1; i >= 0; i -= 1) {
    const jeton = jetons[i]!
    jeton.apres = dernier
    if (!VIDES.includes(jeton.type)) dernier = jeton
  }
  return jetons
}

/** Dit si deux jetons sont sur la même ligne, l’un après l’autre. */
export function surLaMemeLigne(texte: string, a: Jeton, b: Jeton): boolean {
  return !texte.slice(a.debut + a.source.length, b.debut).includes('\n')
}

const GUILLEMETS = ['single-quoted-scalar', 'double-quoted-scalar']

/** Dit si un jeton est un texte entre guillemets ou entre apostrophes. */
export function estEntreGuillemets(jeton: Jeton | undefined): boolean {
  return jeton !== undefined && GUILLEMETS.includes(jeton.type)
}

/** Espaces au début de la ligne qui contient ce décalage. */
export function retrait(texte: string, decalage: number): number {
  const debut = texte.lastIndexOf('\n', decalage - 1) + 1
  return /^ */.exec(texte.slice(debut))![0].length
}

/** Colonne d’un décalage, à partir de 0. */
export function colonne(texte: string, decalage: number): number {
  return decalage - (texte.lastIndexOf('\n', decalage - 1) + 1)
}
