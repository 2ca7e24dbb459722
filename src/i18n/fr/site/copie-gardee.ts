/** Ce que le veilleur dit en tête d’une copie. À part des autres phrases : le veilleur tient en un seul fichier. */
export type Cause = 'coupe' | 'lent' | 'panne'

const CAUSES: Record<Cause, string> = {
  coupe: 'Hors connexion',
  lent: 'Connexion trop lente',
  panne: 'Le site ne répond pas',
}

/** @param le Instant de la copie, lisible par `Date` ; absent ou illisible, la date est tue. */
export function copieDu(cause: Cause, le: string | null): string {
  const jour = new Date(le || '')
  if (isNaN(jour.getTime())) return `${CAUSES[cause]}\u00a0: copie gardée sur votre appareil.`
  const dit = jour.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' })
  return `${CAUSES[cause]}\u00a0: copie du ${dit.replace(/^1 /, '1er ')}.`
}

/** La page demandée n’est pas dans la copie. */
export const pasGardee = (cause: Cause) =>
  `${CAUSES[cause]}\u00a0: cette page n’a pas été gardée. Vous pouvez lire <a href="/lieux/">tous les lieux</a>.`
