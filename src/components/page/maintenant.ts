import type { FerieLocal } from '../../domain/temps/feries.ts'
import { instantLocal, type Instant } from '../../domain/temps/ouverture.ts'

/** Le moment qu’il est dans le territoire. La page dit son fuseau et ses jours fériés, s’ils ne sont pas ceux de Paris. */
export function maintenant(): Instant {
  const { fuseau, feries } = document.documentElement.dataset
  const instant = instantLocal(new Date(), fuseau)
  return feries ? { ...instant, feries: JSON.parse(feries) as FerieLocal[] } : instant
}
