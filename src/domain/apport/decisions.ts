/** Ce qu’une personne peut décider d’une ligne de source, une fois pour toutes. */
export const DECISIONS = ['meme', 'different', 'ecarter', 'garder', 'prendre'] as const

/**
 * Une décision de `content/import-decisions.yaml`.
 * `meme` : la ligne est le lieu `lieu`. `different` : aucun de nos lieux. `ecarter` : on n’en veut pas.
 * `garder`, `prendre` : pour ce `champ`, notre valeur ou la sienne.
 */
export interface Decision {
  source: string
  identifiant: string
  decision: (typeof DECISIONS)[number]
  lieu?: string | undefined
  champ?: string | undefined
  /** Ce que disait la source ce jour-là : la décision tombe quand elle dit autre chose. Absente : vaut toujours. */
  valeur?: string | undefined
  /** Jour de la décision : une fiche touchée depuis l’emporte. */
  le: string
}

/** Ce qu’une décision sur un champ visait, et quand. */
export type DecisionDeChamp = Pick<Decision, 'valeur' | 'le'>

/** Les décisions prises sur une ligne. */
export interface DecisionsDeLigne {
  meme?: string
  different: boolean
  ecarter: boolean
  /** Par champ. */
  garder: Map<string, DecisionDeChamp>
  prendre: Map<string, DecisionDeChamp>
}

/** Identifiant dans la source → ce qu’on a décidé de sa ligne. Une décision remplace la précédente sur le même sujet. */
export function decisionsParLigne(
  decisions: readonly Decision[],
  source: string,
): Map<string, DecisionsDeLigne> {
  const parLigne = new Map<string, DecisionsDeLigne>()
  for (const { identifiant, decision, lieu, champ, valeur, le, source: la } of decisions) {
    if (la !== source) continue
    const prises = parLigne.get(identifiant) ?? aucuneDecision()
    parLigne.set(identifiant, prises)
    if (decision === 'meme' && lieu) prises.meme = lieu
    else if (decision === 'different') prises.different = true
    else if (decision === 'ecarter') prises.ecarter = true
    else if (champ) {
      prises.garder.delete(champ)
      prises.prendre.delete(champ)
      if (decision === 'garder') prises.garder.set(champ, { valeur, le })
      if (decision === 'prendre') prises.prendre.set(champ, { valeur, le })
    }
  }
  return parLigne
}

export function aucuneDecision(): DecisionsDeLigne {
  return { different: false, ecarter: false, garder: new Map(), prendre: new Map() }
}
