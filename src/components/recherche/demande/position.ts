import type { Position } from '../../../domain/espace/distance.ts'

export type Localisation =
  { position: Position; precisionMetres: number } | { echec: 'refusee' | 'impossible' }

const DELAI_MS = 15_000
const AGE_MAXIMAL_MS = 300_000

/** Demande sa position au téléphone. Elle ne sort pas de la page. */
export function localiser(): Promise<Localisation> {
  return new Promise((repondre) => {
    if (!('geolocation' in navigator)) return repondre({ echec: 'impossible' })
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude, longitude, accuracy } = coords
        repondre({ position: { latitude, longitude }, precisionMetres: accuracy })
      },
      ({ code, PERMISSION_DENIED }) =>
        repondre({ echec: code === PERMISSION_DENIED ? 'refusee' : 'impossible' }),
      { timeout: DELAI_MS, maximumAge: AGE_MAXIMAL_MS },
    )
  })
}
