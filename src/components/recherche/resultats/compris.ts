import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'
import { compris, momentEnMots } from '../../../i18n/fr/recherche/compris.ts'
import { nomDuFiltre } from '../../../i18n/fr/recherche/filtres.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import { remplacer } from '../../page/remplacer.ts'
import { bouton, paragraphe } from './boutons.ts'
import type { Trouvaille } from './resultats.ts'

/** Ce qu’on a compris, lu autrement, laissé de côté : rien n’est deviné sans le dire. */
export function direCompris(zone: HTMLElement, index: IndexRecherche, trouvaille: Trouvaille): void {
  const { saisie, lue, corrections, resultats, momentManque } = trouvaille
  const { ecartes, moment } = lue.comprise
  const tape = [saisie.q, saisie.commune].filter(Boolean).join(', ')
  remplacer(zone, [
    ...(corrections.length
      ? [
          paragraphe(compris.lu(corrections.map((correction) => correction.compris))),
          bouton(compris.telQuel(tape), { saisie: { ...saisie, telQuel: true } }),
        ]
      : []),
    ...phrases([
      reconnu(index, trouvaille),
      ecartes.length && resultats.length ? compris.ecartes(ecartes) : '',
      momentManque
        ? compris.momentManque(momentEnMots(momentManque), lue.moment ? momentEnMots(lue.moment) : '')
        : '',
      moment?.vacances ? compris.vacances : '',
      lue.besoin !== undefined && lue.repere && resultats.length ? compris.metier : '',
    ]),
  ])
}

function phrases(textes: readonly string[]): HTMLElement[] {
  return textes.filter(Boolean).map(paragraphe)
}

/** Ce que le texte a fait comprendre, en une phrase ; vide s’il n’y a rien à dire. */
function reconnu(index: IndexRecherche, { saisie, lue }: Trouvaille): string {
  const { besoin, comprise, repere, filtres } = lue
  if (!saisie.q) return ''
  const label = index.besoins.find(({ id }) => id === besoin && id !== saisie.besoin)?.label
  const choses = [
    ...(label ? [label] : []),
    ...filtres.filter((id) => !saisie.filtres.includes(id)).map((id) => nomDuFiltre[id]),
    ...(comprise.communes[0] && repere?.commune ? [t.pres(repere.commune.nom)] : []),
  ]
  return choses.length ? t.compris(choses) : ''
}
