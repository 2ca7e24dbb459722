import { ajouterJours, rangDansLaSemaine, type DateCivile } from './calendrier.ts'

export const FREQUENCES = ['jour', 'semaine', 'mois', 'an'] as const

/** Une règle de répétition, dans le sens de la RFC 5545, semaines du lundi. */
export interface Repetition {
  frequence: (typeof FREQUENCES)[number]
  /** Une période sur tant. */
  intervalle: number
  /** Jours de la semaine ; `rang` : 2 pour le deuxième du mois, -1 pour le dernier, 0 pour tous. */
  jours: readonly { jour: number; rang: number }[]
  /** Jours du mois, de 1 à 31 ; négatifs : depuis la fin. */
  quantiemes: readonly number[]
  /** Parmi les jours d’une même période, ceux de ces rangs ; vide : tous. */
  positions: readonly number[]
  /** Nombre de fois au plus, la première comprise. */
  fois?: number | undefined
  /** Dernier jour possible, compris. */
  jusqu_au?: DateCivile | undefined
}

/**
 * Les jours que donne une règle, dans l’ordre.
 * @param debut Premier jour : il règle aussi le jour de la semaine et du mois que la règle ne dit pas.
 * @param au Dernier jour demandé, compris : une règle sans fin s’y arrête.
 */
export function repetitions(debut: DateCivile, regle: Repetition, au: DateCivile): DateCivile[] {
  const { intervalle, positions, fois = Infinity, jusqu_au = au } = regle
  const fin = jusqu_au < au ? jusqu_au : au
  const trouves: DateCivile[] = []
  for (let n = 0; ; n += intervalle) {
    const { ouvre, jours } = periode(debut, regle, n)
    if (ouvre > fin) return trouves
    const tries = jours.toSorted()
    const gardes = positions.length ? tries.filter((_, i) => estA(positions, i, tries.length)) : tries
    for (const jour of gardes) {
      if (jour < debut) continue
      if (jour > fin || trouves.length >= fois) return trouves
      trouves.push(jour)
    }
  }
}

/** La n-ième période depuis le début : son premier jour, et les jours que la règle y donne. */
function periode(
  debut: DateCivile,
  regle: Repetition,
  n: number,
): { ouvre: DateCivile; jours: DateCivile[] } {
  const { jours } = regle
  if (regle.frequence === 'jour') {
    const jour = ajouterJours(debut, n)
    const retenu = jours.length === 0 || jours.some((dit) => dit.jour === rangDansLaSemaine(jour))
    return { ouvre: jour, jours: retenu ? [jour] : [] }
  }
  if (regle.frequence === 'semaine') {
    const lundi = ajouterJours(debut, 7 * n - rangDansLaSemaine(debut))
    const rangs = jours.length ? jours.map(({ jour }) => jour) : [rangDansLaSemaine(debut)]
    return { ouvre: lundi, jours: [...new Set(rangs)].map((rang) => ajouterJours(lundi, rang)) }
  }
  const [annee, mois] = debut.split('-').map(Number) as [number, number]
  const decalage = regle.frequence === 'mois' ? n : 12 * n
  const ouvre = new Date(Date.UTC(annee, mois - 1 + decalage, 1)).toISOString().slice(0, 10)
  return { ouvre, jours: joursDuMois(ouvre, Number(debut.slice(8)), regle) }
}

function joursDuMois(
  premier: DateCivile,
  quantieme: number,
  { jours, quantiemes }: Repetition,
): DateCivile[] {
  const [annee, mois] = premier.split('-').map(Number) as [number, number]
  const dernier = new Date(Date.UTC(annee, mois, 0)).getUTCDate()
  const demandes = quantiemes.length || jours.length ? quantiemes : [quantieme]
  return Array.from({ length: dernier }, (_, i) => ajouterJours(premier, i)).filter((jour, i) => {
    const rangs = [Math.floor(i / 7) + 1, -Math.floor((dernier - 1 - i) / 7) - 1]
    const duJour = jours.some(
      (dit) => dit.jour === rangDansLaSemaine(jour) && (!dit.rang || rangs.includes(dit.rang)),
    )
    const duMois = demandes.includes(i + 1) || demandes.includes(i - dernier)
    return (jours.length === 0 || duJour) && (demandes.length === 0 || duMois)
  })
}

function estA(positions: readonly number[], i: number, nombre: number): boolean {
  return positions.includes(i + 1) || positions.includes(i - nombre)
}
