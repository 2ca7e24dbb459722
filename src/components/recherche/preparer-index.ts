import type { IndexRecherche } from '../../domain/recherche/index/index-recherche.ts'
import { etapesIndex } from '../../domain/recherche/index/indexer.ts'
import { chargerDonnees } from './charger-donnees.ts'

/** Au-delà, la personne sent que son téléphone ne répond plus. */
const TRAVAIL_D_AFFILEE_MS = 16

/** Charge les données et construit l’index, en rendant la main souvent : on tape pendant ce temps-là. */
export async function preparerIndex(): Promise<IndexRecherche> {
  const etapes = etapesIndex(await chargerDonnees())
  let debut = performance.now()
  for (;;) {
    const etape = etapes.next()
    if (etape.done) return etape.value
    if (performance.now() - debut < TRAVAIL_D_AFFILEE_MS) continue
    await new Promise((reprendre) => setTimeout(reprendre))
    debut = performance.now()
  }
}
