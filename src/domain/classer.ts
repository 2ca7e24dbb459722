import { correspondAuBesoin } from './besoins.ts'
import type { MotCherche } from './comprendre.ts'
import { distanceEnMetres, type Position } from './distance.ts'
import type { Filtre } from './filtres.ts'
import type { Instant } from './ouverture.ts'
import type { IndexRecherche } from './recherche-index.ts'

/** Une valeur par lieu, au rang du lieu ; `NaN` : le lieu n’est pas retenu. */
export type Colonne = ArrayLike<number>

/** Nombre de préférences remplies par chaque lieu qui répond au besoin. */
export function colonneDuBesoin(index: IndexRecherche, id: string): Colonne {
  const besoin = index.besoins.find((b) => b.id === id)
  return memoriser(index, `besoin ${id}`, () =>
    Float32Array.from(index.lieux, (lieu) => (besoin && correspondAuBesoin(lieu, besoin)?.preference) ?? NaN),
  )
}

/** 1 si le lieu passe le filtre, 0 sinon. */
export function colonneDuFiltre(index: IndexRecherche, filtre: Filtre, maintenant?: Instant): Colonne {
  const quand = filtre.id.startsWith('ouvert') && maintenant ? `${maintenant.date} ${maintenant.minute}` : ''
  return memoriser(index, `filtre ${filtre.id} ${quand}`, () =>
    Uint8Array.from(index.lieux, (lieu) => Number(filtre.correspond(lieu, maintenant))),
  )
}

/** Distance de chaque lieu au repère, en mètres. */
export function colonneDesDistances(index: IndexRecherche, repere: Position): Colonne {
  return memoriser(index, `distance ${repere.latitude} ${repere.longitude}`, () =>
    Float64Array.from(index.lieux, (lieu) => distanceEnMetres(repere, lieu)),
  )
}

/** Nombre de colonnes gardées : assez pour tous les besoins, les filtres et quelques repères. */
const COLONNES_GARDEES = 120

function memoriser(index: IndexRecherche, cle: string, calculer: () => Colonne): Colonne {
  const { colonnes } = index
  const connue = colonnes.get(cle) ?? calculer()
  colonnes.delete(cle)
  colonnes.set(cle, connue)
  if (colonnes.size > COLONNES_GARDEES) colonnes.delete(colonnes.keys().next().value!)
  return connue
}

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
    const duMot = new Map<number, number>()
    for (const { racine, qualite } of variantes) {
      const occurrences = index.occurrences.get(racine)
      if (!occurrences) continue
      const rarete = Math.log(1 + n / occurrences.rangs.length) * qualite
      for (const [i, rang] of occurrences.rangs.entries()) {
        duMot.set(rang, Math.max(duMot.get(rang) ?? 0, rarete * occurrences.poids[i]!))
      }
    }
    for (const [rang, valeur] of duMot) {
      trouves[rang]! += 1
      poids[rang]! += valeur + 1 / (index.motsDuNom[rang]! || 1)
      maximum = Math.max(maximum, trouves[rang]!)
    }
  }
  return { trouves, poids, maximum }
}

const PLACES = 2 ** 20 // plus que de lieux possibles : la place dans l’ordre des noms tient dans la partie basse
const TOUR_DE_LA_TERRE = 4e7 // m
const PERTINENCE_MAXIMALE = 1e6

/**
 * Range les lieux retenus. Avec des distances, ceux de la commune demandée d’abord (on en connaît le milieu, pas la
 * rue de la personne), puis du plus proche au plus loin ; sinon du plus pertinent au moins pertinent. À égalité, par
 * nom. Une seule clé par lieu : trier des nombres est bien plus rapide que comparer des fiches.
 */
export function ranger(
  index: IndexRecherche,
  retenus: readonly number[],
  pertinence: (rang: number) => number,
  distances: Colonne | undefined,
  chezSoi: (rang: number) => boolean,
): number[] {
  const rangDePlace = new Map<number, number>()
  const cles = new Float64Array(retenus.length)
  for (const [i, rang] of retenus.entries()) {
    const place = index.ordre[rang]!
    rangDePlace.set(place, rang)
    const ordre = distances
      ? Math.round(distances[rang]!) + (chezSoi(rang) ? 0 : TOUR_DE_LA_TERRE)
      : PERTINENCE_MAXIMALE - Math.round(pertinence(rang) * 1000)
    cles[i] = ordre * PLACES + place
  }
  return Array.from(cles.sort(), (cle) => rangDePlace.get(cle % PLACES)!)
}
