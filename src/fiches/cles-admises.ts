import { z } from 'zod'

interface NoeudJson {
  properties?: Record<string, NoeudJson>
  items?: NoeudJson
  anyOf?: NoeudJson[]
  additionalProperties?: NoeudJson | boolean
}

/** Ce qu’un schéma admet à un endroit : ses clés, et celle dont le bloc accueillerait une clé mal placée. */
export interface ClesAdmises {
  admises: string[]
  blocDe: (cle: string) => string | undefined
}

/** Les clés admises à cet endroit d’une fiche. */
export function clesAdmises(schema: z.ZodType, chemin: readonly PropertyKey[]): ClesAdmises {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as NoeudJson
  let noeuds = [json]
  for (const cle of chemin) noeuds = noeuds.flatMap(branches).flatMap((noeud) => enfant(noeud, cle) ?? [])
  const proprietes = noeuds.flatMap(branches).flatMap(({ properties }) => Object.entries(properties ?? {}))
  const accueille = (bloc: NoeudJson, cle: string) =>
    [bloc, bloc.items ?? {}].flatMap(branches).some(({ properties }) => properties?.[cle])
  return {
    admises: [...new Set(proprietes.map(([cle]) => cle))],
    blocDe: (cle) => proprietes.find(([, bloc]) => accueille(bloc, cle))?.[0],
  }
}

function branches(noeud: NoeudJson): NoeudJson[] {
  return noeud.anyOf ? noeud.anyOf.flatMap(branches) : [noeud]
}

function enfant(noeud: NoeudJson, cle: PropertyKey): NoeudJson | undefined {
  if (typeof cle === 'number') return noeud.items
  if (noeud.properties?.[String(cle)]) return noeud.properties[String(cle)]
  return typeof noeud.additionalProperties === 'object' ? noeud.additionalProperties : undefined
}
