import { ajouterJours, type DateCivile } from './calendrier.ts'

/**
 * Un jour férié de plus, propre à un territoire : le même chaque année (`le`, mois-jour) ou à tant de jours de Pâques.
 */
export interface FerieLocal {
  nom: string
  le?: string | undefined
  apres_paques?: number | undefined
}

/** Jours fériés partout en France (code du travail, art. L. 3133-1) ; ceux d’un territoire sont dans sa fiche. */
const FIXES: Record<string, string> = {
  '01-01': 'Jour de l’an',
  '05-01': 'Fête du Travail',
  '05-08': 'Victoire de 1945',
  '07-14': 'Fête nationale',
  '08-15': 'Assomption',
  '11-01': 'Toussaint',
  '11-11': 'Armistice de 1918',
  '12-25': 'Noël',
}

/** Jours après Pâques. */
const MOBILES: [number, string][] = [
  [1, 'Lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
]

/**
 * Nom du jour férié, ou `undefined` si la date n’en est pas un.
 * @param locaux Ceux que le territoire ajoute.
 */
export function jourFerie(date: DateCivile, locaux: readonly FerieLocal[] = []): string | undefined {
  const fixe = FIXES[date.slice(5)]
  if (fixe) return fixe
  const paques = dimancheDePaques(Number(date.slice(0, 4)))
  const mobile = MOBILES.find(([jours]) => ajouterJours(paques, jours) === date)?.[1]
  return mobile ?? locaux.find((local) => tombeLe(local, date, paques))?.nom
}

function tombeLe({ le, apres_paques }: FerieLocal, date: DateCivile, paques: DateCivile): boolean {
  if (le !== undefined) return date.slice(5) === le
  return apres_paques !== undefined && ajouterJours(paques, apres_paques) === date
}

/** Dimanche de Pâques grégorien, algorithme de Meeus (Astronomical Algorithms, 1991, chapitre 8). */
export function dimancheDePaques(annee: number): DateCivile {
  const a = annee % 19
  const b = Math.floor(annee / 100)
  const c = annee % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const mars = h + l - 7 * m + 114
  const mois = Math.floor(mars / 31)
  return `${annee}-${String(mois).padStart(2, '0')}-${String((mars % 31) + 1).padStart(2, '0')}`
}
