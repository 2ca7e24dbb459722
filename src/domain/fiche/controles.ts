import type { DateCivile } from '../temps/calendrier.ts'

/** Un contrôle : le jour où quelqu’un a vérifié un groupe de faits, et la source qui le dit. */
export interface Controle {
  le: DateCivile
  source: string
}

interface GroupeDeFaits {
  /** Clés de la fiche que le contrôle couvre. */
  champs: readonly string[]
  /** Clés qu’une source doit dire pour qu’on écrive qu’elle a contrôlé le groupe. */
  atteste: readonly string[]
}

/** Ce qui se vérifie ensemble, d’un seul coup de téléphone : groupe de `controles` → clés de la fiche. */
export const GROUPES_DE_FAITS = {
  horaires: { champs: ['horaires', 'precision_horaires', 'fermetures'], atteste: ['horaires'] },
  telephone: { champs: ['telephone'], atteste: ['telephone'] },
  courriel: { champs: ['courriels'], atteste: ['courriels'] },
  site_web: { champs: ['site_web', 'prise_rdv'], atteste: ['site_web'] },
  adresse: {
    champs: [
      'adresse',
      'complement_adresse',
      'code_postal',
      'commune',
      'code_insee',
      'latitude',
      'longitude',
      'precision',
      'comment_venir',
      'itinerance',
    ],
    atteste: ['adresse'],
  },
  services: {
    champs: [
      'services',
      'demarches',
      'competences',
      'equipements',
      'reparation_materiel',
      'typologie',
      'operateur',
      'presentation',
      'dispositif_programmes_nationaux',
      'formations_labels',
      'autres_formations_labels',
      'france_services_depuis',
    ],
    atteste: ['services'],
  },
  accessibilite: {
    champs: ['prise_en_charge_specifique', 'fiche_acces_libre'],
    atteste: ['prise_en_charge_specifique', 'fiche_acces_libre'],
  },
  conditions: {
    champs: [
      'publics_specifiquement_adresses',
      'frais_a_charge',
      'modalites_acces',
      'modalites_accompagnement',
    ],
    atteste: ['frais_a_charge', 'modalites_acces'],
  },
} as const satisfies Record<string, GroupeDeFaits>
export type Groupe = keyof typeof GROUPES_DE_FAITS
export const GROUPES = Object.keys(GROUPES_DE_FAITS) as [Groupe, ...Groupe[]]

export type Controles = Partial<Record<Groupe, Controle>>

/** Ce qu’il faut d’une fiche pour dater ses faits. */
export interface FicheDatee {
  controles?: Controles | undefined
  date_maj: DateCivile
}

/** Groupe d’une clé de la fiche ; `undefined` si aucun contrôle ne la couvre. */
export function groupeDe(champ: string): Groupe | undefined {
  return GROUPES.find((groupe) => (GROUPES_DE_FAITS[groupe].champs as readonly string[]).includes(champ))
}

/** Jour où le groupe a été vérifié : son contrôle, sinon la date de la fiche. */
export function verifieLe({ controles, date_maj }: FicheDatee, groupe: Groupe): DateCivile {
  return controles?.[groupe]?.le ?? date_maj
}

/** Dernier jour où quelqu’un a pu toucher au groupe : son contrôle, ou une modification de la fiche. */
export function toucheLe(fiche: FicheDatee, groupe: Groupe): DateCivile {
  const verifie = verifieLe(fiche, groupe)
  return verifie > fiche.date_maj ? verifie : fiche.date_maj
}
