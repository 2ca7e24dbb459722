import * as valeurs from '../../domain/fiche/nomenclatures.ts'
import { nommeUnePersonne } from '../../domain/fiche/nominatif.ts'
import { estSiret } from '../../domain/fiche/siret.ts'
import { TYPOLOGIES, type Typologie } from '../../domain/fiche/typologies.ts'
import type { FicheRecue, Localisation } from '../../domain/apport/recue.ts'
import type { Creneau } from '../../domain/temps/horaires.ts'
import { depuisOsm } from '../osm.ts'
import * as anciens from './anciennes-valeurs.ts'
import {
  brut,
  codePostal,
  date,
  LigneRefusee,
  degres,
  texte,
  texteObligatoire,
  voie,
  type Lecture,
} from './cases.ts'
import { courriels, site, telephone } from './contacts.ts'
import { liste } from './listes.ts'

/** Colonnes du schéma « lieux de médiation numérique » v1.0.2, et leurs noms de 2022. */
export const COLONNES_NATIONALES: readonly string[] = `
  id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude cle_ban
  typologie telephone courriels courriel site_web horaires presentation_resume presentation_resumee
  presentation_detail source itinerance structure_parente date_maj services publics_specifiquement_adresses
  publics_accueillis prise_en_charge_specifique frais_a_charge conditions_acces conditions_access
  dispositif_programmes_nationaux labels_nationaux formations_labels autres_formations_labels labels_autres
  modalites_acces modalites_accompagnement accessibilite fiche_acces_libre prise_rdv zone_couverture
  mediateurs`
  .trim()
  .split(/\s+/)

/** Sans elles, ce n’est pas ce schéma. */
export const OBLIGATOIRES_NATIONALES = ['id', 'nom', 'commune', 'code_postal', 'adresse', 'date_maj'] as const

const CODES = new Map(Object.entries(TYPOLOGIES).map(([mot, code]) => [code.toLowerCase(), mot as Typologie]))

/**
 * Un lieu du schéma national. Les présentations, textes libres, ne sont jamais reprises.
 * @throws {LigneRefusee}
 */
export function lireLieuNational(lecture: Lecture): FicheRecue {
  const identifiant = brut(lecture, 'id')
  if (identifiant === undefined || !/^[\w.:/-]{1,100}$/.test(identifiant))
    throw new LigneRefusee('« id » est vide, ou porte une espace')
  const nom = texteObligatoire(lecture, 'nom', 120)
  if (nommeUnePersonne(nom)) throw new LigneRefusee('« nom » semble nommer une personne')
  const le = date(brut(lecture, 'date_maj'))
  if (le === undefined) throw new LigneRefusee('« date_maj » n’est pas une date')
  const localisation = localisationDe(lecture)
  const pivot = brut(lecture, 'pivot')?.replace(/\s/g, '')
  return {
    identifiant,
    le,
    nom,
    pivot: pivot && estSiret(pivot) ? pivot : undefined,
    ferme_le: date(brut(lecture, 'ferme_le')), // de notre export des lieux fermés ; le schéma national n’en dit rien
    localisation,
    faits: {
      telephone: telephone(lecture, 'telephone'),
      courriels: courriels(
        lecture,
        nommee(lecture, 'courriels', 'courriel'),
        `${nom} ${localisation.commune}`,
      ),
      site_web: site(lecture, 'site_web'),
      prise_rdv: site(lecture, 'prise_rdv'),
      horaires: horairesDe(lecture),
      itinerance: liste(lecture, 'itinerance', valeurs.ITINERANCES)?.[0],
      typologie: typologiesDe(lecture),
      ...listesDe(lecture),
      fiche_acces_libre: site(lecture, nommee(lecture, 'fiche_acces_libre', 'accessibilite')),
    },
    ajouts: {},
    tus: [],
    remarques: lecture.remarques,
  }
}

function listesDe(lecture: Lecture) {
  const { ANCIENS_SERVICES, ANCIENS_PUBLICS, ANCIENNES_PRISES_EN_CHARGE } = anciens
  const publics = nommee(lecture, 'publics_specifiquement_adresses', 'publics_accueillis')
  const prises = nommee(lecture, 'prise_en_charge_specifique', 'publics_accueillis')
  const frais = nommee(lecture, 'frais_a_charge', 'conditions_acces', 'conditions_access')
  const dispositifs = nommee(lecture, 'dispositif_programmes_nationaux', 'labels_nationaux')
  return {
    services: liste(lecture, 'services', valeurs.SERVICES, ANCIENS_SERVICES),
    publics_specifiquement_adresses: liste(lecture, publics, valeurs.PUBLICS, ANCIENS_PUBLICS),
    prise_en_charge_specifique: liste(lecture, prises, valeurs.PRISES_EN_CHARGE, ANCIENNES_PRISES_EN_CHARGE),
    frais_a_charge: liste(lecture, frais, valeurs.FRAIS_A_CHARGE, anciens.ANCIENS_FRAIS),
    modalites_acces: liste(lecture, 'modalites_acces', valeurs.MODALITES_ACCES),
    modalites_accompagnement: liste(
      lecture,
      'modalites_accompagnement',
      valeurs.MODALITES_ACCOMPAGNEMENT,
      anciens.ANCIENNES_MODALITES_ACCOMPAGNEMENT,
    ),
    dispositif_programmes_nationaux: liste(
      lecture,
      dispositifs,
      valeurs.DISPOSITIFS,
      anciens.ANCIENS_DISPOSITIFS,
    ),
    formations_labels: liste(lecture, 'formations_labels', valeurs.FORMATIONS_LABELS),
  }
}

function localisationDe(lecture: Lecture): Localisation {
  const latitude = degres(lecture, 'latitude', 90)
  const longitude = degres(lecture, 'longitude', 180)
  const situe = latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0)
  const complement = texte(lecture, 'complement_adresse', 150)
  return {
    adresse: voie(lecture, 'adresse'),
    complement_adresse: complement && nommeUnePersonne(complement) ? undefined : complement,
    code_postal: codePostal(lecture, 'code_postal'),
    commune: texteObligatoire(lecture, 'commune', 80),
    code_insee: brut(lecture, 'code_insee'),
    ...(situe && { latitude, longitude }),
  }
}

function horairesDe(lecture: Lecture): Creneau[] | undefined {
  const ecrits = brut(lecture, 'horaires')
  if (ecrits === undefined) return undefined
  try {
    return depuisOsm(ecrits)
  } catch {
    lecture.remarques.push('horaires laissés de côté : notre grammaire ne sait pas les dire')
    return undefined
  }
}

function typologiesDe(lecture: Lecture): string[] | undefined {
  const codes =
    brut(lecture, 'typologie')
      ?.split(/[|;]/)
      .map((code) => code.trim()) ?? []
  const connues = codes.flatMap((code) => CODES.get(code.toLowerCase()) ?? [])
  if (connues.length < codes.length) lecture.remarques.push('typologie : un code inconnu laissé de côté')
  return connues.length ? [...new Set(connues)] : undefined
}

/** La première de ces colonnes que la ligne remplit ; à défaut la première. */
function nommee(lecture: Lecture, ...colonnes: [string, ...string[]]): string {
  return colonnes.find((colonne) => brut(lecture, colonne) !== undefined) ?? colonnes[0]
}
