import { lireAlentours, rangerAlentours, type Alentours } from '../../../domain/espace/alentours.ts'
import type { IndexRecherche } from '../../../domain/recherche/index-recherche.ts'

/**
 * Les communes d’ailleurs, demandées la première fois que quelque chose n’est pas d’ici. Sans réseau, on s’en passe : le
 * nom sera dit non compris.
 */
export async function chargerAlentours(): Promise<IndexRecherche['ailleurs']> {
  const reponse = await fetch('/lieux/alentours.json').catch(() => undefined)
  if (!reponse?.ok) return undefined
  return rangerAlentours(lireAlentours((await reponse.json()) as Alentours))
}
