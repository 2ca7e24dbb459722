import type { Classe } from './fiche/nomenclatures.ts'

/** Ce qu’on peut répondre à « Savez-vous… ? », et ce que cela vaut. */
export const POINTS = { oui: 2, 'un peu': 1, non: 0 } as const
export type Reponse = keyof typeof POINTS
export const REPONSES = Object.keys(POINTS) as Reponse[]

/** Ce que le calcul lit du questionnaire. */
export interface Bareme {
  questions: readonly { id: string; essentiel?: boolean | undefined }[]
  /** Les quatre étapes dans l’ordre, chacune jusqu’à un nombre de points, borne comprise. */
  paliers: readonly { etape: Classe; jusqu_a: number }[]
}

/** Nombre de points le plus haut qu’on puisse avoir. */
export function pointsMaximum({ questions }: Pick<Bareme, 'questions'>): number {
  return questions.length * POINTS.oui
}

/**
 * Dit par quelle étape commencer. Un « non » à un geste essentiel mène à la première étape, quel que soit le reste ;
 * sinon, c’est le nombre de points qui décide. Le même calcul se fait à la main sur la feuille imprimée.
 * @param reponses Une réponse par question, dans l’ordre du questionnaire.
 * @throws {RangeError} s’il manque une réponse, ou si les paliers ne vont pas jusqu’au plus haut nombre de points.
 */
export function etapeConseillee(
  reponses: readonly Reponse[],
  { questions, paliers }: Bareme,
): { etape: Classe; points: number } {
  if (reponses.length !== questions.length)
    throw new RangeError(`${reponses.length} réponses : attendu ${questions.length}`)
  const points = reponses.reduce((total, reponse) => total + POINTS[reponse], 0)
  const manque = questions.some(({ essentiel }, i) => essentiel && reponses[i] === 'non')
  const palier = manque ? paliers[0] : paliers.find(({ jusqu_a }) => points <= jusqu_a)
  if (!palier) throw new RangeError(`${points} points : aucun palier ne va jusque-là`)
  return { etape: palier.etape, points }
}
