import { ajouterJours, type DateCivile } from './temps/calendrier.ts'
import { jourFerie, type FerieLocal } from './temps/feries.ts'
import { creneauxDuJour, type Creneau } from './temps/horaires.ts'

export const GENRES_EVENEMENT = [
  'Atelier',
  'Permanence',
  'Formation',
  'Rencontre',
  'Portes ouvertes',
  'Réparation',
  'Conférence',
  'Autre',
] as const
export const PUBLICS_EVENEMENT = ['habitants', 'professionnels'] as const
/** Un agenda repris ne dit pas toujours le prix ni l’inscription : alors on écrit ce mot. */
export const NON_RENSEIGNE = 'Non renseigné'
export const COUTS_EVENEMENT = ['Gratuit', 'Gratuit sous condition', 'Payant', NON_RENSEIGNE] as const
/** Ce que devient un rythme les jours fériés. */
export const JOURS_FERIES = ['ouvert', 'fermé'] as const

/** Un moment, en minutes depuis minuit, à l’heure du territoire. */
interface Plage {
  debut: number
  fin: number
}

/** Un jour précis. `au_lieu_de` : le moment d’abord annoncé, si ce jour le remplace. */
interface JourPrecis {
  le: DateCivile
  plages: readonly Plage[]
  annule?: boolean | undefined
  au_lieu_de?: { le: DateCivile; plages: readonly Plage[] } | undefined
}

/** Quand un événement a lieu : des jours précis, une semaine type entre deux dates, ou les deux. */
export interface Quand {
  dates?: readonly JourPrecis[] | undefined
  rythme?: Rythme | undefined
  /** Toutes ses fois sont annulées. */
  annule?: boolean | undefined
}

/** Une semaine type entre deux dates. Elle saute les jours fériés, sauf si on la dit ouverte ces jours-là. */
interface Rythme {
  horaires: Creneau[]
  du: DateCivile
  jusqu_au: DateCivile
  sauf?: readonly DateCivile[] | undefined
  jours_feries?: (typeof JOURS_FERIES)[number] | undefined
}

/** Un moment d’un jour. */
interface Moment extends Plage {
  le: DateCivile
}

/** Une fois où l’événement a lieu, ou devait avoir lieu. */
export interface Occurrence<E> extends Moment {
  evenement: E
  /** Annoncée, puis annulée : on le dit à qui l’avait notée. */
  annule?: true
  /** Le moment d’abord annoncé, que celui-ci remplace. */
  avant?: Moment
}

/**
 * Toutes les fois où ces événements ont lieu entre deux dates comprises, dans l’ordre du temps.
 * Donner la date du jour comme `du` retire les événements passés.
 * @param feries Les jours fériés que le territoire ajoute.
 */
export function agenda<E extends Quand>(
  evenements: readonly E[],
  du: DateCivile,
  au: DateCivile,
  feries?: readonly FerieLocal[],
): Occurrence<E>[] {
  return evenements
    .flatMap((evenement) => occurrences(evenement, du, au, feries))
    .sort((a, b) => (a.le === b.le ? a.debut - b.debut || a.fin - b.fin : a.le < b.le ? -1 : 1))
}

/**
 * Les fois où un événement a lieu entre deux dates comprises. Un moment écrit deux fois ne compte qu’une fois : ce
 * qu’en dit le jour précis l’emporte sur le rythme, qui perd aussi le moment déplacé.
 */
export function occurrences<E extends Quand>(
  evenement: E,
  du: DateCivile,
  au: DateCivile,
  feries?: readonly FerieLocal[],
): Occurrence<E>[] {
  const { dates = [], rythme } = evenement
  const ecrites = dates.flatMap(foisDuJour)
  const quittes = new Set(ecrites.flatMap(({ avant }) => (avant ? [cle(avant)] : [])))
  const reglees = rythme
    ? momentsDuRythme(rythme, du, au).filter(
        (moment) => !estOte(rythme, moment.le, feries) && !quittes.has(cle(moment)),
      )
    : []
  const uniques = new Map(
    [...reglees, ...ecrites.filter(({ le }) => du <= le && le <= au)].map((fois) => [cle(fois), fois]),
  )
  const annule = evenement.annule ? ({ annule: true } as const) : {}
  return [...uniques.values()].map((fois) => ({ evenement, ...fois, ...annule }))
}

