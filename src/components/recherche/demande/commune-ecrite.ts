import type { CommuneDAilleurs } from '../../../domain/espace/alentours.ts'
import { communesDesignees } from '../../../domain/espace/communes.ts'
import { comprendre, type Correction } from '../../../domain/recherche/comprendre.ts'
import type { CommuneLegere } from '../../../domain/recherche/index/donnees.ts'
import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'
import type { Lecture } from '../../../domain/recherche/texte/lecture.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'

/** La commune que désigne le champ, et ce qu’il faut dire quand ce n’est pas clair. */
export interface CommuneEcrite {
  commune?: CommuneLegere
  /** Une vraie commune, hors du territoire. */
  ailleurs?: CommuneDAilleurs
  corrections: Correction[]
  avis: string
  /** Ce n’est pas exactement un nom d’ici : les communes d’ailleurs peuvent le dire. */
  aVerifier: boolean
}

const CODE_POSTAL = /^\d{2}[ .]?\d{3}$/

/**
 * Un nom exact d’abord ; puis ce qu’on comprend de l’adresse (« Bourg centre », « 01951 BOURG CEDEX 9 ») ;
 * puis un début de nom qui n’en laisse qu’une.
 */
export function designer(index: IndexRecherche, saisie: string, lecture: Lecture = {}): CommuneEcrite {
  const rien = { corrections: [], avis: '', aVerifier: false }
  if (!saisie) return rien
  const { exacte, designees } = communesDesignees(index.communes, saisie)
  const [premiere, autre] = designees
  if (exacte && premiere) {
    const partage = autre && CODE_POSTAL.test(saisie)
    return { ...rien, commune: premiere, avis: partage ? t.commune.duCode(saisie, premiere.nom) : '' }
  }
  const { communes, ailleurs, corrections, ecartes } = comprendre(index, saisie, lecture)
  const doute = { ...rien, aVerifier: true }
  if (ailleurs) return { ...doute, ailleurs }
  if (communes.length === 1 || (communes[0] && ecartes.length === 0 && !autre))
    return { ...doute, commune: communes[0]!, corrections }
  if (premiere && !autre) return { ...doute, commune: premiere }
  return {
    ...doute,
    avis: premiere || communes[0] ? t.commune.plusieurs(saisie) : t.commune.inconnue(saisie),
  }
}
