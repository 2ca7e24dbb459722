import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Position } from '../espace/distance.ts'
import type { LieuSitue } from '../espace/lieu-situe.ts'
import type { DEMARCHES, Service } from '../fiche/nomenclatures.ts'

export type Demarche = (typeof DEMARCHES)[number]

/**
 * Ce que l’orientation lit d’un lieu : assez peu pour tenir dans un fichier léger au téléphone. À la fiche, il ajoute
 * les besoins auxquels elle répond ; le reste est dit en un mot, ou absent.
 */
export interface LieuAOrienter
  extends Position, Pick<Lieu, 'id' | 'commune' | 'demarches' | 'horaires' | 'fermetures'> {
  /** Besoins auxquels le lieu répond → son avance, en kilomètres, parce que c’est son métier. */
  besoins: Record<string, number>
  /** Besoins auxquels la fiche ne dit pas répondre, mais auxquels le lieu pourrait répondre. */
  peutEtre?: string[] | undefined
  aides?: Lieu['modalites_accompagnement']
  accueils?: Lieu['prise_en_charge_specifique']
  publics?: Lieu['publics_specifiquement_adresses']
  /** Ses heures sont dites en mots : « Sur rendez-vous ». Elles ne disent pas quel jour venir. */
  heuresEnMots?: true | undefined
  telephone?: true | undefined
  apprend?: true | undefined
  gratuit?: true | undefined
  aidantsConnect?: true | undefined
  franceServices?: true | undefined
  itinerant?: true | undefined
  /** Le lieu ne sert que les habitants de sa commune. */
  reserve?: true | undefined
}

const APPREND: readonly Service[] = [
  'Maîtrise des outils numériques du quotidien',
  'Utilisation sécurisée du numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
]

/** Dit si l’on peut se présenter dans ce lieu : une fiche muette ne veut pas dire non. */
export function recoitDuPublic({ modalites_acces: acces }: Pick<Lieu, 'modalites_acces'>): boolean {
  return !acces?.includes("Ce lieu n'accueille pas de public")
}

/** Garde d’une fiche ce qui sert à orienter. */
export function lieuAOrienter(
  fiche: LieuSitue,
  { besoins, peutEtre }: Pick<LieuAOrienter, 'besoins' | 'peutEtre'>,
): LieuAOrienter {
  const dispositifs = fiche.dispositif_programmes_nationaux ?? []
  const vrai = (dit: boolean | undefined) => (dit ? true : undefined)
  return {
    id: fiche.id,
    commune: fiche.commune,
    latitude: fiche.latitude,
    longitude: fiche.longitude,
    besoins,
    peutEtre: peutEtre?.length ? peutEtre : undefined,
    demarches: fiche.demarches,
    horaires: fiche.horaires?.length ? fiche.horaires : undefined,
    fermetures: fiche.fermetures,
    aides: fiche.modalites_accompagnement,
    accueils: fiche.prise_en_charge_specifique,
    publics: fiche.publics_specifiquement_adresses,
    heuresEnMots: vrai(!fiche.horaires?.length && fiche.precision_horaires !== undefined),
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
