import { getCollection } from 'astro:content'
import { empriseDe } from '../../../domain/espace/contours.ts'
import { CRITERES, critereDeBesoin } from '../../../domain/reseau/criteres.ts'
import { lieuxEnService, type Situe } from '../../../domain/reseau/lieux.ts'
import { desservir, type Desserte } from '../../../domain/reseau/maillage.ts'
import { parBande } from '../../../domain/reseau/portee.ts'
import {
  bandeParHabitant,
  offreDeZone,
  quartDe,
  QUARTS,
  type Decoupage,
  type Quart,
} from '../../../domain/reseau/zones.ts'
import type { Commune } from '../../../fiches/schemas/carte.ts'
import type { Indicateur } from '../../../fiches/schemas/reseau/indicateur.ts'
import { cheminsSvg } from '../../../formats/carte/topojson.ts'
import { maillage as t } from '../../../i18n/fr/maillage/maillage.ts'
import { annuaire, type Annuaire, type LieuDansSaCommune } from '../../_contenu.ts'

/** L’annuaire, et tout ce que le maillage en mesure, une seule fois pour toute la construction. */
export interface Maillage extends Annuaire {
  enService: Situe<LieuDansSaCommune>[]
  /** Par critère. */
  dessertes: Map<string, Desserte>
  /** Par besoin. */
  besoinsDesservis: Map<string, Desserte>
  decoupage: Decoupage<Commune>
  quartDe: (commune: Commune) => Quart
  /** Les traits que toutes les cartes partagent ; absents sans fond de carte. */
  traits: ReturnType<typeof cheminsSvg> | undefined
  /** De la plus ancienne à la plus récente. */
  photographies: Indicateur[]
}

/** Les cartes : une par critère, et les lieux par habitant. */
export const PAR_HABITANT = 'par-habitant'
export const CARTES = [...CRITERES.map(({ id }) => id), PAR_HABITANT]

let enCours: Promise<Maillage> | undefined

export function maillage(): Promise<Maillage> {
  if (import.meta.env.DEV) return mesurer()
  return (enCours ??= mesurer())
}

async function mesurer(): Promise<Maillage> {
  const base = await annuaire()
  const { carte, besoins, aujourdhui } = base
  const { communes } = carte
  const enService = lieuxEnService(base.lieux, communes, aujourdhui)
  const reperes = communes.map(({ longitude, latitude }): [number, number] => [longitude, latitude])
  const emprise = empriseDe([[reperes]]) // les repères suffisent : un territoire sans contours a aussi ses quarts
  const zone = (nom: string, siennes: Commune[]) => ({
    nom,
    communes: siennes,
    offre: offreDeZone(siennes, enService),
  })
  const photographies = await getCollection('indicateurs')
  return {
    ...base,
    enService,
    dessertes: desservir(communes, enService, CRITERES),
    besoinsDesservis: desservir(communes, enService, besoins.map(critereDeBesoin)),
    decoupage: {
      entier: zone(t.zones.territoire, communes),
      quarts: QUARTS.map((quart) =>
        zone(
          t.nomsDesQuarts[quart],
          communes.filter((commune) => quartDe(commune, emprise) === quart),
        ),
      ).filter(({ communes }) => communes.length > 0),
      intercommunalites: carte.intercommunalites.map(({ code, nom }) =>
        zone(
          nom,
          communes.filter(({ intercommunalite }) => intercommunalite === code),
        ),
      ),
    },
    quartDe: (commune) => quartDe(commune, emprise),
    traits: carte.topologie && base.projection && cheminsSvg(carte.topologie, base.projection),
    photographies: photographies.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Ce qu’une carte dessine : les codes des communes de chaque bande, et les lieux comptés. */
export async function carteDuMaillage(
  id: string,
): Promise<{ bandes: string[][]; lieux: LieuDansSaCommune[] }> {
  const { carte, dessertes, enService, decoupage } = await maillage()
  if (id === PAR_HABITANT) {
    const bandes: string[][] = [[], [], [], [], []]
    for (const { communes, offre } of decoupage.intercommunalites)
      bandes[bandeParHabitant(offre.lieuxPourDixMille)]!.push(...communes.map(({ code }) => code))
    return { bandes, lieux: enService }
  }
  const critere = CRITERES.find((critere) => critere.id === id)!
  return {
    bandes: parBande(carte.communes, dessertes.get(id)!).map((bande) => bande.map(({ code }) => code)),
    lieux: enService.filter((lieu) => critere.juger(lieu) === 'oui'),
  }
}
