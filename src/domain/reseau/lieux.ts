import type { Position } from '../espace/distance.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import type { CommuneDesservie } from './maillage.ts'

interface LieuASituer {
  id: string
  commune: string
  latitude?: number | undefined
  longitude?: number | undefined
  /** Jour de fermeture définitive. */
  ferme_le?: DateCivile | undefined
}

/** Un lieu toujours situé, dans une commune connue par son code. */
export type Situe<L> = L & Position & { codeCommune: string }

/**
 * Les lieux en service ce jour-là. Un lieu sans coordonnées est au repère de sa commune.
 * @throws {RangeError} si la commune d’un lieu est inconnue.
 */
export function lieuxEnService<L extends LieuASituer>(
  lieux: readonly L[],
  communes: readonly (CommuneDesservie & { nom: string })[],
  le: DateCivile,
): Situe<L>[] {
  const parNom = new Map(communes.map((commune) => [commune.nom, commune]))
  return lieux
    .filter(({ ferme_le }) => ferme_le === undefined || ferme_le > le)
    .map((lieu) => {
      const commune = parNom.get(lieu.commune)
      if (!commune) throw new RangeError(`${lieu.id} : commune inconnue, ${lieu.commune}`)
      const { latitude = commune.latitude, longitude = commune.longitude } = lieu
      return { ...lieu, latitude, longitude, codeCommune: commune.code }
    })
}
