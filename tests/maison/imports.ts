/** Un import tel qu’il est écrit : ce qu’il vise, et s’il survit à la construction. */
export interface Import {
  cible: string
  genre: 'valeur' | 'type' | 'differe'
}

/** Tous les imports d’un fichier `.ts` ou `.astro`, scripts compris ; ceux des commentaires n’en sont pas. */
export function importsDe(texte: string): Import[] {
  const sansCommentaires = texte.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  const statiques = sansCommentaires.matchAll(
    /(?:^|[;>\n])\s*(?:import|export)\s+(?:(type)\s+)?(?:[\w$*\s{},]+?\s+from\s+|(?=["']))["']([^"']+)["']/g,
  )
  const differes = sansCommentaires.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]/g)
  return [
    ...[...statiques].map(([, type, cible]) => ({ cible: cible!, genre: type ? 'type' : 'valeur' }) as const),
    ...[...differes].map(([, cible]) => ({ cible: cible!, genre: 'differe' }) as const),
  ]
}
