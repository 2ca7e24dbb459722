import { ajouterMois, type DateCivile } from './temps/calendrier.ts'

export const SENS_ANNONCE = ['propose', 'cherche'] as const
export const OBJETS_ANNONCE = [
  'matériel',
  'atelier',
  'salle',
  'formation',
  'question',
  'appel',
  'autre',
] as const

/** Une annonce plus longue s’oublie : on la renouvelle en changeant ses deux dates. */
const MOIS_D_UNE_ANNONCE = 12

/** Ce qu’il faut d’une annonce pour la ranger. */
export interface AnnonceDatee {
  id: string
  sens: (typeof SENS_ANNONCE)[number]
  objet: (typeof OBJETS_ANNONCE)[number]
  date_maj: DateCivile
  /** Dernier jour où elle vaut, compris. */
  jusqu_au: DateCivile
}

export const RUBRIQUES = ['appels', 'propose', 'cherche', 'questions'] as const
export type Rubrique = (typeof RUBRIQUES)[number]

/** Les annonces qui valent encore, par rubrique : la plus récente d’abord. Une rubrique vide n’y est pas. */
export function rangerAnnonces<A extends AnnonceDatee>(
  annonces: readonly A[],
  aujourdhui: DateCivile,
): { rubrique: Rubrique; annonces: A[] }[] {
  const vives = annonces
    .filter(({ jusqu_au }) => jusqu_au >= aujourdhui)
    .toSorted((a, b) =>
      a.date_maj === b.date_maj ? (a.id < b.id ? -1 : 1) : a.date_maj < b.date_maj ? 1 : -1,
    )
  return RUBRIQUES.map((rubrique) => ({
    rubrique,
    annonces: vives.filter((annonce) => rubriqueDe(annonce) === rubrique),
  })).filter(({ annonces }) => annonces.length > 0)
}

function rubriqueDe({ sens, objet }: AnnonceDatee): Rubrique {
  if (objet === 'appel') return 'appels'
  return objet === 'question' ? 'questions' : sens
}

/** Dit si une annonce finit trop loin de sa date. */
export function dureTrop({ date_maj, jusqu_au }: Pick<AnnonceDatee, 'date_maj' | 'jusqu_au'>): boolean {
  return jusqu_au > ajouterMois(date_maj, MOIS_D_UNE_ANNONCE)
}
