import { ajouterJours, JOURS, rangDansLaSemaine, type DateCivile, type Jour } from './calendrier.ts'
import type { Instant } from './ouverture.ts'

/**
 * Les parties du jour, en minutes depuis minuit, fin exclue, et ce qu’il faut y être ouvert pour que cela serve.
 * D’après les horaires de nos lieux : on ferme à 12 h ou 12 h 30, on rouvre à 13 h 30 ou 14 h, on finit à 17 h ou 18 h.
 * Une heure au moins : qui rouvre à 13 h 30 n’ouvre pas « à midi ». Le soir, une demi-heure : on ferme à 18 h 30.
 */
export const PARTIES = {
  matin: { debut: 0, fin: 720, utile: 60 },
  midi: { debut: 720, fin: 840, utile: 60 },
  'apres-midi': { debut: 840, fin: 1080, utile: 60 },
  soir: { debut: 1080, fin: 1440, utile: 30 },
} as const
export type Partie = keyof typeof PARTIES

/** Un jour dit par rapport à aujourd’hui. « semaine » : tous les jours, du lundi au vendredi. */
export type JourRelatif = 'aujourdhui' | 'demain' | 'week-end' | 'semaine'

/** Un moment demandé. Une clé absente n’est pas demandée. */
export interface Moment {
  jours?: Jour[]
  relatif?: JourRelatif
  partie?: Partie
  /** Heures dites, en minutes depuis minuit, fin exclue : « à 10 h » est [600, 601]. Elles l’emportent sur la partie. */
  heures?: [debut: number, fin: number]
  /** Les vacances scolaires, que les fiches ne disent pas : elles ne trient rien. */
  vacances?: true
}

/** Ce qu’il faut d’ouverture, et quand dans la journée. */
export interface Plage {
  debut: number
  fin: number
  utile: number
}

const JOUR_ENTIER: Plage = { debut: 0, fin: 1440, utile: 1 }
const UTILE_DANS_DES_HEURES = 30

/** La plage de la journée que dit un moment ; toute la journée s’il n’en dit rien. */
export function plageDe({ partie, heures }: Moment): Plage {
  if (heures) {
    const [debut, fin] = heures
    return { debut, fin, utile: Math.min(UTILE_DANS_DES_HEURES, fin - debut) }
  }
  return partie ? PARTIES[partie] : JOUR_ENTIER
}

/** La partie du jour où tombe une minute. */
export function partieDe(minute: number): Partie {
  const parties = Object.keys(PARTIES) as Partie[]
  return parties.find((partie) => minute < PARTIES[partie].fin) ?? 'soir'
}

/** Le moment trie quelque chose : un jour ou une heure, pas seulement des vacances. */
export function momentTrie({ jours, relatif, partie, heures }: Moment): boolean {
  return Boolean(jours?.length || relatif || partie || heures)
}

/**
 * Les dates que dit un moment, à partir d’aujourd’hui. Un jour nommé est le prochain, et celui d’après : aujourd’hui
 * peut être passé, ou férié. Sans jour, les sept jours qui viennent.
 */
export function datesDe({ jours, relatif }: Moment, { date }: Instant): DateCivile[] {
  const aujourdhui = rangDansLaSemaine(date)
  const dans = (...attentes: number[]) => attentes.map((attente) => ajouterJours(date, attente))
  if (relatif === 'aujourdhui') return dans(0)
  if (relatif === 'demain') return dans(1)
  if (relatif === 'week-end') return aujourdhui === 6 ? dans(0) : dans(5 - aujourdhui, 6 - aujourdhui)
  if (!jours?.length) return dans(0, 1, 2, 3, 4, 5, 6)
  return jours.flatMap((jour) => {
    const attente = (JOURS.indexOf(jour) - aujourdhui + 7) % 7
    return dans(attente, attente + 7)
  })
}
