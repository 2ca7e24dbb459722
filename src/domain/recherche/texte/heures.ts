import { partieDe, type Moment } from '../../temps/moments.ts'
import type { Reconnue } from '../locutions.ts'
import type { Jeton } from '../mots.ts'
import type { MotCherche } from './lecture.ts'

const HEURE = /^(\d{1,2})(?:h|heures?)(\d{2})?$/
const PREMIERE_HEURE = 6
const DERNIERE_HEURE = 22
const UNE_HEURE = 60 // minutes
const MINUIT = 1440

/** Les heures dites : « à 10h », « 10 heures », « après 18h30 », « de 12h à 14h » ; et « tous les jours ». */
export function lireHeures(mots: readonly MotCherche[], jetons: readonly Jeton[]): Reconnue[] {
  const lues: Reconnue[] = []
  for (let i = 0; i < mots.length; i++) {
    const moment = heuresDepuis(mots, jetons, i) ?? tousLesJours(mots[i]!, jetons, i)
    if (!moment) continue
    lues.push({
      debut: i,
      fin: moment.fin,
      racines: [mots[i]!.racine],
      qualite: 1,
      cibles: [{ sorte: 'moment', moment: moment.dit }],
    })
    i = moment.fin - 1
  }
  return lues
}

function heuresDepuis(
  mots: readonly MotCherche[],
  jetons: readonly Jeton[],
  debut: number,
): { dit: Moment; fin: number } | undefined {
  const premiere = minuteDe(mots, jetons, debut)
  if (!premiere) return undefined
  const { minute, fin } = premiere
  const avant = jetons[mots[debut]!.place - 1]?.racine ?? ''
  const seconde = minuteDe(mots, jetons, fin)
  if (seconde && seconde.minute > minute)
    return { dit: { partie: partieDe(minute), heures: [minute, seconde.minute] }, fin: seconde.fin }
  if (/^apres?$|^partir$|^des$/.test(avant))
    return { dit: { partie: partieDe(minute), heures: [minute, MINUIT] }, fin }
  if (avant === 'avant') return { dit: { partie: partieDe(minute - 1), heures: [0, minute] }, fin }
  return { dit: { partie: partieDe(minute), heures: [minute, minute + 1] }, fin }
}

function minuteDe(
  mots: readonly MotCherche[],
  jetons: readonly Jeton[],
  i: number,
): { minute: number; fin: number } | undefined {
  const mot = mots[i]
  if (!mot) return undefined
  const unite = jetons[mot.place + 1]
  const separee = unite && /^h(?:eures?)?$/.test(unite.racine) && /^\d+$/.test(mot.racine)
  const lue = HEURE.exec(separee ? mot.racine + unite.racine : mot.racine)
  const heure = Number(lue?.[1])
  if (!lue || heure < PREMIERE_HEURE || heure > DERNIERE_HEURE) return undefined
  const unMotDePlus = separee && mots[i + 1]?.place === mot.place + 1
  return { minute: heure * UNE_HEURE + Number(lue[2] ?? 0), fin: unMotDePlus ? i + 2 : i + 1 }
}

/** « tous les jours », « toute la semaine », « en semaine ». */
function tousLesJours({ racine, place }: MotCherche, jetons: readonly Jeton[], i: number) {
  const devant = jetons
    .slice(Math.max(0, place - 2), place)
    .map((jeton) => jeton.racine)
    .join(' ')
  const dits =
    (racine === 'jour' && /^(?:tou|tous|tt) les$/.test(devant)) ||
    (racine === 'semaine' && /(?:^| )en$|^toute la$/.test(devant))
  return dits ? { dit: { relatif: 'semaine' } satisfies Moment, fin: i + 1 } : undefined
}
