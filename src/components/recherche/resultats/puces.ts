import { filtreDe } from '../../../domain/recherche/filtres.ts'
import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'
import { compris } from '../../../i18n/fr/recherche/compris.ts'
import { nomDuFiltre } from '../../../i18n/fr/recherche/filtres.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import { remplacer } from '../../page/remplacer.ts'
import { bouton, puce } from './boutons.ts'
import type { Trouvaille } from './resultats.ts'

/** Ce qui est choisi, à retirer d’un geste. */
export function montrerPuces(groupe: HTMLElement, index: IndexRecherche, trouvaille: Trouvaille): void {
  const { saisie, lue, momentManque } = trouvaille
  const { repere } = lue
  const moment = lue.moment ?? momentManque
  const besoin = index.besoins.find(({ id }) => id === saisie.besoin)
  const puces = [
    ...(repere && !repere.commune && !repere.ailleurs
      ? [puce(t.votrePosition, { saisie, sansPosition: true })]
      : []),
    ...(besoin ? [puce(besoin.label, { saisie: { ...saisie, besoin: '' } })] : []),
    ...(moment ? [puce(compris.moment(moment), { saisie: { ...saisie, q: sansMoment(trouvaille) } })] : []),
    ...saisie.filtres.flatMap((id) => {
      const filtre = filtreDe(id)
      const filtres = saisie.filtres.filter((f) => f !== id)
      return filtre ? [puce(nomDuFiltre[filtre.id], { saisie: { ...saisie, filtres } })] : []
    }),
  ]
  if (puces.length > 1) {
    const tout = bouton(t.toutRetirer, { saisie: { ...saisie, besoin: '', filtres: [] }, sansPosition: true })
    tout.className = 'puce'
    puces.push(tout)
  }
  remplacer(groupe, puces)
  groupe.hidden = puces.length === 0
}

/** Le texte sans les mots qui disent le moment. */
function sansMoment({ saisie, lue }: Trouvaille): string {
  const sans = lue.comprise.placesDuMoment.reduceRight(
    (q, [debut, fin]) => q.slice(0, debut) + q.slice(fin),
    saisie.q.normalize('NFC'),
  )
  return sans.replace(/\s+/g, ' ').trim()
}
