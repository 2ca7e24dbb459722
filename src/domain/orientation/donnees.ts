import type { Conseiller, PermanenceAPart } from '../../fiches/schemas/reseau/conseiller.ts'
import type { Besoin } from '../../fiches/schemas/besoin.ts'
import { pourraitRepondre } from '../besoins.ts'
import type { Position } from '../espace/distance.ts'
import type { LieuSitue } from '../espace/lieu-situe.ts'
import { avanceDuMetier, estServiParUnConseiller } from '../metier.ts'
import { lieuAOrienter, recoitDuPublic, type LieuAOrienter } from './lieu-a-orienter.ts'
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
    lieux: lieux.filter(recoitDuPublic).map((lieu) => lieuAOrienter(lieu, sesBesoins(lieu, besoins))),
    tournees: arrets(fiches).map(({ tournee }) => tournee),
    demarches: Object.fromEntries(
      besoins.map(({ id, criteres: { tous, un_au_moins } }) => [
        id,
        [...(tous?.demarches ?? []), ...(un_au_moins?.demarches ?? [])],
      ]),
    ),
    servisEnTournee: besoins.filter(estServiParUnConseiller).map(({ id }) => id),
  }
}

function sesBesoins(
  lieu: LieuSitue,
  besoins: readonly Besoin[],
): Pick<LieuAOrienter, 'besoins' | 'peutEtre'> {
  const siens: Record<string, number> = {}
  const peutEtre: string[] = []
  for (const besoin of besoins) {
    const avance = avanceDuMetier(lieu, besoin)
    if (avance !== undefined) siens[besoin.id] = avance
    else if (pourraitRepondre(lieu, besoin)) peutEtre.push(besoin.id)
  }
  return { besoins: siens, peutEtre }
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
