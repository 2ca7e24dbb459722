import type { FicheRecue } from '../../domain/apport/recue.ts'
import { nommeUnePersonne } from '../../domain/fiche/nominatif.ts'
import { JOURS } from '../../domain/temps/calendrier.ts'
import { lireJour } from '../../domain/temps/grammaire-horaires.ts'
import type { Creneau } from '../../domain/temps/horaires.ts'
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
import { courriels, telephone } from './contacts.ts'

const JOURS_OUVRES = JOURS.slice(0, 6) // la liste n’a pas de dimanche

/**
 * Colonnes de la liste officielle des espaces France services. `prise_rdv` dit oui ou non sans dire comment, et
 * `commentaire` est un texte libre : aucune des deux n’est reprise.
 */
export const COLONNES_FRANCE_SERVICES: readonly string[] = `
  id_fs insee_dep lib_fs adresse complement_adresse insee_com code_postal lib_com latitude longitude mail telephone
  h_lundi h_mardi h_mercredi h_jeudi h_vendredi h_samedi prise_rdv commentaire type_fs format_fs groupe_fs
  labellisation_fs`
  .trim()
  .split(/\s+/)

/** Sans elles, ce n’est pas cette liste. */
export const OBLIGATOIRES_FRANCE_SERVICES: readonly string[] =
  'id_fs lib_fs adresse insee_com code_postal lib_com h_lundi format_fs'.split(' ')

/** Un bus passe ; une structure à plusieurs sites a une adresse, mais pas forcément celle de chaque jour. */
const ITINERANCES: Readonly<Record<string, string>> = {
  Fixe: 'Fixe',
  'Fixe_antenne(s)': 'Fixe',
  Itinérante: 'Itinérant',
  Bus_équivalent: 'Itinérant',
}

/**
 * Un espace de la liste officielle. Les faits portent la date de l’édition : la liste n’en donne pas par ligne.
 * @throws {LigneRefusee}
 */
export function lireFranceServices(lecture: Lecture, edition: string): FicheRecue {
  const identifiant = brut(lecture, 'id_fs')
  if (identifiant === undefined || !/^\d{1,10}$/.test(identifiant))
    throw new LigneRefusee('« id_fs » n’est pas un nombre')
  const nom = texteObligatoire(lecture, 'lib_fs', 120)
  if (nommeUnePersonne(nom)) throw new LigneRefusee('« lib_fs » semble nommer une personne')
  const commune = texteObligatoire(lecture, 'lib_com', 80)
  const [latitude, longitude] = [degres(lecture, 'latitude', 90), degres(lecture, 'longitude', 180)]
  const situe = latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0)
  const complement = texte(lecture, 'complement_adresse', 150)
  const { horaires, tus } = horairesDe(lecture)
  if (brut(lecture, 'commentaire') !== undefined)
    lecture.remarques.push('la source porte un commentaire libre, non repris : lisez-le avant d’accepter')
  return {
    identifiant,
    le: edition,
    nom,
    localisation: {
      adresse: voie(lecture, 'adresse'),
      complement_adresse: complement && nommeUnePersonne(complement) ? undefined : complement,
      code_postal: codePostal(lecture, 'code_postal'),
      commune,
      code_insee: brut(lecture, 'insee_com'),
      ...(situe && { latitude, longitude }),
    },
    faits: {
      telephone: telephone(lecture, 'telephone'),
      courriels: courriels(lecture, 'mail', `${nom} ${commune}`),
      horaires,
      itinerance: ITINERANCES[brut(lecture, 'format_fs') ?? ''],
      france_services_depuis: labellisation(brut(lecture, 'labellisation_fs')),
    },
    // Le label dit lui-même le service rendu : aider aux démarches.
    ajouts: {
      services: ['Aide aux démarches administratives'],
      typologie: ['France services'],
      dispositif_programmes_nationaux: ['France Services'],
    },
    tus,
    remarques: lecture.remarques,
  }
}

/** `Espace labellisé 15/01/2021` */
function labellisation(ecrite: string | undefined): string | undefined {
  return date(/\d{2}\/\d{2}\/\d{4}$/.exec(ecrite ?? '')?.[0])
}

/**
 * `09:00 - 12:00 / 14:00 - 16:30`, une colonne par jour : un jour vide est un jour fermé, six jours vides ne disent
 * rien. Un seul jour illisible, et la semaine est laissée de côté.
 */
function horairesDe(lecture: Lecture): { horaires?: Creneau[]; tus: FicheRecue['tus'] } {
  const ecrits = JOURS_OUVRES.map((jour) => brut(lecture, `h_${jour}`))
  if (ecrits.every((ecrit) => ecrit === undefined)) return { tus: ['horaires'] }
  const creneaux: Creneau[] = []
  for (const [rang, ecrit] of ecrits.entries()) {
    const lu = lireJour(rang, ecrit?.replace(/\s*\/\s*/g, ', ') ?? 'fermé')
    if ('faute' in lu) {
      lecture.remarques.push(`horaires laissés de côté, ${JOURS_OUVRES[rang]} : ${lu.faute.split('. ')[0]}`)
      return { tus: [] }
    }
    creneaux.push(...lu.creneaux)
  }
  return { horaires: creneaux, tus: [] }
}
