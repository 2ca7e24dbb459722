import type { FauteDEcriture, Jeton } from './jetons.ts'

const FERMANTS: Record<string, string> = { 'flow-seq-start': ']', 'flow-map-start': '}' }
/** Un crochet de travers rend illisible tout ce qui le suit. */
const TOUTE_LA_SUITE = Infinity

/** Les crochets et les accolades sans leur pareil, montrés où ils s’ouvrent. */
export function crochetsSeuls(jetons: readonly Jeton[]): FauteDEcriture[] {
  const ouverts: Jeton[] = []
  for (const jeton of jetons) {
    if (jeton.type in FERMANTS) ouverts.push(jeton)
    if (jeton.type === 'flow-error-end') break
    if (jeton.type !== 'flow-seq-end' && jeton.type !== 'flow-map-end') continue
    const ouvert = ouverts.pop()
    if (ouvert && FERMANTS[ouvert.type] === jeton.source) continue
    return [dire(jeton, 'n’a pas été ouvert')]
  }
  const seul = ouverts.pop()
  return seul ? [dire(seul, `n’est pas refermé par « ${FERMANTS[seul.type]} »`)] : []
}

function dire({ debut, source }: Jeton, cause: string): FauteDEcriture {
  const message = `Le signe « ${source} » ${cause}. Corrigez-le, ou mettez toute la valeur entre guillemets.`
  return { decalage: debut, message, cache: TOUTE_LA_SUITE }
}
