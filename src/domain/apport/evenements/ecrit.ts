import type { Evenement } from '../../../fiches/schemas/evenement.ts'
import type { DateCivile } from '../../temps/calendrier.ts'
import { ecrireHeure } from '../../temps/grammaire-horaires.ts'
import type { EvenementRecu, FoisRecue } from './recu.ts'

/** Ce qu’une source peut changer d’un événement ; les clés sont celles de la fiche. */
export const CHAMPS_D_EVENEMENT = [
  'titre',
  'ou',
  'dates',
  'annule',
  'revision',
  'inscription',
  'telephone',
  'courriel',
  'site_web',
  'cout',
] as const
export type ChampDEvenement = (typeof CHAMPS_D_EVENEMENT)[number]

/** Des valeurs comme on les écrit dans une fiche. Absent : la source n’en dit rien. */
export type Ecrit = Partial<Record<ChampDEvenement, unknown>>

/** Un jour précis, comme on l’écrit. */
export interface JourEcrit {
  le: DateCivile
  horaires: string
  annule?: true
  au_lieu_de?: { le: DateCivile; horaires: string }
}

/** Ce que la source dit d’un événement, comme on l’écrirait. */
export function ecrireRecu(recu: EvenementRecu, ou: unknown): Ecrit {
  const { titre, annule, revision, inscription, telephone, courriel, site_web, cout } = recu
  return {
    titre,
    ou,
    dates: ecrireFois(recu.fois),
    annule: annule || undefined,
    revision: revision || undefined,
    ...dits({ inscription, telephone, courriel, site_web, cout }),
  }
}

function dits(valeurs: Ecrit): Ecrit {
  return Object.fromEntries(Object.entries(valeurs).filter(([, valeur]) => valeur !== undefined))
}

/** Des fois, un jour par ligne. */
export function ecrireFois(fois: readonly FoisRecue[]): JourEcrit[] {
  return fois.map(({ le, annule, avant, ...plage }) => ({
    le,
    horaires: heures(plage),
    ...(annule && { annule: true as const }),
    ...(avant && { au_lieu_de: { le: avant.le, horaires: heures(avant) } }),
  }))
}

/** Les jours d’une de nos fiches, une fois par ligne. */
export function foisDeLaFiche({ dates = [] }: Pick<Evenement, 'dates'>): FoisRecue[] {
  return dates.flatMap(({ le, plages, annule, au_lieu_de }) =>
    plages.map((plage, i) => {
      const quittee = au_lieu_de?.plages[i]
      return {
        le,
        ...plage,
        ...(annule && { annule }),
        ...(au_lieu_de && quittee && { avant: { le: au_lieu_de.le, ...quittee } }),
      }
    }),
  )
}

function heures({ debut, fin }: { debut: number; fin: number }): string {
  return `${ecrireHeure(debut)}-${ecrireHeure(fin)}`
}
