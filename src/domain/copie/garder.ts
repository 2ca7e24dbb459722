/** Ce que la copie du téléphone garde, et ce qu’elle en dit. */

/** Au-delà, la plus anciennement vue s’en va. */
export const VUES_AU_PLUS = 60
export const FICHIERS_AU_PLUS = 150

/** Ce qu’une demande peut attendre de la copie. */
export type Sorte = 'page' | 'fichier' | 'donnee'

/**
 * Ce que la copie fait d’une demande ; `undefined` : rien, le réseau seul répond.
 * Ni envoi, ni autre site, ni agenda ou fichier à télécharger : seulement ce qui s’affiche.
 */
export function sorteDe(
  demande: { method: string; url: string; mode: string },
  origine: string,
): Sorte | undefined {
  const { origin, pathname } = new URL(demande.url)
  if (demande.method !== 'GET' || origin !== origine || pathname === '/sw.js') return undefined
  if (pathname.startsWith('/_astro/')) return 'fichier' // son nom change avec son contenu
  if (demande.mode === 'navigate') return pathname.endsWith('/') ? 'page' : undefined
  return /(?:\/|\.json|\.svg)$/.test(pathname) ? 'donnee' : undefined
}

/** Les premières clés en trop, des plus anciennes. @param cles De la plus ancienne à la plus récente. */
export function enTrop<T>(cles: readonly T[], auPlus: number): T[] {
  return cles.slice(0, Math.max(0, cles.length - auPlus))
}

/** Met une phrase en tête du contenu de la page, où mène aussi le lien d’évitement. */
export function avecBandeau(html: string, phrase: string): string {
  const bandeau = `<div class="colonne" lang="fr" dir="ltr"><p class="avis">${phrase}</p></div>`
  return html.replace(/<main\b[^>]*>/, (main) => main + bandeau)
}
