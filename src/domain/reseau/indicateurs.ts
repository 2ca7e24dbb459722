import { fraicheur, type Fraicheur } from '../fiche/fraicheur.ts'
import { CLASSES, type Classe } from '../listes-locales.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import type { CommuneDesservie, Desserte } from './maillage.ts'
import { auDela, habitants, SEUILS_EN_METRES } from './portee.ts'

/** Ce qu’on photographie : les lieux en service, les postes, et jusqu’où il faut aller. */
export interface APhotographier {
  /** `verifieeLe` : le jour où la fiche a été vérifiée. */
  lieux: readonly { classe: Classe; verifieeLe: DateCivile }[]
  /** Nombre de postes de conseiller numérique. */
  conseillers: number
  communes: readonly CommuneDesservie[]
  /** « tous » et chaque classe y sont. */
  dessertes: ReadonlyMap<string, Desserte>
  le: DateCivile
}

/** Ce dont on suit la portée d’une année à l’autre. */
export const PORTEES_SUIVIES = ['tous', ...CLASSES] as const

/** Du plus près au plus loin. */
export const CLES_DES_SEUILS = ['plus_de_5_km', 'plus_de_10_km', 'plus_de_15_km', 'plus_de_20_km'] as const

/**
 * Les indicateurs du réseau un jour donné, en nombres entiers : les parts se calculent à la lecture, sans arrondi.
 * Un lieu compte dans une seule tranche d’âge, selon le jour où sa fiche a été vérifiée, comme sur sa page.
 * @throws {RangeError} si une desserte suivie manque, ou si une population est inconnue.
 */
export function photographier({ lieux, conseillers, communes, dessertes, le }: APhotographier) {
  const ages = lieux.map(({ verifieeLe }) => fraicheur(verifieeLe, le))
  const compter = (age: Fraicheur) => ages.filter((autre) => autre === age).length
  return {
    id: le,
    lieux: parCle(CLASSES, (classe) => lieux.filter((lieu) => lieu.classe === classe).length),
    conseillers,
    fraicheur: {
      moins_de_6_mois: compter('frais'),
      de_6_a_12_mois: compter('a-surveiller'),
      de_12_a_18_mois: compter('a-confirmer'),
      plus_de_18_mois: compter('ancien'),
    },
    communes: communes.length,
    habitants: habitants(communes),
    au_dela: parCle(PORTEES_SUIVIES, (id) => {
      const desserte = dessertes.get(id)
      if (!desserte) throw new RangeError(`desserte « ${id} » absente`)
      const nombres = auDela(communes, desserte, SEUILS_EN_METRES)
      return parCle(CLES_DES_SEUILS, (_, rang) => nombres[rang]!.habitants)
    }),
  }
}

function parCle<const C extends string, V>(
  cles: readonly C[],
  valeur: (cle: C, rang: number) => V,
): Record<C, V> {
  return Object.fromEntries(cles.map((cle, rang) => [cle, valeur(cle, rang)])) as Record<C, V>
}
