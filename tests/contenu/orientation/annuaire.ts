import { situerLieu, type LieuSitue } from '../../../src/domain/espace/lieu-situe.ts'
import { preparerOrientation } from '../../../src/domain/orientation/donnees.ts'
import {
  orienter,
  type DonneesOrientation,
  type Orientation,
} from '../../../src/domain/orientation/orienter.ts'
import type { Contenu } from '../../../src/fiches/contenu.ts'
import type { Commune } from '../../../src/fiches/schemas/carte.ts'
import { lireVraiContenu } from '../lire.ts'
import type { Cas } from './situations.ts'

/** Un mardi ordinaire, après le dernier passage connu d’un conseiller. */
const AUJOURDHUI = '2026-03-31'

/** Le vrai contenu du site, prêt à orienter. */
export interface Annuaire extends Contenu {
  lieux: LieuSitue[]
  communes: ReadonlyMap<string, Commune>
  donnees: DonneesOrientation
}

export async function lireAnnuaire(): Promise<Annuaire> {
  const contenu = await lireVraiContenu()
  const communes = new Map(contenu.carte.communes.map((commune) => [commune.nom, commune]))
  const lieux = contenu.lieux.map((lieu) => situerLieu(lieu, communes.get(lieu.commune)!))
  return { ...contenu, lieux, communes, donnees: preparerOrientation({ ...contenu, lieux, communes }) }
}

export function orienterCas(
  { communes, donnees }: Annuaire,
  { depuis, situation, le = AUJOURDHUI }: Pick<Cas, 'depuis' | 'situation' | 'le'>,
): Orientation {
  return orienter(situation, communes.get(depuis)!, donnees, le)
}
