import { numeroDeJour, type DateCivile } from '../../domain/temps/calendrier.ts'
import type { Creneau } from '../../domain/temps/horaires.ts'
import type { Dictionnaire } from './dictionnaire.ts'

const JOUR_EN_MS = 86_400_000
/** Le 5 janvier 1970 était un lundi. */
const UN_LUNDI = 4

type Langue = Pick<Dictionnaire, 'locale' | 'temps'>

const formats = new Map<string, Intl.DateTimeFormat>()

/** Un format coûte cher à préparer, et sert mille fois. */
function format(locale: string, nom: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const cle = `${locale} ${nom}`
  const connu = formats.get(cle) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(cle, connu)
  return connu
}

/** Le nom d’un jour de la semaine. @param rang 0 = lundi. */
export function jour({ locale }: Pick<Dictionnaire, 'locale'>, rang: number): string {
  return format(locale, 'jour', { weekday: 'long' }).format((UN_LUNDI + rang) * JOUR_EN_MS)
}

/** Une date entière : « 1er décembre 2022 », « 1 December 2022 ». */
export function date({ locale }: Pick<Dictionnaire, 'locale'>, le: DateCivile): string {
  const dite = format(locale, 'date', { dateStyle: 'long' }).format(numeroDeJour(le) * JOUR_EN_MS)
  return locale === 'fr' ? dite.replace(/^1 /, '1er ') : dite
}

/** Une heure sur vingt-quatre, comme elle est affichée sur les portes : « 09:00 ». @param minutes Depuis minuit ; 1440 : minuit. */
export function heure({ locale, temps }: Langue, minutes: number): string {
  if (temps.heure) return temps.heure(minutes)
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return format(locale, 'heure', options).format(minutes * 60_000)
}

/** « de 9 h à 12 h (semaines paires) ». */
export function plage(langue: Langue, creneau: Creneau): string {
  const { temps } = langue
  const dite = temps.plage(heure(langue, creneau.debut), heure(langue, creneau.fin))
  const si = condition(langue, creneau)
  return si ? `${dite} (${si})` : dite
}

function condition(langue: Langue, { jour: rang, condition: si }: Creneau): string {
  const { temps } = langue
  if (!si) return ''
  if ('semaines' in si) return si.semaines === 'paires' ? temps.semainesPaires : temps.semainesImpaires
  const rangs = si.rangs.map((un) => temps.rangs[un < 0 ? 5 : un - 1]!)
  return temps.rangsDuMois(rangs.join(temps.et), jour(langue, rang))
}

/** Un nombre, dans les chiffres de la langue : « 1 234 ». */
export function nombre({ locale }: Pick<Dictionnaire, 'locale'>, n: number): string {
  return new Intl.NumberFormat(locale).format(n)
}

/** « 600 m », « 4.2 km ». Arrondi comme en français : cent mètres sous le kilomètre, un kilomètre au-delà de dix. */
export function distance({ locale }: Pick<Dictionnaire, 'locale'>, metres: number): string {
  const proche = metres < 950
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: proche ? 'meter' : 'kilometer',
    maximumFractionDigits: proche || metres >= 9_950 ? 0 : 1,
  }).format(proche ? Math.max(100, Math.round(metres / 100) * 100) : metres / 1000)
}

/** « à 4,2 km ». */
export function eloignement(langue: Langue, metres: number): string {
  return langue.temps.eloignement(distance(langue, metres))
}
