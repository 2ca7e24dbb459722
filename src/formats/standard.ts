import { telephoneInternational } from '../domain/fiche/telephone.ts'
import { TYPOLOGIES } from '../domain/fiche/typologies.ts'
import type { Lieu } from '../fiches/schemas/lieu.ts'
import { versOsm } from './osm.ts'

/** Le schéma national rend `pivot` obligatoire ; quatorze zéros y disent « pas encore connu ». */
const PIVOT_INCONNU = '00000000000000'

/** Colonnes du schéma national des lieux de médiation numérique v1.0.2, dans son ordre. */
export interface LieuStandard {
  id: string
  pivot: string
  nom: string
  commune: string
  code_postal: string
  code_insee?: string
  adresse: string
  complement_adresse?: string
  latitude?: number
  longitude?: number
  typologie?: string
  telephone?: string
  courriels?: string
  site_web?: string
  horaires?: string
  presentation_resume?: string
  source: string
  itinerance?: string
  date_maj: string
  services?: string
  publics_specifiquement_adresses?: string
  prise_en_charge_specifique?: string
  frais_a_charge?: string
  dispositif_programmes_nationaux?: string
  formations_labels?: string
  autres_formations_labels?: string
  modalites_acces?: string
  modalites_accompagnement?: string
  fiche_acces_libre?: string
  prise_rdv?: string
}

/** Un lieu au schéma national. Une colonne sans valeur est absente ; les listes sont jointes par « | ». */
export function versStandard(lieu: Lieu): LieuStandard {
  const colonnes: LieuStandard = {
    id: lieu.id,
    pivot: lieu.pivot ?? PIVOT_INCONNU,
    nom: lieu.nom,
    commune: lieu.commune,
    code_postal: lieu.code_postal,
    code_insee: lieu.code_insee,
    adresse: lieu.adresse,
    complement_adresse: lieu.complement_adresse,
    latitude: lieu.latitude,
    longitude: lieu.longitude,
    typologie: joindre(lieu.typologie?.map((mot) => TYPOLOGIES[mot])),
    telephone: telephoneStandard(lieu.telephone),
    courriels: joindre(lieu.courriels),
    site_web: lieu.site_web,
    horaires: versOsm(lieu.horaires ?? []) || undefined,
    presentation_resume: lieu.presentation,
    source: lieu.sources.join('|'),
    itinerance: lieu.itinerance,
    date_maj: lieu.date_maj,
    services: joindre(lieu.services),
    publics_specifiquement_adresses: joindre(lieu.publics_specifiquement_adresses),
    prise_en_charge_specifique: joindre(lieu.prise_en_charge_specifique),
    frais_a_charge: joindre(lieu.frais_a_charge),
    dispositif_programmes_nationaux: joindre(lieu.dispositif_programmes_nationaux),
    formations_labels: joindre(lieu.formations_labels),
    autres_formations_labels: joindre(lieu.autres_formations_labels),
    modalites_acces: joindre(lieu.modalites_acces),
    modalites_accompagnement: joindre(lieu.modalites_accompagnement),
    fiche_acces_libre: lieu.fiche_acces_libre,
    prise_rdv: lieu.prise_rdv,
  }
  const remplies = Object.entries(colonnes).filter(([, valeur]) => valeur !== undefined)
  return Object.fromEntries(remplies) as unknown as LieuStandard
}

function joindre(valeurs: readonly string[] | undefined): string | undefined {
  return valeurs?.length ? valeurs.join('|') : undefined
}

/** Le schéma ne connaît que la forme internationale : un numéro court n’y a pas de place. */
function telephoneStandard(numero: string | undefined): string | undefined {
  const international = numero && telephoneInternational(numero)
  return international?.startsWith('+') ? international : undefined
}
