import { ajouterJours, estDateCivile } from '../../../domain/temps/calendrier.ts'
import { instantLocal } from '../../../domain/temps/ouverture.ts'
import { FREQUENCES, type Repetition } from '../../../domain/temps/repetition.ts'
import { LigneRefusee } from '../cases.ts'

/** Un moment écrit en iCalendar : à l’horloge de Paris, ou en heure universelle. Minutes depuis minuit. */
export interface MomentEcrit {
  le: string
  minute: number
  universel: boolean
}

const DATE_HEURE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):\d{2}(Z?)$/
/** Les noms de l’heure de Paris, Outlook compris. */
const PARIS = ['Europe/Paris', 'Romance Standard Time']

/**
 * @param valeur Écriture étendue (jCal, RFC 7265).
 * @throws {LigneRefusee} si ce n’est pas une heure de Paris.
 */
export function lireMoment(valeur: unknown, fuseau: unknown): MomentEcrit {
  if (typeof valeur === 'string' && estDateCivile(valeur))
    throw new LigneRefusee('elle ne dit pas à quelle heure')
  const [, le = '', heures, minutes, z] = DATE_HEURE.exec(typeof valeur === 'string' ? valeur : '') ?? []
  const minute = Number(heures) * 60 + Number(minutes)
  if (!estDateCivile(le) || !(minute < 1440)) throw new LigneRefusee('une de ses dates ne se lit pas')
  if (!z && fuseau !== undefined && !PARIS.includes(String(fuseau)))
    throw new LigneRefusee('son heure n’est pas celle de Paris')
  return { le, minute, universel: z === 'Z' }
}

/** Le même moment, à l’horloge de Paris. */
export function aParis({ le, minute, universel }: MomentEcrit): { le: string; minute: number } {
  if (!universel) return { le, minute }
  const { date, minute: aParis } = instantLocal(new Date(Date.parse(`${le}T00:00:00Z`) + minute * 60_000))
  return { le: date, minute: aParis }
}

/** « PT1H30M » en minutes. @throws {LigneRefusee} */
export function lireDuree(ecrite: unknown): number {
  const [, heures, minutes] = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:0S)?$/.exec(String(ecrite)) ?? []
  const duree = Number(heures ?? 0) * 60 + Number(minutes ?? 0)
  if (duree === 0) throw new LigneRefusee('sa durée ne se lit pas')
  return duree
}

const JOURS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const PERIODES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const CLES = ['freq', 'interval', 'count', 'until', 'byday', 'bymonthday', 'bysetpos', 'wkst']

/**
 * Une règle de répétition. Celles qu’une structure écrit : chaque jour, semaine, mois ou an, certains jours.
 * @param debut Premier moment : il dit si le jour de fin en est encore.
 * @throws {LigneRefusee} si la règle en dit plus.
 */
export function lireRepetition(regle: unknown, debut: MomentEcrit): Repetition {
  const r = typeof regle === 'object' && regle !== null ? (regle as Record<string, unknown>) : {}
  const frequence = FREQUENCES[PERIODES.indexOf(String(r.freq))]
  const inconnues = Object.keys(r).filter((cle) => !CLES.includes(cle))
  const jours = liste(r.byday).map(lireJour)
  const [quantiemes, positions] = [nombres(r.bymonthday, 31), nombres(r.bysetpos, 31)]
  const intervalle = r.interval === undefined ? 1 : Number(r.interval)
  const fois = r.count === undefined ? undefined : Number(r.count)
  const precises = quantiemes.length > 0 || positions.length > 0 || jours.some(({ rang }) => rang !== 0)
  const juste =
    frequence !== undefined &&
    inconnues.length === 0 &&
    Number.isInteger(intervalle) &&
    intervalle >= 1 &&
    intervalle <= 99 &&
    (fois === undefined || (Number.isInteger(fois) && fois >= 1)) &&
    (frequence === 'mois' || !precises) &&
    (frequence !== 'an' || jours.length === 0) &&
    (r.wkst === undefined || r.wkst === 'MO' || r.wkst === 2 || intervalle === 1)
  if (!juste) throw new LigneRefusee('sa règle de répétition n’est pas de celles que nous lisons')
  return { frequence, intervalle, jours, quantiemes, positions, fois, jusqu_au: dernierJour(r.until, debut) }
}

/** Le dernier jour où la première heure n’a pas dépassé la fin. */
function dernierJour(until: unknown, debut: MomentEcrit): string | undefined {
  if (until === undefined) return undefined
  if (typeof until === 'string' && estDateCivile(until)) return until
  const fin = lireMoment(until, undefined)
  const { le, minute } = fin.universel === debut.universel ? fin : aParis(fin)
  return minute < debut.minute ? ajouterJours(le, -1) : le
}

function lireJour(ecrit: unknown): { jour: number; rang: number } {
  const [, rang, nom = ''] = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(ecrit)) ?? []
  if (!nom) throw new LigneRefusee('sa règle de répétition n’est pas de celles que nous lisons')
  return { jour: JOURS.indexOf(nom), rang: Number(rang ?? 0) }
}

function nombres(ecrits: unknown, max: number): number[] {
  const lus = liste(ecrits).map(Number)
  if (lus.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= max)) return lus
  throw new LigneRefusee('sa règle de répétition n’est pas de celles que nous lisons')
}

function liste(valeur: unknown): unknown[] {
  if (valeur === undefined) return []
  return Array.isArray(valeur) ? valeur : [valeur]
}
