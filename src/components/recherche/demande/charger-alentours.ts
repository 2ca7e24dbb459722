import { lireAlentours, rangerAlentours, type Alentours } from '../../../domain/espace/alentours.ts'
import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'

/** Au-delà, mieux vaut montrer ce qu’on sait. */
const PATIENCE_MS = 3_000

/**
 * Les communes d’ailleurs, demandées la première fois que quelque chose n’est pas d’ici. Sans réseau, on s’en passe : le
 * nom sera dit non compris.
 */
export async function chargerAlentours(): Promise<IndexRecherche['ailleurs']> {
  const trop = new Promise<undefined>((rendre) => setTimeout(() => rendre(undefined), PATIENCE_MS))
  const lus = fetch('/lieux/alentours.json')
    .then((reponse) => (reponse.ok ? (reponse.json() as Promise<Alentours>) : undefined))
    .catch(() => undefined)
  const alentours = await Promise.race([lus, trop])
  return alentours && rangerAlentours(lireAlentours(alentours))
}
