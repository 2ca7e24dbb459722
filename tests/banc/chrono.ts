/** Ce qui se chronomètre, à l’identique dans Node et dans un navigateur. */
import { chercher } from '../../src/domain/recherche/chercher.ts'
import { lire } from '../../src/domain/recherche/demande.ts'
import type { DonneesRecherche } from '../../src/domain/recherche/index/donnees.ts'
import type { IndexRecherche } from '../../src/domain/recherche/index/index-recherche.ts'
import { etapesIndex } from '../../src/domain/recherche/index/indexer.ts'
import { compterParFiltre } from '../../src/domain/recherche/secours.ts'

/** Temps en millisecondes. */
export interface Temps {
  index: number
  /** La plus longue étape de la construction : ce qui peut bloquer la page. */
  etapeIndex: number
  recherche: { p50: number; p95: number; max: number }
  /** Recherche et nombres des filtres : ce que la page fait à chaque frappe. */
  page: { p50: number; p95: number; max: number }
}

const MAINTENANT = { date: '2026-11-30', minute: 600 }

export function chronometrer(donnees: DonneesRecherche, textes: readonly string[]): Temps {
  const trouver = (index: IndexRecherche, texte: string) => {
    const lue = lire(index, { texte, maintenant: MAINTENANT })
    chercher(index, lue)
    return lue
  }
  for (const texte of textes.slice(0, 20)) trouver(construire(donnees).index, texte) // le moteur s’échauffe
  const { index, durees } = construire(donnees)
  const recherche = textes.map((texte) => duree(() => trouver(index, texte)))
  const page = textes.map((texte) => duree(() => compterParFiltre(index, trouver(index, texte))))
  return {
    index: arrondir(durees.reduce((somme, d) => somme + d, 0)),
    etapeIndex: arrondir(Math.max(...durees)),
    recherche: resumer(recherche),
    page: resumer(page),
  }
}

function construire(donnees: DonneesRecherche): { index: IndexRecherche; durees: number[] } {
  const etapes = etapesIndex(donnees)
  const durees: number[] = []
  for (;;) {
    let etape!: IteratorResult<void, IndexRecherche>
    durees.push(duree(() => (etape = etapes.next())))
    if (etape.done) return { index: etape.value, durees }
  }
}

function duree(faire: () => unknown): number {
  const debut = performance.now()
  faire()
  return performance.now() - debut
}

function resumer(durees: number[]): Temps['recherche'] {
  const triees = durees.toSorted((a, b) => a - b)
  const centile = (part: number) =>
    arrondir(triees[Math.min(triees.length - 1, Math.floor(triees.length * part))]!)
  return { p50: centile(0.5), p95: centile(0.95), max: arrondir(triees.at(-1)!) }
}

function arrondir(ms: number): number {
  return Math.round(ms * 100) / 100
}
