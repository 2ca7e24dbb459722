import type { ChampJuge } from '../besoins.ts'
import { JOURS, type Jour } from '../temps/calendrier.ts'
import { ouvertAujourdhui, ouvertLe, ouvertMaintenant } from './filtres-ouverture.ts'
import type { Instant } from '../temps/ouverture.ts'
import type { LieuLeger } from './donnees.ts'

/** Filtres lus dans la fiche : groupe, champ, valeur. Sans valeur, l’identifiant est la valeur. */
const DE_FICHE = {
  decouverte: ['classe', 'classe'],
  inclusion: ['classe', 'classe'],
  mediation: ['classe', 'classe'],
  expertise: ['classe', 'classe'],
  gratuit: ['acces', 'frais_a_charge', 'Gratuit'],
  'sans-rendez-vous': ['acces', 'modalites_acces', 'Se présenter'],
  fauteuil: ['accessibilite', 'prise_en_charge_specifique', 'Handicaps moteurs'],
  surdite: ['accessibilite', 'prise_en_charge_specifique', 'Surdité'],
  vue: ['accessibilite', 'prise_en_charge_specifique', 'Déficience visuelle'],
  mental: ['accessibilite', 'prise_en_charge_specifique', 'Handicaps mentaux'],
  lecture: ['accessibilite', 'prise_en_charge_specifique', 'Illettrisme'],
  anglais: ['langue', 'prise_en_charge_specifique', 'Langues étrangères (anglais)'],
  langues: ['langue', 'prise_en_charge_specifique', 'Langues étrangères (autres)'],
  jeunes: ['public', 'publics_specifiquement_adresses', 'Jeunes'],
  etudiants: ['public', 'publics_specifiquement_adresses', 'Étudiants'],
  seniors: ['public', 'publics_specifiquement_adresses', 'Seniors'],
  familles: ['public', 'publics_specifiquement_adresses', 'Familles et/ou enfants'],
  femmes: ['public', 'publics_specifiquement_adresses', 'Femmes'],
  'france-services': ['label', 'dispositif_programmes_nationaux', 'France Services'],
  'aidants-connect': ['label', 'dispositif_programmes_nationaux', 'Aidants Connect'],
  conseiller: ['label', 'dispositif_programmes_nationaux', 'Conseillers numériques'],
  itinerant: ['sur-place', 'itinerance', 'Itinérant'],
  wifi: ['sur-place', 'equipements', 'Wifi'],
  ordinateurs: ['sur-place', 'equipements', 'Ordinateurs'],
  imprimante: ['sur-place', 'equipements', 'Imprimante'],
  scanner: ['sur-place', 'equipements', 'Scanner'],
  tablettes: ['sur-place', 'equipements', 'Tablettes'],
  atelier: ['accompagnement', 'modalites_accompagnement', 'Dans un atelier collectif'],
  individuel: ['accompagnement', 'modalites_accompagnement', 'Accompagnement individuel'],
  autonomie: ['accompagnement', 'modalites_accompagnement', 'En autonomie'],
  'a-distance': ['accompagnement', 'modalites_accompagnement', 'À distance'],
} as const satisfies Record<string, readonly [groupe: string, champ: ChampJuge, valeur?: string]>

type IdDeFiche = keyof typeof DE_FICHE
export type IdFiltre = IdDeFiche | 'ouvert-maintenant' | 'ouvert-aujourdhui' | `ouvert-${Jour}`
export type GroupeDeFiltres = (typeof DE_FICHE)[IdDeFiche][0] | 'ouverture' | 'jour'

/** Groupes où cocher deux cases élargit (l’un ou l’autre) ; dans les autres, cela restreint (l’un et l’autre). */
export const GROUPES_AU_CHOIX: ReadonlySet<GroupeDeFiltres> = new Set(['classe', 'jour', 'langue'])

export interface Filtre {
  id: IdFiltre
  groupe: GroupeDeFiltres
  correspond: (lieu: LieuLeger, maintenant?: Instant) => boolean
}

/** Tous les filtres, dans l’ordre où on les montre. */
export const FILTRES: readonly Filtre[] = [
  ...duGroupe('classe'),
  { id: 'ouvert-maintenant', groupe: 'ouverture', correspond: ouvertMaintenant },
  { id: 'ouvert-aujourdhui', groupe: 'ouverture', correspond: ouvertAujourdhui },
  ...JOURS.map((jour, rang): Filtre => {
    return { id: `ouvert-${jour}`, groupe: 'jour', correspond: ouvertLe(rang) }
  }),
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
  return (Object.keys(DE_FICHE) as IdDeFiche[])
    .filter((id) => DE_FICHE[id][0] === groupe)
    .map((id) => {
      const [, champ, valeur = id] = DE_FICHE[id]
      return { id, groupe, correspond: (lieu) => dit(lieu[champ], valeur) }
    })
}

function dit(valeurs: LieuLeger[ChampJuge], valeur: string): boolean {
  return typeof valeurs === 'object' ? valeurs.includes(valeur) : valeurs === valeur
}
