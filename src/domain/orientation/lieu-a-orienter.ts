import type { Position } from '../espace/distance.ts'
import type { Creneau, Fermeture } from '../temps/horaires.ts'
import type {
  DEMARCHES,
  MODALITES_ACCES,
  MODALITES_ACCOMPAGNEMENT,
  PUBLICS,
  Service,
} from '../fiche/nomenclatures.ts'

type Liste<T extends readonly string[]> = readonly T[number][] | undefined
export type Demarche = (typeof DEMARCHES)[number]

/** Ce que l’orientation lit d’un lieu : assez peu pour tenir dans un fichier léger au téléphone. */
export interface LieuAOrienter extends Position {
  id: string
  commune: string
  /** Besoins auxquels le lieu répond → ce qui le fait passer devant, en points. */
  besoins: Record<string, number>
  demarches?: Liste<typeof DEMARCHES>
  horaires?: Creneau[] | undefined
  fermetures?: Fermeture[] | undefined
  aides?: Liste<typeof MODALITES_ACCOMPAGNEMENT>
  accueils?: readonly string[] | undefined
  publics?: Liste<typeof PUBLICS>
  telephone?: true | undefined
  apprend?: true | undefined
  gratuit?: true | undefined
  aidantsConnect?: true | undefined
  franceServices?: true | undefined
  itinerant?: true | undefined
  /** Le lieu ne sert que les habitants de sa commune. */
  reserve?: true | undefined
}

/** Ce que l’on garde d’une fiche. */
export interface FicheAOrienter extends Position {
  id: string
  commune: string
  telephone?: string | undefined
  horaires?: Creneau[] | undefined
  reserve_aux_habitants?: boolean | undefined
  fermetures?: Fermeture[] | undefined
  itinerance?: string | undefined
  services?: readonly Service[] | undefined
  demarches?: Liste<typeof DEMARCHES>
  competences?: readonly string[] | undefined
  publics_specifiquement_adresses?: Liste<typeof PUBLICS>
  prise_en_charge_specifique?: readonly string[] | undefined
  frais_a_charge?: readonly string[] | undefined
  modalites_acces?: Liste<typeof MODALITES_ACCES>
  modalites_accompagnement?: Liste<typeof MODALITES_ACCOMPAGNEMENT>
  dispositif_programmes_nationaux?: readonly string[] | undefined
}

const APPREND: readonly Service[] = [
  'Maîtrise des outils numériques du quotidien',
  'Utilisation sécurisée du numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
]

/** Dit si l’on peut se présenter dans ce lieu : une fiche muette ne veut pas dire non. */
export function recoitDuPublic({ modalites_acces: acces }: Pick<FicheAOrienter, 'modalites_acces'>): boolean {
  return !acces?.includes("Ce lieu n'accueille pas de public")
}

/** Garde d’une fiche ce qui sert à orienter. @param besoins Besoins auxquels elle répond, avec leurs points. */
export function lieuAOrienter(fiche: FicheAOrienter, besoins: Record<string, number>): LieuAOrienter {
  const dispositifs = fiche.dispositif_programmes_nationaux ?? []
  const vrai = (dit: boolean | undefined) => (dit ? true : undefined)
  return {
    id: fiche.id,
    commune: fiche.commune,
    latitude: fiche.latitude,
    longitude: fiche.longitude,
    besoins,
    demarches: fiche.demarches,
    horaires: fiche.horaires?.length ? fiche.horaires : undefined,
    fermetures: fiche.fermetures,
    aides: fiche.modalites_accompagnement,
    accueils: fiche.prise_en_charge_specifique,
    publics: fiche.publics_specifiquement_adresses,
    telephone: vrai(fiche.telephone !== undefined),
    apprend: vrai(
      APPREND.some((service) => fiche.services?.includes(service)) || !!fiche.competences?.length,
    ),
    gratuit: vrai(fiche.frais_a_charge?.length === 1 && fiche.frais_a_charge[0] === 'Gratuit'),
    aidantsConnect: vrai(dispositifs.includes('Aidants Connect')),
    franceServices: vrai(dispositifs.includes('France Services')),
    itinerant: vrai(fiche.itinerance === 'Itinérant'),
    reserve: vrai(fiche.reserve_aux_habitants),
  }
}
