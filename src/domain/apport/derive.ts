import type { DateCivile } from '../temps/calendrier.ts'

/** Ce qu’était une source la dernière fois. */
export interface Passage {
  edition: DateCivile
  lignes: number
  /** Empreinte de tous ses octets : la même, c’est la même édition, quoi qu’en dise le serveur. */
  empreinte: string
  colonnes: readonly string[]
}

/** Une source qui perd plus de lignes que cela s’est sans doute abîmée en route. */
const PERTE_ADMISE = 0.1

/**
 * Ce qui a changé dans la forme de la source et demande qu’une personne regarde ; vide si rien.
 * @param avant Absent la première fois. Une édition plus ancienne ne se compare pas : elle n’écrit rien.
 * @param connues Colonnes que le format connaît : l’une d’elles peut apparaître, une inconnue non.
 */
export function derives(avant: Passage | undefined, apres: Passage, connues: readonly string[]): string[] {
  if (!avant || apres.edition < avant.edition) return []
  const perdues = avant.colonnes.filter((colonne) => !apres.colonnes.includes(colonne))
  const apparues = apres.colonnes.filter(
    (colonne) => !avant.colonnes.includes(colonne) && !connues.includes(colonne),
  )
  return [
    ...(apres.lignes < avant.lignes * (1 - PERTE_ADMISE)
      ? [`elle n’a plus que ${apres.lignes} lignes, contre ${avant.lignes} la dernière fois`]
      : []),
    ...(perdues.length ? [`elle n’a plus les colonnes ${perdues.join(', ')}`] : []),
    ...(apparues.length ? [`elle a des colonnes inconnues : ${apparues.join(', ')}`] : []),
  ]
}
