import { communeDesignee, suggererCommunes } from '../../../domain/espace/communes.ts'
import type { CommuneLegere } from '../../../domain/recherche/donnees.ts'
import { recherche as t } from '../../../i18n/fr/recherche.ts'

const CODE_POSTAL = /^\d{5}$/

/** La commune que désigne le champ, et ce qu’il faut dire quand ce n’est pas clair. */
export function designer(
  communes: readonly CommuneLegere[],
  saisie: string,
): { commune?: CommuneLegere; avis: string } {
  if (!saisie) return { avis: '' }
  const designee = communeDesignee(communes, saisie)
  if (designee) return { commune: designee, avis: '' }
  const [premiere] = suggererCommunes(communes, saisie, 1)
  if (!premiere) return { avis: t.commune.inconnue(saisie) }
  if (!CODE_POSTAL.test(saisie)) return { avis: t.commune.plusieurs(saisie) }
  return { commune: premiere, avis: t.commune.duCode(saisie, premiere.nom) }
}
