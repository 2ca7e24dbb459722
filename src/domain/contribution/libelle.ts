/** Ce que dit d’un champ celui qui le remplit. */
export interface Libelle {
  nom: string
  /** Ce qu’il faut y écrire, en une phrase. */
  aide?: string
}
/** Clé d’une fiche → son nom et son aide. */
export type Libelles = Readonly<Record<string, Libelle>>
