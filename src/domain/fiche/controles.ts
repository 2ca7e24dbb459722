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
      'reserve_aux_habitants',
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
  /** Jour que valent les faits sans contrôle, si ce n’est pas `date_maj` : voir `dateSansControle`. */
  releve_le?: DateCivile | undefined
}

/** Groupe d’une clé de la fiche ; `undefined` si aucun contrôle ne la couvre. */
export function groupeDe(champ: string): Groupe | undefined {
  return GROUPES.find((groupe) => (GROUPES_DE_FAITS[groupe].champs as readonly string[]).includes(champ))
}

/** Jour où le groupe a été vérifié : son contrôle, sinon la date de la fiche. */
export function verifieLe({ controles, date_maj, releve_le }: FicheDatee, groupe: Groupe): DateCivile {
  return controles?.[groupe]?.le ?? releve_le ?? date_maj
}

/** Dernier jour où quelqu’un a pu toucher au groupe : son contrôle, ou une modification de la fiche. */
export function toucheLe(fiche: FicheDatee, groupe: Groupe): DateCivile {
  const verifie = verifieLe(fiche, groupe)
  return verifie > fiche.date_maj ? verifie : fiche.date_maj
}

/**
 * Jour que valent les faits sans contrôle : la date de la fiche, jamais plus tard que ses sources. Corriger une faute
 * de frappe change `date_maj`, pas ce que les sources ont dit ni quand. Une source qui a déjà daté des groupes par ses
 * contrôles ne rajeunit pas les autres, sauf si la fiche n’en a pas d’autre.
 * @param declarees Sources du territoire. Sans `releve_le`, une source ne borne rien : le lieu lui-même, par exemple.
 */
export function dateSansControle(
  { controles = {}, date_maj, sources }: FicheDatee & { sources: readonly string[] },
  declarees: Readonly<Record<string, { releve_le?: DateCivile | undefined }>>,
): DateCivile {
  const faits = Object.values(controles).flatMap((controle) => controle ?? [])
  const autres = sources.filter((cle) => !faits.some(({ source }) => source === cle))
  const dates =
    autres.length > 0 ? autres.map((cle) => declarees[cle]?.releve_le ?? date_maj) : faits.map(({ le }) => le)
  return [date_maj, dates.sort()[dates.length - 1] ?? date_maj].sort()[0]!
}

/**
 * Jour dont on peut dire de toute la fiche qu’elle était juste : celui du plus vieux des faits qui font venir pour rien
 * s’ils sont faux, les horaires et le téléphone. L’adresse, si la fiche n’en dit aucun.
 */
export function ficheVerifieeLe(
  fiche: FicheDatee & { horaires?: readonly unknown[] | undefined; telephone?: string | undefined },
): DateCivile {
  const groupes: Groupe[] = []
  if (fiche.horaires?.length) groupes.push('horaires')
  if (fiche.telephone !== undefined) groupes.push('telephone')
  if (groupes.length === 0) groupes.push('adresse')
  return groupes.map((groupe) => verifieLe(fiche, groupe)).sort()[0]!
}

/** Jour que valent les faits sans contrôle, s’il diffère de celui de la fiche ; absent si tout est contrôlé. */
export function dateDuReste(
  fiche: FicheDatee & { horaires?: readonly unknown[] | undefined; telephone?: string | undefined },
): DateCivile | undefined {
  const reste = fiche.releve_le ?? fiche.date_maj
  const faits: Readonly<Record<string, unknown>> = { ...fiche }
  const dits = GROUPES.filter((groupe) =>
    GROUPES_DE_FAITS[groupe].champs.some((champ) => faits[champ] !== undefined),
  )
  const sansControle = dits.some((groupe) => !fiche.controles?.[groupe])
  return sansControle && reste !== ficheVerifieeLe(fiche) ? reste : undefined
}
