import { estDateCivile, type DateCivile } from '../domain/temps/calendrier.ts'

/**
 * Date de construction, à Paris. La seule horloge du projet ; `DATE_CONSTRUCTION` la fixe pour reconstruire
 * à l’identique.
 * @throws {RangeError} si `DATE_CONSTRUCTION` n’est pas une date.
 */
export function dateDeConstruction(): DateCivile {
  const fixee = process.env.DATE_CONSTRUCTION
  if (fixee === undefined || fixee === '') {
    return new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date())
  }
  if (!estDateCivile(fixee)) throw new RangeError(`DATE_CONSTRUCTION « ${fixee} » : attendu AAAA-MM-JJ`)
  return fixee
}
