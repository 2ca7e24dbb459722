import type { ChampJuge } from '../fiche/champs-juges.ts'
import { FILTRES_DE_FICHE, MOTS_DES_FILTRES } from './filtres-de-fiche.ts'
import { JOURS, type Jour } from '../temps/calendrier.ts'
import { ouvertAujourdhui, ouvertLe, ouvertMaintenant } from './filtres-ouverture.ts'
import type { Instant } from '../temps/ouverture.ts'
import type { LieuLeger } from './index/donnees.ts'

type IdDeFiche = keyof typeof FILTRES_DE_FICHE
export type IdFiltre = IdDeFiche | 'ouvert-maintenant' | 'ouvert-aujourdhui' | `ouvert-${Jour}`
export type GroupeDeFiltres = (typeof FILTRES_DE_FICHE)[IdDeFiche][0] | 'ouverture' | 'jour'

/** Groupes où cocher deux cases élargit (l’un ou l’autre) ; dans les autres, cela restreint (l’un et l’autre). */
export const GROUPES_AU_CHOIX: ReadonlySet<GroupeDeFiltres> = new Set(['classe', 'jour', 'langue'])

export interface Filtre {
  id: IdFiltre
  groupe: GroupeDeFiltres
  /** Mots du texte cherché qui le demandent. */
  mots: readonly string[]
  correspond: (lieu: LieuLeger, maintenant?: Instant) => boolean
}

/** Tous les filtres, dans l’ordre où on les montre. */
export const FILTRES: readonly Filtre[] = [
  ...duGroupe('classe'),
  {
    id: 'ouvert-maintenant',
    groupe: 'ouverture',
    mots: ['ouvert', 'maintenant', 'ouvert maintenant', 'tout de suite'],
    correspond: ouvertMaintenant,
  },
  {
    id: 'ouvert-aujourdhui',
    groupe: 'ouverture',
    mots: ['aujourd’hui', 'ouvert aujourd’hui'],
    correspond: ouvertAujourdhui,
  },
  ...JOURS.map((jour, rang): Filtre => ({
    id: `ouvert-${jour}`,
    groupe: 'jour',
    mots: [jour, `ouvert ${jour}`],
    correspond: ouvertLe(rang),
  })),
  ...(
    ['acces', 'accessibilite', 'langue', 'public', 'label', 'sur-place', 'accompagnement'] as const
  ).flatMap(duGroupe),
]

const PAR_ID = new Map<string, Filtre>(FILTRES.map((filtre) => [filtre.id, filtre]))

/** Le filtre de ce nom ; `undefined` si l’adresse de la page en nomme un qui n’existe pas. */
export function filtreDe(id: string): Filtre | undefined {
  return PAR_ID.get(id)
}

/** Les filtres qui laissent au moins un lieu : on n’offre pas les autres. Pour l’heure, il suffit d’horaires. */
export function filtresUtiles(lieux: readonly LieuLeger[]): Filtre[] {
  return FILTRES.filter(({ groupe, correspond }) =>
    lieux.some((lieu) => (groupe === 'ouverture' ? lieu.horaires?.length : correspond(lieu))),
  )
}

function duGroupe(groupe: GroupeDeFiltres): Filtre[] {
  return (Object.keys(FILTRES_DE_FICHE) as IdDeFiche[])
    .filter((id) => FILTRES_DE_FICHE[id][0] === groupe)
    .map((id) => {
      const [, champ, valeur] = FILTRES_DE_FICHE[id]
      const mots = MOTS_DES_FILTRES[id] ?? []
      return { id, groupe, mots, correspond: (lieu) => dit(lieu[champ], valeur) }
    })
}

function dit(ecrit: LieuLeger[ChampJuge], valeur: string | true): boolean {
  return Array.isArray(ecrit) ? ecrit.some((v) => v === valeur) : ecrit === valeur
}
