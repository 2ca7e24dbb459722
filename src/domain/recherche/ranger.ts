import type { Colonne } from './colonnes.ts'
import type { MotCherche } from './texte/lecture.ts'
import type { IndexRecherche } from './index/index-recherche.ts'

/** Lieux qui contiennent les mots : combien de mots chacun, et avec quel poids. */
export interface Pointage {
  trouves: Uint8Array
  poids: Float32Array
  /** Plus grand nombre de mots trouvés dans un même lieu. */
  maximum: number
}

/** Un mot rare pèse plus qu’un mot courant ; un nom dit en entier passe devant un nom plus long. */
export function pointer(index: IndexRecherche, mots: readonly MotCherche[]): Pointage {
  const n = index.lieux.length
  const trouves = new Uint8Array(n)
  const poids = new Float32Array(n)
  let maximum = 0
  for (const { variantes } of mots) {
    const duMot = new Float32Array(n)
    for (const { racine, qualite, faible } of variantes) {
      if (faible) continue
      const occurrences = index.occurrences.get(racine)
      if (!occurrences) continue
      const rarete = Math.log(1 + n / occurrences.rangs.length) * qualite
      for (let i = 0; i < occurrences.rangs.length; i++) {
        const rang = occurrences.rangs[i]!
        const valeur = rarete * occurrences.poids[i]!
        if (valeur > duMot[rang]!) duMot[rang] = valeur
      }
    }
    for (let rang = 0; rang < n; rang++) {
      if (duMot[rang] === 0) continue
      poids[rang]! += duMot[rang]! + 1 / (index.motsDesNoms[rang]!.length || 1)
      maximum = Math.max(maximum, ++trouves[rang]!)
    }
  }
  return { trouves, poids, maximum }
}

const RANGS = 2 ** 20 // plus que de lieux possibles : le rang tient dans la partie basse de la clé
const TOUR_DE_LA_TERRE = 4e7 // m
const PERTINENCE_MAXIMALE = 1e6

/** L’avance d’un lieu de la commune demandée, en mètres : on en connaît le milieu, pas la rue de la personne. */
const AVANCE_DE_LA_COMMUNE = 3000

/** De quoi ranger ; chaque fonction reçoit le rang d’un lieu. */
export interface Ordre {
  pertinence: (rang: number) => number
  /** En mètres ; `undefined` si on ne sait pas d’où. */
  distances: Colonne | undefined
  chezSoi: (rang: number) => boolean
  /** Avance de chaque lieu dont le besoin demandé est le métier, en kilomètres ; `undefined` sans besoin. */
  metiers: Colonne | undefined
}

/**
 * Range les lieux retenus. Sans distance, du plus pertinent au moins pertinent. Avec une distance et un besoin, du plus
 * proche au plus loin, une fois comptée l’avance du métier et de la commune. Avec une distance seule, la commune
 * demandée d’abord. À égalité, par nom. Une seule clé par lieu : trier des nombres est bien plus rapide que comparer
 * des fiches.
 */
export function ranger(retenus: readonly number[], ordre: Ordre): number[] {
  const { pertinence, distances, chezSoi, metiers } = ordre
  const eloignement = (rang: number) => {
    const metres = Math.round(distances![rang]!)
    if (!metiers) return metres + (chezSoi(rang) ? 0 : TOUR_DE_LA_TERRE)
    const avance = metiers[rang]! * 1000
    return TOUR_DE_LA_TERRE + metres - avance - (chezSoi(rang) ? AVANCE_DE_LA_COMMUNE : 0)
  }
  const cles = new Float64Array(retenus.length)
  for (let i = 0; i < retenus.length; i++) {
    const rang = retenus[i]!
    const place = distances ? eloignement(rang) : PERTINENCE_MAXIMALE - Math.round(pertinence(rang) * 1000)
    cles[i] = place * RANGS + rang // reste sous 2^53 : exact
  }
  return Array.from(cles.sort(), (cle) => cle % RANGS)
}
