import { isNode, isScalar, visit, type Document } from 'yaml'
import type { FauteDEcriture } from './jetons.ts'

/**
 * Les clés qui ne sont pas un mot : une liste, un groupe, rien, la fusion « << », ou le prototype des objets,
 * que zod oublierait sans le dire.
 */
export function fautesDeCle(doc: Document): FauteDEcriture[] {
  const fautes: FauteDEcriture[] = []
  visit(doc, {
    Map(_, noeud) {
      for (const { key } of noeud.items) {
        const decalage = (isNode(key) ? key.range?.[0] : undefined) ?? noeud.range?.[0] ?? 0
        if (isScalar(key) && key.value === '<<')
          fautes.push({ decalage, message: 'Les fusions (<<) sont refusées. Recopiez les lignes.' })
        else if (isScalar(key) && key.value === '__proto__')
          fautes.push({ decalage, message: '« __proto__ » ne peut pas être une clé. Supprimez cette ligne.' })
        else if (!isScalar(key) || key.value === null)
          fautes.push({
            decalage,
            message: 'Ce n’est pas une clé. Écrivez « clé: valeur », ou mettez le texte entre guillemets.',
          })
      }
    },
  })
  return fautes
}
