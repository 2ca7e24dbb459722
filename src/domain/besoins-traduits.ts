import type { Besoin } from '../fiches/schemas/besoin.ts'
import type { Langue } from '../fiches/schemas/langue.ts'

/** Un besoin dans une langue. `lang` : « fr » quand il n’est pas encore traduit, et seulement alors. */
export interface BesoinDit {
  id: string
  pictogramme: string
  tuile: boolean
  label: string
  explication: string
  a_apporter: readonly string[]
  synonymes: readonly string[]
  lang?: 'fr'
}

/** Les besoins dans une langue, dans l’ordre du contenu ; celui qui n’est pas traduit reste en français, et le dit. */
export function besoinsDans(
  besoins: readonly Besoin[],
  langue: Pick<Langue, 'besoins'> | undefined,
): BesoinDit[] {
  return besoins.map((besoin) => {
    const { id, pictogramme, tuile } = besoin
    const traduit = langue?.besoins.find((un) => un.id === id)
    const { label, explication, a_apporter, synonymes } = traduit ?? besoin
    return {
      id,
      pictogramme,
      tuile,
      label,
      explication,
      a_apporter,
      synonymes,
      ...(!traduit && { lang: 'fr' }),
    }
  })
}
