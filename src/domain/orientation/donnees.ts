import { correspondAuBesoin, type BesoinJuge, type LieuJuge } from '../besoins.ts'
import { DEMARCHES } from '../fiche/nomenclatures.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import type { Position } from '../espace/distance.ts'
import type { Creneau } from '../temps/horaires.ts'
import { lieuAOrienter, recoitDuPublic, type Demarche, type FicheAOrienter } from './lieu-a-orienter.ts'
import type { Tournee } from './tournees.ts'
import type { DonneesOrientation } from './orienter.ts'

interface Besoin extends BesoinJuge {
  id: string
}

/** Une permanence à une adresse à part ; celles d’un lieu de l’annuaire passent par sa fiche. */
type Permanence =
  | { lieu: string }
  | {
      adresse: string
      commune: string
      latitude?: number | undefined
      longitude?: number | undefined
      dates_connues?: readonly DateCivile[] | undefined
      horaires?: Creneau[] | undefined
    }

interface Sources<P extends Permanence> {
  lieux: readonly (FicheAOrienter & LieuJuge)[]
  besoins: readonly Besoin[]
  conseillers: readonly { id: string; employeur: string; permanences: readonly P[] }[]
  /** Milieu de chaque commune, par nom. */
  communes: ReadonlyMap<string, Position>
}

/**
 * Ce que fait un conseiller numérique dans une commune où il passe. Ses trois missions, selon l’État : les usages de
 * tous les jours, les enjeux du numérique, les démarches en ligne. Il n’apporte ni imprimante, ni ordinateur à vendre.
 */
const MISSIONS: LieuJuge = {
  services: [
    'Maîtrise des outils numériques du quotidien',
    'Utilisation sécurisée du numérique',
    'Compréhension du monde numérique',
    'Aide aux démarches administratives',
  ],
  demarches: DEMARCHES,
  modalites_accompagnement: ['Accompagnement individuel'],
}

/** Tout ce qu’il faut pour orienter, tiré des fiches. Les lieux qui ne reçoivent personne n’y sont pas. */
export function preparerOrientation<P extends Permanence>(sources: Sources<P>): DonneesOrientation {
  const { lieux, besoins } = sources
  return {
    lieux: lieux.filter(recoitDuPublic).map((lieu) => {
      const siens = besoins.flatMap((besoin) => {
        const correspondance = correspondAuBesoin(lieu, besoin)
        return correspondance ? [[besoin.id, correspondance.preference] as const] : []
      })
      return lieuAOrienter(lieu, Object.fromEntries(siens))
    }),
    tournees: arrets(sources).map(({ tournee }) => tournee),
    demarches: Object.fromEntries(
      besoins.map(({ id, criteres }) => {
        const lignes = [...(criteres.tous?.demarches ?? []), ...(criteres.un_au_moins?.demarches ?? [])]
        return [id, lignes as Demarche[]]
      }),
    ),
  }
}

/** Les arrêts datés des conseillers, chacun avec la permanence de sa fiche. */
export function arrets<P extends Permanence>({
  besoins,
  conseillers,
  communes,
}: Pick<Sources<P>, 'besoins' | 'conseillers' | 'communes'>): {
  tournee: Tournee
  permanence: Exclude<P, { lieu: string }>
  employeur: string
}[] {
  const servis = besoins.filter((besoin) => correspondAuBesoin(MISSIONS, besoin)).map(({ id }) => id)
  return conseillers.flatMap(({ id, employeur, permanences }) =>
    permanences.flatMap((permanence, rang) => {
      if ('lieu' in permanence || !permanence.dates_connues?.length) return []
      const milieu = communes.get(permanence.commune)
      if (!milieu) return []
      const { commune, dates_connues: dates, horaires = [] } = permanence
      const { latitude = milieu.latitude, longitude = milieu.longitude } = permanence
      const tournee = { id: `${id}-${rang}`, commune, besoins: servis, latitude, longitude, dates, horaires }
      return [{ tournee, permanence: permanence as Exclude<P, { lieu: string }>, employeur }]
    }),
  )
}
