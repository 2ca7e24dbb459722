import type { Anomalie } from '../anomalie.ts'
import type { Evenement } from '../schemas/evenement.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'

/** Un événement dit quand il a lieu. Le lieu, la commune et la date de la fiche sont jugés avec les autres fiches. */
export function verifierEvenement(lue: FicheLue<Partial<Evenement>>): Anomalie[] {
  const { dates, rythme } = lue.fiche
  if (dates || rythme || lue.fautives?.some((cle) => cle === 'dates' || cle === 'rythme')) return []
  return [faute(lue, [], 'Cet événement ne dit pas quand. Ajoutez « dates » ou « rythme ».')]
}
