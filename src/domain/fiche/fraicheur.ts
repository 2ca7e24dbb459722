import { ajouterMois, type DateCivile } from '../temps/calendrier.ts'

/** Du plus récent au plus vieux. */
export const FRAICHEURS = ['frais', 'a-surveiller', 'a-confirmer', 'ancien'] as const
export type Fraicheur = (typeof FRAICHEURS)[number]

/**
 * Âge d’un fait, en mois révolus, au-delà duquel on ne le dit plus du même ton. Six : on prévient ; douze : on invite
 * à appeler ; dix-huit : règle nationale des lieux d’inclusion numérique, une fiche plus vieille est « à actualiser ».
 */
const AU_DELA_EN_MOIS: readonly [mois: number, fraicheur: Fraicheur][] = [
  [18, 'ancien'],
  [12, 'a-confirmer'],
  [6, 'a-surveiller'],
]

/** Le ton à prendre pour un fait vérifié ce jour-là. Le jour anniversaire est encore du ton d’avant. */
export function fraicheur(verifieLe: DateCivile, aujourdhui: DateCivile): Fraicheur {
  const trouve = AU_DELA_EN_MOIS.find(([mois]) => ajouterMois(verifieLe, mois) < aujourdhui)
  return trouve ? trouve[1] : 'frais'
}

/** Dit si un fait est trop vieux pour qu’on le croie sans appeler. */
export function estAConfirmer(verifieLe: DateCivile, aujourdhui: DateCivile): boolean {
  return estPlusVieux(fraicheur(verifieLe, aujourdhui), 'a-surveiller')
}

export function estPlusVieux(une: Fraicheur, autre: Fraicheur): boolean {
  return FRAICHEURS.indexOf(une) > FRAICHEURS.indexOf(autre)
}
