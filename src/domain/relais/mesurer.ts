/** Ce qu’un panneau lumineux ou une image ne laisse pas dépasser. */

/** Nombre de signes d’un texte, espaces et ponctuation comprises : ce que compte un panneau lumineux. */
export function nombreDeSignes(texte: string): number {
  return [...texte].length
}

/**
 * La première de ces phrases qui tient sur un panneau ; elles vont de la plus complète à la plus courte.
 * @throws {RangeError} si la plus courte dépasse : un panneau ne se coupe pas au milieu d’un numéro.
 */
export function premiereQuiTient(phrases: readonly string[], signesAuPlus: number): string {
  const tenue = phrases.find((phrase) => nombreDeSignes(phrase) <= signesAuPlus)
  if (tenue === undefined)
    throw new RangeError(`rien ne tient en ${signesAuPlus} signes : ${phrases.join(' | ')}`)
  return tenue
}

/**
 * Coupe un texte en lignes, entre deux mots. Ce qui ne tient pas finit par « … » ; un mot plus long qu’une ligne la dépasse.
 * Une espace insécable ne se coupe pas.
 */
export function couperEnLignes(texte: string, signesParLigne: number, lignesAuPlus: number): string[] {
  const lignes: string[] = []
  for (const mot of texte.split(/[ \n]+/).filter(Boolean)) {
    const derniere = lignes[lignes.length - 1]
    const avec = `${derniere} ${mot}`
    if (derniere !== undefined && nombreDeSignes(avec) <= signesParLigne) lignes[lignes.length - 1] = avec
    else lignes.push(mot)
  }
  if (lignes.length <= lignesAuPlus) return lignes
  const gardees = lignes.slice(0, lignesAuPlus)
  const fin = gardees[lignesAuPlus - 1]!.split(' ')
  const coupee = () => `${fin.join(' ').replace(/[,;:]$/, '')}…`
  while (fin.length > 1 && nombreDeSignes(coupee()) > signesParLigne) fin.pop()
  gardees[lignesAuPlus - 1] = coupee()
  return gardees
}
