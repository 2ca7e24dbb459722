import type { Conseiller, PermanenceAPart } from '../../fiches/schemas/conseiller.ts'
import type { Besoin } from '../../fiches/schemas/besoin.ts'
import { correspondAuBesoin } from '../besoins.ts'
import type { Position } from '../espace/distance.ts'
import type { LieuSitue } from '../espace/lieu-situe.ts'
import { lieuAOrienter, recoitDuPublic } from './lieu-a-orienter.ts'
import type { DonneesOrientation } from './orienter.ts'
import type { Tournee } from './tournees.ts'

interface FichesDuGuichet {
  lieux: readonly LieuSitue[]
  besoins: readonly Besoin[]
  conseillers: readonly Conseiller[]
  /** Milieu de chaque commune, par nom. */
  communes: ReadonlyMap<string, Position>
}

/** Un arrêt daté d’un conseiller, et la permanence qui le dit dans sa fiche. */
export interface ArretDate {
  tournee: Tournee
  permanence: PermanenceAPart
  employeur: string
}

/** Tout ce qu’il faut pour orienter, tiré des fiches. Les lieux qui ne reçoivent personne n’y sont pas. */
export function preparerOrientation(fiches: FichesDuGuichet): DonneesOrientation {
  const { lieux, besoins } = fiches
  return {
    lieux: lieux.filter(recoitDuPublic).map((lieu) => {
      const siens = besoins.flatMap((besoin) => {
        const correspondance = correspondAuBesoin(lieu, besoin)
        return correspondance ? [[besoin.id, correspondance.preference] as const] : []
      })
      return lieuAOrienter(lieu, Object.fromEntries(siens))
    }),
    tournees: arrets(fiches).map(({ tournee }) => tournee),
    demarches: Object.fromEntries(
      besoins.map(({ id, criteres: { tous, un_au_moins } }) => [
        id,
        [...(tous?.demarches ?? []), ...(un_au_moins?.demarches ?? [])],
      ]),
    ),
  }
}

/** Les arrêts datés des conseillers, hors d’un lieu de l’annuaire, dans une commune connue. */
export function arrets({
  conseillers,
  communes,
}: Pick<FichesDuGuichet, 'conseillers' | 'communes'>): ArretDate[] {
  return conseillers.flatMap(({ id, employeur, permanences }) =>
    permanences.flatMap((permanence, rang) => {
      if ('lieu' in permanence || !permanence.dates_connues?.length) return []
      const milieu = communes.get(permanence.commune)
      if (!milieu) return []
      const { commune, dates_connues: dates, horaires = [] } = permanence
      const { latitude = milieu.latitude, longitude = milieu.longitude } = permanence
      const tournee = { id: `${id}-${rang}`, commune, latitude, longitude, dates, horaires }
      return [{ tournee, permanence, employeur }]
    }),
  )
}
