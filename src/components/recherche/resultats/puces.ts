import { filtreDe } from '../../../domain/recherche/filtres.ts'
import type { IndexRecherche } from '../../../domain/recherche/indexer.ts'
import type { Reponse } from '../../../domain/recherche/chercher.ts'
import { nomDuFiltre } from '../../../i18n/fr/filtres.ts'
import { recherche as t } from '../../../i18n/fr/recherche.ts'
import type { Etat } from '../demande/adresse.ts'
import { bouton, puce, remplacer } from './boutons.ts'

/** Ce qui est choisi, à retirer d’un geste. */
export function montrerPuces(groupe: HTMLElement, index: IndexRecherche, etat: Etat, reponse: Reponse): void {
  const { repere } = reponse
  const besoin = index.besoins.find(({ id }) => id === etat.besoin)
  const puces = [
    ...(repere && !repere.commune ? [puce(t.votrePosition, { etat, sansPosition: true })] : []),
    ...(besoin ? [puce(besoin.label, { etat: { ...etat, besoin: '' } })] : []),
    ...etat.filtres.flatMap((id) => {
      const filtre = filtreDe(id)
      const filtres = etat.filtres.filter((f) => f !== id)
      return filtre ? [puce(nomDuFiltre[filtre.id], { etat: { ...etat, filtres } })] : []
    }),
  ]
  if (puces.length > 1) {
    const tout = bouton(t.toutRetirer, { etat: { ...etat, besoin: '', filtres: [] }, sansPosition: true })
    tout.className = 'puce'
    puces.push(tout)
  }
  remplacer(groupe, puces)
  groupe.hidden = puces.length === 0
}

/** Ce que le texte a fait comprendre, en une phrase ; vide s’il n’y a rien à dire. */
export function direCompris(index: IndexRecherche, etat: Etat, reponse: Reponse): string {
  const { besoin, comprise, repere, filtres } = reponse
  if (!etat.q) return ''
  const label = index.besoins.find(({ id }) => id === besoin && id !== etat.besoin)?.label
  const compris = [
    ...(label ? [label] : []),
    ...filtres.filter((id) => !etat.filtres.includes(id)).map((id) => nomDuFiltre[id]),
    ...(comprise.communes[0] && repere?.commune ? [t.pres(repere.commune.nom)] : []),
  ]
  return compris.length ? t.compris(compris) : ''
}
