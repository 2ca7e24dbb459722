import { CLASSES } from '../../../domain/fiche/nomenclatures.ts'
import { estDuPlan } from '../../../domain/fiche/vie.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute } from '../../faute.ts'
import type { FicheLue } from '../../lire.ts'
import type { Lieu } from '../../schemas/lieu.ts'
import type { Territoire } from '../../schemas/territoire.ts'

/**
 * Le recensement du plan ne bouge plus : les fiches sans `ajoute_le` sont celles qu’il a comptées, classe par classe,
 * celles des lieux fermés comprises. Rien n’est jugé tant qu’une fiche ne se lit pas : le compte serait faux.
 * @param nombreDeFiches Toutes les fiches de lieu, illisibles comprises.
 */
export function verifierRecensement(
  lieux: readonly FicheLue<Partial<Lieu>>[],
  nombreDeFiches: number,
  territoire: FicheLue<Partial<Territoire>> | undefined,
): Anomalie[] {
  const plan = territoire?.fiche.plan
  if (!plan || lieux.length < nombreDeFiches || lieux.some(estIllisible)) return []
  const duPlan = lieux.filter(({ fiche }) => estDuPlan(fiche))
  return CLASSES.flatMap((classe) => {
    const attendu = plan.lieux[classe]
    const compte = duPlan.filter(({ fiche }) => fiche.classe === classe).length
    if (compte === attendu) return []
    const remede =
      compte > attendu
        ? 'Un lieu ouvert depuis le plan porte « ajoute_le ».'
        : 'Un lieu fermé garde sa fiche, avec « ferme_le ».'
    const message = `Le plan compte ${attendu} en « ${classe} » ; les fiches sans « ajoute_le » sont ${compte}. ${remede}`
    return [faute(territoire, ['plan', 'lieux', classe], message)]
  })
}

function estIllisible({ fiche, fautives = [] }: FicheLue<Partial<Lieu>>): boolean {
  return fiche.classe === undefined || fautives.includes('ajoute_le')
}
