import { filtreDe } from '../../../domain/recherche/filtres.ts'
import type { IndexRecherche } from '../../../domain/recherche/index-recherche.ts'
import { nomDuFiltre } from '../../../i18n/fr/filtres.ts'
import { recherche as t } from '../../../i18n/fr/recherche.ts'
import { remplacer } from '../../page/remplacer.ts'
import { bouton, puce } from './boutons.ts'
import type { Trouvaille } from './resultats.ts'

/** Ce qui est choisi, à retirer d’un geste. */
export function montrerPuces(groupe: HTMLElement, index: IndexRecherche, { saisie, lue }: Trouvaille): void {
  const { repere } = lue
  const besoin = index.besoins.find(({ id }) => id === saisie.besoin)
  const puces = [
    ...(repere && !repere.commune ? [puce(t.votrePosition, { saisie, sansPosition: true })] : []),
    ...(besoin ? [puce(besoin.label, { saisie: { ...saisie, besoin: '' } })] : []),
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

/** Ce que le texte a fait comprendre, en une phrase ; vide s’il n’y a rien à dire. */
export function direCompris(index: IndexRecherche, { saisie, lue }: Trouvaille): string {
  const { besoin, comprise, repere, filtres } = lue
  if (!saisie.q) return ''
  const label = index.besoins.find(({ id }) => id === besoin && id !== saisie.besoin)?.label
  const compris = [
    ...(label ? [label] : []),
    ...filtres.filter((id) => !saisie.filtres.includes(id)).map((id) => nomDuFiltre[id]),
    ...(comprise.communes[0] && repere?.commune ? [t.pres(repere.commune.nom)] : []),
  ]
  return compris.length ? t.compris(compris) : ''
}
