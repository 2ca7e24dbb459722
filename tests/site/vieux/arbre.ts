/** L’arbre d’un script, nœud par nœud. */
import type { AnyNode } from 'acorn'

export interface Lu {
  noeud: AnyNode
  parent: AnyNode | undefined
  /** Sous quel nom le parent le tient. */
  cle: string
}

export function* parcourir(noeud: AnyNode, parent?: AnyNode, cle = ''): Generator<Lu> {
  yield { noeud, parent, cle }
  for (const [sous, valeur] of Object.entries(noeud)) {
    for (const enfant of [valeur].flat() as unknown[]) {
      if (estNoeud(enfant)) yield* parcourir(enfant, noeud, sous)
    }
  }
}

const estNoeud = (x: unknown): x is AnyNode => typeof (x as AnyNode | null)?.type === 'string'

/** « nom » dans `x.nom` et `x['nom']`. */
export function nomDuMembre(noeud: AnyNode | undefined): string | undefined {
  if (noeud?.type !== 'MemberExpression') return undefined
  const { property, computed } = noeud
  if (property.type === 'Identifier' && !computed) return property.name
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined
}
