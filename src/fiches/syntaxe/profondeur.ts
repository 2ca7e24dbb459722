import { colonne, surLaMemeLigne, type FauteDEcriture, type Jeton } from './jetons.ts'

/** Une fiche en a cinq au plus. Au-delà, c’est un crochet en trop, ou un fichier fait pour nuire. */
const NIVEAUX = 20

/** Le premier endroit où le texte s’emboîte trop, avant toute lecture : lire plus profond ferait déborder la pile. */
export function tropProfond(jetons: readonly Jeton[], texte: string): FauteDEcriture | undefined {
  const retraits: number[] = []
  let crochets = 0
  let tirets = 0
  for (const jeton of jetons) {
    const { type, debut, avant } = jeton
    if (['space', 'newline', 'comment'].includes(type)) continue
    if (!avant || !surLaMemeLigne(texte, avant, jeton) || avant.source.includes('\n')) {
      tirets = 0
      empiler(retraits, colonne(texte, debut))
    }
    if (type === 'flow-seq-start' || type === 'flow-map-start') crochets += 1
    if (type === 'flow-seq-end' || type === 'flow-map-end') crochets = Math.max(0, crochets - 1)
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') tirets += 1
    if (retraits.length + crochets + tirets > NIVEAUX) {
      const message = `Cette fiche s’emboîte trop : ${NIVEAUX} niveaux au plus. Retirez les crochets, les tirets ou les décalages en trop.`
      return { decalage: debut, message }
    }
  }
  return undefined
}

/** Le décalage d’une ligne referme ceux qui vont plus loin que lui. */
function empiler(retraits: number[], retrait: number): void {
  while ((retraits[retraits.length - 1] ?? -1) >= retrait) retraits.pop()
  retraits.push(retrait)
}
