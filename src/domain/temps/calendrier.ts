/** Une date civile, écrite `AAAA-MM-JJ`, sans heure ni fuseau. */
export type DateCivile = string

const JOUR_EN_MS = 86_400_000

/** Les jours dans l’ordre de la semaine ISO : 0 = lundi, 6 = dimanche. */
export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
export type Jour = (typeof JOURS)[number]

/** Dit si le texte est une date qui existe au calendrier (le 30 février n’existe pas). */
export function estDateCivile(texte: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(texte)) return false
  const instant = new Date(`${texte}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(texte)
}

/**
 * Nombre de jours depuis le 1er janvier 1970.
 * @throws {RangeError} si la date n’existe pas.
 */
export function numeroDeJour(date: DateCivile): number {
  if (!estDateCivile(date)) throw new RangeError(`date ${date} : attendu AAAA-MM-JJ`)
  return Date.parse(`${date}T00:00:00Z`) / JOUR_EN_MS
}

/** Date qui suit de `jours` jours (négatif : qui précède). */
export function ajouterJours(date: DateCivile, jours: number): DateCivile {
  return new Date((numeroDeJour(date) + jours) * JOUR_EN_MS).toISOString().slice(0, 10)
}

/** Même quantième, `mois` mois plus tard ; le dernier jour du mois s’il est plus court (31 août + 6 mois : 28 février). */
export function ajouterMois(date: DateCivile, mois: number): DateCivile {
  const [annee, rang, jour] = date.split('-').map(Number) as [number, number, number]
  const finDuMois = new Date(Date.UTC(annee, rang + mois, 0))
  finDuMois.setUTCDate(Math.min(jour, finDuMois.getUTCDate()))
  return finDuMois.toISOString().slice(0, 10)
}

/** Rang du jour dans la semaine : 0 = lundi, 6 = dimanche. Le 1er janvier 1970 était un jeudi. */
export function rangDansLaSemaine(date: DateCivile): number {
  return (((numeroDeJour(date) + 3) % 7) + 7) % 7
}

/** Numéro de semaine ISO 8601, de 1 à 53 : celle du jeudi de la même semaine. */
export function semaineIso(date: DateCivile): number {
  const jeudi = ajouterJours(date, 3 - rangDansLaSemaine(date))
  const premierJanvier = numeroDeJour(`${jeudi.slice(0, 4)}-01-01`)
  return Math.floor((numeroDeJour(jeudi) - premierJanvier) / 7) + 1
}

/** Rang du jour dans le mois : 1 pour le 1er samedi du mois, 2 pour le 2e… ; `dernier` si aucun ne suit. */
export function rangDansLeMois(date: DateCivile): { rang: number; dernier: boolean } {
  const rang = Math.ceil(Number(date.slice(8)) / 7)
  return { rang, dernier: ajouterJours(date, 7).slice(0, 7) !== date.slice(0, 7) }
}
