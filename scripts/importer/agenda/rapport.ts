/** Ce qu’un import d’agenda a fait, en mots de tous les jours. */
import { direEcrit } from '../../../src/domain/apport/evenements/fondre.ts'
import type { LigneDEvenement } from '../../../src/domain/apport/evenements/planifier.ts'
import type { Sort } from '../../../src/domain/apport/sorts.ts'
import {
  auTerminal,
  ceQuiEstEcrit,
  enMarkdown,
  mettreEnPage,
  phraseDesComptes,
  type Citer,
  type Partie,
} from '../rapport.ts'
import type { BilanDAgenda } from './importer.ts'

const MOTS: Record<Sort, [un: string, plusieurs: string]> = {
  cree: ['rendez-vous créé', 'rendez-vous créés'],
  mis_a_jour: ['mis à jour', 'mis à jour'],
  confirme: ['confirmé', 'confirmés'],
  ambigu: ['à trancher', 'à trancher'],
  refuse: ['refusé', 'refusés'],
  hors_territoire: ['hors du territoire', 'hors du territoire'],
}

/** Le bilan, à lire au terminal. */
export function agendaAuTerminal(bilan: BilanDAgenda, simule: boolean): string {
  const ecrit = ceQuiEstEcrit(bilan.ecrits, simule)
  return `${mettreEnPage(enTete(bilan), partiesDe(bilan, auTerminal), 'terminal')}\n\n${ecrit}`
}

/** Le bilan, pour une proposition de changement. */
export function agendaEnMarkdown(bilan: BilanDAgenda): string {
  return mettreEnPage(enTete(bilan), partiesDe(bilan, enMarkdown), 'markdown')
}

function enTete({ titre, source, comptes, remarques }: BilanDAgenda): string {
  return [`${titre} (${source})`, phraseDesComptes(comptes, MOTS), ...remarques].join('\n')
}

function partiesDe({ lignes, disparus, source }: BilanDAgenda, citer: Citer): Partie[] {
  const du = <S extends Sort>(...sorts: S[]) =>
    lignes.filter((ligne): ligne is Extract<LigneDEvenement, { sort: S }> =>
      (sorts as Sort[]).includes(ligne.sort),
    )
  const qui = ({ rang, nom }: LigneDEvenement) => `ligne ${rang}${nom ? `, ${citer(nom)}` : ''}`
  const connus = du('mis_a_jour', 'confirme')
  const change = (de: 'changements' | 'conflits', verbe: string) =>
    connus.flatMap(({ evenement, fusion }) =>
      fusion[de].map(
        ({ champ, avant, apres }) =>
          `${evenement} : ${champ}, ${citer(direEcrit(avant))} ${verbe} ${citer(direEcrit(apres))}`,
      ),
    )
  return [
    { titre: 'Rendez-vous créés', lignes: du('cree').map((l) => `${l.evenement} : ${citer(l.nom ?? '')}`) },
    { titre: 'Rendez-vous mis à jour', lignes: change('changements', 'devient') },
    {
      titre: 'À trancher : où est-ce ?',
      lignes: du('ambigu').map((l) => `${qui(l)} (identifiant ${citer(l.identifiant ?? '')}) : ${l.raison}`),
    },
    { titre: 'À trancher : qui a raison ?', lignes: change('conflits', 'chez nous, chez eux') },
    { titre: 'Rendez-vous refusés', lignes: du('refuse').map((l) => `${qui(l)} : ${l.raison}`) },
    {
      titre: 'Laissé de côté',
      lignes: du('cree', 'mis_a_jour', 'confirme').flatMap((l) => l.remarques.map((r) => `${qui(l)} : ${r}`)),
    },
    { titre: `Rendez-vous à venir que ${source} ne cite plus`, lignes: disparus },
  ]
}