type Fois = Omit<Occurrence<unknown>, 'evenement'>

function foisDuJour({ le, plages, annule, au_lieu_de: avant }: JourPrecis): Fois[] {
  return plages.map(({ debut, fin }, i) => {
    const quittee = avant?.plages[i]
    return {
      le,
      debut,
      fin,
      ...(annule && { annule }),
      ...(avant && quittee && { avant: { le: avant.le, ...quittee } }),
    }
  })
}

/** Ce qui distingue un moment d’un autre, pour un même événement. */
function cle({ le, debut }: Moment): string {
  return `${le} ${debut}`
}

/** Le moment d’abord annoncé : c’est lui qui nomme le rendez-vous dans les agendas qui le suivent. */
export function annonceAu({ le, debut, fin, avant }: Fois): Moment {
  return avant ?? { le, debut, fin }
}

/** Les jours fériés où un rythme serait tombé entre deux dates comprises, et où l’événement n’a pas lieu. */
export function feriesOtes(
  { dates = [], rythme }: Quand,
  du: DateCivile,
  au: DateCivile,
  feries?: readonly FerieLocal[],
): DateCivile[] {
  if (!rythme) return []
  const otes = momentsDuRythme(rythme, du, au)
    .map(({ le }) => le)
    .filter((le) => estOte(rythme, le, feries) && !dates.some((date) => date.le === le))
  return [...new Set(otes)]
}

function momentsDuRythme({ horaires, du, jusqu_au, sauf }: Rythme, apres: DateCivile, avant: DateCivile) {
  return moments(horaires, plusTard(apres, du), plusTot(avant, jusqu_au)).filter(
    ({ le }) => !sauf?.includes(le),
  )
}

function estOte({ jours_feries }: Rythme, le: DateCivile, feries?: readonly FerieLocal[]): boolean {
  return jours_feries !== 'ouvert' && jourFerie(le, feries) !== undefined
}

/** Les moments d’une semaine type entre deux dates comprises ; aucun si `au` précède `du`. */
export function moments(horaires: Creneau[], du: DateCivile, au: DateCivile): Moment[] {
  const trouves = []
  for (let le = du; le <= au; le = ajouterJours(le, 1)) {
    for (const { debut, fin } of creneauxDuJour(horaires, le)) trouves.push({ le, debut, fin })
  }
  return trouves
}

/** La commune où cela se passe : celle du lieu de l’annuaire, ou celle de l’adresse écrite. `undefined` si le lieu est inconnu. */
export function communeDe(
  { ou }: { ou: { lieu: string } | { commune: string } },
  lieux: ReadonlyMap<string, { commune: string }>,
): string | undefined {
  return 'lieu' in ou ? lieux.get(ou.lieu)?.commune : ou.commune
}

/** Où lire un événement sur le site : ce qui n’intéresse que les professionnels a sa page. */
export function adresseDe({ id, publics }: { id: string; publics: readonly string[] }): string {
  return `${publics.includes('habitants') ? '/agenda/' : '/agenda/professionnels/'}#${id}`
}

/** Les occurrences réunies par événement, dans l’ordre de la première fois. */
export function parEvenement<E>(
  liste: readonly Occurrence<E>[],
): { evenement: E; occurrences: Occurrence<E>[] }[] {
  return [...Map.groupBy(liste, ({ evenement }) => evenement)].map(([evenement, occurrences]) => ({
    evenement,
    occurrences,
  }))
}

/** Les occurrences rangées par mois (`2026-11`), dans l’ordre reçu. Un mois vide n’apparaît pas. */
export function parMois<E>(
  liste: readonly Occurrence<E>[],
): { mois: string; occurrences: Occurrence<E>[] }[] {
  const mois = new Map<string, Occurrence<E>[]>()
  for (const occurrence of liste) {
    const cle = occurrence.le.slice(0, 7)
    mois.set(cle, [...(mois.get(cle) ?? []), occurrence])
  }
  return [...mois].map(([cle, occurrences]) => ({ mois: cle, occurrences }))
}

function plusTard(a: DateCivile, b: DateCivile): DateCivile {
  return a > b ? a : b
}

function plusTot(a: DateCivile, b: DateCivile): DateCivile {
  return a < b ? a : b
}
