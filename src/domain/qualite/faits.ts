import { GROUPES, GROUPES_DE_FAITS, verifieLe, type FicheDatee, type Groupe } from '../fiche/controles.ts'
import { fraicheur, type Fraicheur } from '../fiche/fraicheur.ts'
import type { DateCivile } from '../temps/calendrier.ts'

/** Où en est un groupe de faits, du mieux au pire : de moins de six mois à absent de la fiche. */
export const NIVEAUX = ['frais', 'à surveiller', 'à confirmer', 'ancien', 'absent'] as const
export type Niveau = (typeof NIVEAUX)[number]

const NIVEAU_DE = {
  frais: 'frais',
  'a-surveiller': 'à surveiller',
  'a-confirmer': 'à confirmer',
  ancien: 'ancien',
} satisfies Record<Fraicheur, Niveau>

/** Un groupe de faits d’une fiche. */
export interface Fait {
  groupe: Groupe
  niveau: Niveau
  /** Jour où il a été vérifié ; absent si la fiche ne dit rien du groupe. */
  le?: DateCivile
  /** Les sources qui le disent ; vide si la fiche n’en dit rien. */
  sources: readonly string[]
}

/** Une fiche dont on juge l’âge : ses dates, ses sources, et ses faits, lus par leur clé. */
export interface FicheJugee extends FicheDatee {
  sources: readonly string[]
}

/**
 * Les huit groupes de faits d’une fiche, dans l’ordre de `GROUPES`. Un groupe est absent quand la fiche ne dit rien de
 * ce qui l’atteste : un lieu sans services écrits n’a pas de « services », même si l’on connaît son gestionnaire.
 */
export function faitsDe(fiche: FicheJugee, aujourdhui: DateCivile): Fait[] {
  const dits: Readonly<Record<string, unknown>> = { ...fiche }
  return GROUPES.map((groupe) => {
    if (!GROUPES_DE_FAITS[groupe].atteste.some((cle) => estDit(dits[cle])))
      return { groupe, niveau: 'absent', sources: [] }
    const le = verifieLe(fiche, groupe)
    const source = fiche.controles?.[groupe]?.source
    return {
      groupe,
      niveau: NIVEAU_DE[fraicheur(le, aujourdhui)],
      le,
      sources: source === undefined ? fiche.sources : [source],
    }
  })
}

function estDit(valeur: unknown): boolean {
  return Array.isArray(valeur) ? valeur.length > 0 : valeur !== undefined
}

/** Dit si le fait est trop vieux pour se passer d’un appel : plus d’un an. */
export function estARevoir({ niveau }: Pick<Fait, 'niveau'>): boolean {
  return niveau === 'à confirmer' || niveau === 'ancien'
}
