import type { Lieu } from '../../fiches/schemas/lieu.ts'
import { ajouterJours, JOURS, rangDansLaSemaine, type DateCivile } from '../temps/calendrier.ts'
import { jourFerie, type FerieLocal } from '../temps/feries.ts'
import { datesDe, plageDe, type Moment } from '../temps/moments.ts'
import { creneauxDuJour, type Creneau } from '../temps/horaires.ts'
import type { Instant } from '../temps/ouverture.ts'

/** Ce qu’une fiche dit de ses heures. */
type Heures = Pick<Lieu, 'horaires' | 'fermetures'>

/** Ouvert à la minute près ; jamais un jour férié, où les horaires habituels ne valent pas. */
export function ouvertMaintenant(lieu: Heures, maintenant?: Instant): boolean {
  if (!maintenant) return false
  const { date, minute } = maintenant
  return creneauxLe(lieu, date, maintenant.feries).some(({ debut, fin }) => debut <= minute && minute < fin)
}

/** Encore ouvert, ou pas encore : un lieu qui a fermé pour la journée ne sert plus. */
export function ouvertAujourdhui(lieu: Heures, maintenant?: Instant): boolean {
  if (!maintenant) return false
  return creneauxLe(lieu, maintenant.date, maintenant.feries).some(({ fin }) => maintenant.minute < fin)
}

/**
 * Le prochain jour de ce nom qui n’est pas férié, aujourd’hui compris tant que le lieu n’a pas fermé ; sans date, la
 * semaine type.
 * @param rang 0 = lundi.
 */
export function ouvertLe(rang: number): (lieu: Heures, maintenant?: Instant) => boolean {
  return (lieu, maintenant) => {
    if (!lieu.horaires?.some(({ jour }) => jour === rang)) return false
    if (!maintenant) return true
    const attente = (rang - jourDe(maintenant.date).rang + 7) % 7
    const prochain = ajouterJours(maintenant.date, attente)
    const { feries } = maintenant
    const ouvre = (date: DateCivile) => creneauxLe(lieu, date, feries).length > 0
    if (estFerie(prochain, feries)) return ouvre(ajouterJours(prochain, 7))
    if (attente > 0) return ouvre(prochain)
    return ouvertAujourdhui(lieu, maintenant) || ouvre(ajouterJours(prochain, 7))
  }
}

/**
 * Dit quels lieux sont ouverts assez longtemps dans la plage de la journée que dit le moment, un des jours qu’il dit ;
 * tous les jours ouvrés pour « tous les jours ». Aujourd’hui, ce qui est passé ne compte plus ; sans date, la semaine
 * type. Les dates se calculent une fois : on pose la question à des milliers de lieux.
 */
export function ouvertAuMoment(moment: Moment, maintenant?: Instant): (lieu: Heures) => boolean {
  const { debut, fin, utile } = plageDe(moment)
  const assez = (c: Creneau, depuis = 0) => Math.min(c.fin, fin) - Math.max(c.debut, debut, depuis) >= utile
  const leJour = (horaires: readonly Creneau[], rang: number) =>
    horaires.some((creneau) => creneau.jour === rang && assez(creneau))
  if (moment.relatif === 'semaine')
    return ({ horaires = [] }) => JOURS_OUVRES.every((rang) => leJour(horaires, rang))
  if (!maintenant) {
    const rangs = JOURS.flatMap((jour, rang) => ((moment.jours?.includes(jour) ?? true) ? [rang] : []))
    return ({ horaires = [] }) => rangs.some((rang) => leJour(horaires, rang))
  }
  const dates = datesDe(moment, maintenant).map((date) => ({
    date,
    rang: jourDe(date).rang,
    depuis: date === maintenant.date ? maintenant.minute : 0,
  }))
  return (lieu) =>
    dates.some(
      ({ date, rang, depuis }) =>
        leJour(lieu.horaires ?? [], rang) &&
        creneauxLe(lieu, date, maintenant.feries).some((creneau) => assez(creneau, depuis)),
    )
}

const JOURS_OUVRES = [0, 1, 2, 3, 4]

function creneauxLe(
  { horaires = [], fermetures }: Heures,
  date: DateCivile,
  feries: Instant['feries'],
): Creneau[] {
  const { rang } = jourDe(date)
  const duJour = estFerie(date, feries) ? [] : horaires.filter(({ jour }) => jour === rang)
  const aJuger = fermetures !== undefined || duJour.some(({ condition }) => condition)
  return aJuger ? creneauxDuJour(duJour, date, fermetures) : duJour
}

/** Les jours de toute la France sont gardés ; un territoire qui en ajoute les recalcule. */
function estFerie(date: DateCivile, locaux: readonly FerieLocal[] = []): boolean {
  return jourDe(date).ferie || (locaux.length > 0 && jourFerie(date, locaux) !== undefined)
}

const jours = new Map<DateCivile, { rang: number; ferie: boolean }>()

/** Gardé d’un lieu à l’autre : on pose la même date à des milliers de lieux. */
function jourDe(date: DateCivile): { rang: number; ferie: boolean } {
  let jour = jours.get(date)
  if (!jour) {
    jour = { rang: rangDansLaSemaine(date), ferie: jourFerie(date) !== undefined }
    jours.set(date, jour)
  }
  return jour
}
