import { feriesOtes, occurrences } from '../../domain/agenda.ts'
import type { FerieLocal } from '../../domain/temps/feries.ts'
import type { Anomalie } from '../anomalie.ts'
import { sourceConnue } from './connus.ts'
import type { Evenement } from '../schemas/evenement.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'

/**
 * Un événement dit quand il a lieu, et a lieu au moins une fois. Le lieu, la commune et la date de la fiche sont jugés
 * avec les autres fiches. @param feries Les jours fériés que le territoire ajoute.
 */
export function verifierEvenement(
  lue: FicheLue<Partial<Evenement>>,
  sources?: string[],
  feries?: readonly FerieLocal[],
): Anomalie[] {
  return [...verifierQuand(lue, feries), ...verifierOrigine(lue, sources)]
}

/** La source d’un rendez-vous repris est l’une de celles du territoire. */
function verifierOrigine(lue: FicheLue<Partial<Evenement>>, sources: string[] | undefined): Anomalie[] {
  if (sources === undefined) return []
  return Object.keys(lue.fiche.identifiants ?? {}).flatMap((source) =>
    sourceConnue(lue, ['identifiants', source], source, sources),
  )
}

function verifierQuand(lue: FicheLue<Partial<Evenement>>, feries?: readonly FerieLocal[]): Anomalie[] {
  const { dates, rythme } = lue.fiche
  if (rythme) return verifierRythme(lue, rythme, feries)
  if (dates || lue.fautives?.some((cle) => cle === 'dates' || cle === 'rythme')) return []
  return [faute(lue, [], 'Cet événement ne dit pas quand. Ajoutez « dates » ou « rythme ».')]
}

/** Un rythme sans aucune date disparaîtrait de l’agenda sans un mot. */
function verifierRythme(
  lue: FicheLue<unknown>,
  rythme: NonNullable<Evenement['rythme']>,
  feries?: readonly FerieLocal[],
): Anomalie[] {
  const { du, jusqu_au } = rythme
  if (occurrences({ rythme }, du, jusqu_au, feries).length) return []
  const message = feriesOtes({ rythme }, du, jusqu_au, feries).length
    ? 'Ce rythme ne tombe que sur des jours fériés. Changez les dates, ou écrivez « jours_feries: ouvert ».'
    : 'Ce rythme ne donne aucune date. Vérifiez le jour, les deux dates et « sauf ».'
  return [faute(lue, ['rythme'], message)]
}
