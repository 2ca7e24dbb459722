import { distanceEnMetres, type Position } from '../../../domain/espace/distance.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import { localiser } from './position.ts'

/** Au-delà, la personne n’est sans doute pas dans le territoire. */
const LOIN_METRES = 20_000
const IMPRECIS_METRES = 5_000

/** Demande la position, et dit en une phrase ce qui s’est passé. @param ou « du territoire ». */
export async function situer(
  communes: readonly Position[],
  ou: string,
): Promise<{ position?: Position; phrase: string }> {
  const lue = await localiser()
  if ('echec' in lue) return { phrase: t.position[lue.echec] }
  const { position, precisionMetres } = lue
  const proche = Math.min(...communes.map((commune) => distanceEnMetres(position, commune)))
  if (proche > LOIN_METRES) return { position, phrase: t.position.dehors(ou) }
  if (precisionMetres > IMPRECIS_METRES) return { position, phrase: t.position.imprecise(precisionMetres) }
  return { position, phrase: t.position.trouvee }
}
