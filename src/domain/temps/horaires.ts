import { rangDansLaSemaine, rangDansLeMois, semaineIso, type DateCivile } from './calendrier.ts'

/** Semaines où un créneau a lieu. `rangs` : 1 pour le 1er du mois, -1 pour le dernier. Absente : toutes. */
export type Condition = { semaines: 'paires' | 'impaires' } | { rangs: number[] }

/** Une ouverture de la semaine type. `jour` : 0 = lundi. `debut` et `fin` : minutes depuis minuit, fin exclue. */
export interface Creneau {
  jour: number
  debut: number
  fin: number
  condition?: Condition
}

/** Jours où le lieu est fermé, bornes comprises. */
export interface Fermeture {
  du: DateCivile
  au: DateCivile
  motif?: string | undefined
}

/** Dit si le créneau a lieu ce jour-là, sans regarder les fermetures. */
export function aLieu({ jour, condition }: Creneau, date: DateCivile): boolean {
  if (rangDansLaSemaine(date) !== jour) return false
  if (!condition) return true
  if ('semaines' in condition) return (semaineIso(date) % 2 === 0) === (condition.semaines === 'paires')
  const { rang, dernier } = rangDansLeMois(date)
  return condition.rangs.includes(rang) || (dernier && condition.rangs.includes(-1))
}

/** Fermeture en cours ce jour-là, ou `undefined`. */
export function fermetureDuJour(fermetures: Fermeture[], date: DateCivile): Fermeture | undefined {
  return fermetures.find(({ du, au }) => du <= date && date <= au)
}

/** Créneaux qui ont lieu ce jour-là, triés ; vide si le lieu est fermé. */
export function creneauxDuJour(
  horaires: Creneau[],
  date: DateCivile,
  fermetures: Fermeture[] = [],
): Creneau[] {
  if (fermetureDuJour(fermetures, date)) return []
  return horaires.filter((creneau) => aLieu(creneau, date)).sort((a, b) => a.debut - b.debut)
}

/** Dit si deux créneaux peuvent tomber au même moment d’une même journée. */
export function seChevauchent(a: Creneau, b: Creneau): boolean {
  const memeMoment = a.jour === b.jour && a.debut < b.fin && b.debut < a.fin
  return memeMoment && !sExcluent(a.condition, b.condition)
}

function sExcluent(a: Condition | undefined, b: Condition | undefined): boolean {
  if (!a || !b) return false
  if ('semaines' in a && 'semaines' in b) return a.semaines !== b.semaines
  if ('rangs' in a && 'rangs' in b) return !a.rangs.some((rang) => peutTomberAvec(rang, b.rangs))
  return false
}

/** Le dernier du mois est aussi le 4e ou le 5e. */
function peutTomberAvec(rang: number, autres: number[]): boolean {
  if (autres.includes(rang)) return true
  if (rang === -1) return autres.some((autre) => autre >= 4)
  return rang >= 4 && autres.includes(-1)
}
