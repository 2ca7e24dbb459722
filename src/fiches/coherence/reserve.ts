import { sansAccents } from '../../domain/fiche/texte.ts'
import type { Anomalie } from '../anomalie.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { Lieu } from '../schemas/lieu.ts'

const RESERVE =
  /\breserve\w* (?:\w+ )?(?:aux?|a la) (?:seuls? )?(?:habitant|resident|population)|\b(?:uniquement|exclusivement|seulement) (?:pour |a |aux? )?(?:les )?(?:habitant|resident)/

/** Un texte qui réserve le lieu à ses habitants sans la clé : le guichet, qui ne lit que la clé, l’ignorerait. */
export function verifierReserve(lue: FicheLue<Partial<Lieu>>): Anomalie[] {
  const { reserve_aux_habitants, precision_horaires, presentation, comment_venir } = lue.fiche
  if (reserve_aux_habitants !== undefined || lue.fautives?.includes('reserve_aux_habitants')) return []
  return Object.entries({ precision_horaires, presentation, comment_venir }).flatMap(([cle, texte]) => {
    if (!texte || !RESERVE.test(sansAccents(texte))) return []
    const message =
      'Ce lieu semble réservé à ses habitants. Écrivez « reserve_aux_habitants: true » ou false.'
    return [faute(lue, [cle], message, 'avertissement')]
  })
}
