import {
  CLASSES,
  COMPETENCES,
  DEMARCHES,
  DISPOSITIFS,
  EQUIPEMENTS,
  FORMATIONS_LABELS,
  FRAIS_A_CHARGE,
  ITINERANCES,
  MODALITES_ACCES,
  MODALITES_ACCOMPAGNEMENT,
  PRISES_EN_CHARGE,
  PUBLICS,
  SERVICES,
} from './nomenclatures.ts'
import { TYPOLOGIES, type Typologie } from './typologies.ts'

/**
 * Les champs d’une fiche de lieu qui se jugent : ceux où l’on choisit une valeur, plusieurs, ou oui ou non. Le schéma
 * d’un lieu, les critères d’un besoin et l’index de recherche se font d’après cette table, les filtres d’après
 * `recherche/filtres-de-fiche.ts` : un champ de plus s’écrit ici, et nulle part ailleurs dans le domaine.
 */
export const CHAMPS_JUGES = {
  classe: { une: CLASSES },
  services: { plusieurs: SERVICES },
  demarches: { plusieurs: DEMARCHES },
  competences: { plusieurs: COMPETENCES },
  equipements: { plusieurs: EQUIPEMENTS },
  publics_specifiquement_adresses: { plusieurs: PUBLICS },
  prise_en_charge_specifique: { plusieurs: PRISES_EN_CHARGE },
  frais_a_charge: { plusieurs: FRAIS_A_CHARGE },
  modalites_acces: { plusieurs: MODALITES_ACCES },
  modalites_accompagnement: { plusieurs: MODALITES_ACCOMPAGNEMENT },
  dispositif_programmes_nationaux: { plusieurs: DISPOSITIFS },
  formations_labels: { plusieurs: FORMATIONS_LABELS },
  typologie: { plusieurs: /* @__PURE__ */ Object.keys(TYPOLOGIES) as Typologie[] }, // pur : ne part pas au téléphone
  itinerance: { une: ITINERANCES },
  reparation_materiel: 'oui-ou-non',
} as const
type Table = typeof CHAMPS_JUGES
export type ChampJuge = keyof Table

/** Ce qu’une fiche dit d’un champ. */
export type Dit<C extends ChampJuge> = Table[C] extends { une: readonly (infer V)[] }
  ? V
  : Table[C] extends { plusieurs: readonly (infer V)[] }
    ? V[]
    : boolean

/** Ce qu’un critère attend d’un champ : une valeur de la ligne suffit. */
export type Attendu<C extends ChampJuge> = Table[C] extends { une: readonly (infer V)[] }
  ? V[]
  : Table[C] extends { plusieurs: readonly (infer V)[] }
    ? V[]
    : true
