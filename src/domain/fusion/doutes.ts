import type { Faits, Localisation } from '../apport/recue.ts'
import { ecartEnMetres } from '../rapprochement/rapprocher.ts'

/** Un lieu qui se déplace de plus loin n’a pas seulement corrigé son adresse, en mètres. */
const DEMENAGEMENT_METRES = 1_000

/**
 * Pourquoi une valeur plus récente ne s’écrit pas sans qu’une personne la voie ; `undefined` : elle s’écrit.
 * Un mobile peut être celui d’une personne, et une adresse qui part ailleurs, celle d’un autre lieu.
 */
export function douteSurTelephone(leur: NonNullable<Faits['telephone']>): string | undefined {
  return /^(?:0|\+33 ?)[67]/.test(leur) ? 'c’est un mobile, peut-être celui d’une personne' : undefined
}

export function douteSurAdresse(notre: Localisation, leur: Localisation): string | undefined {
  if (notre.commune !== leur.commune) return 'le lieu changerait de commune'
  const metres = ecartEnMetres(notre, leur)
  if (metres !== undefined && metres > DEMENAGEMENT_METRES)
    return `le lieu se déplacerait de ${(metres / 1000).toFixed(1).replace('.', ',')} km`
  if (/\d/.test(notre.adresse) && !/\d/.test(leur.adresse)) return 'leur adresse est moins précise'
  return undefined
}
