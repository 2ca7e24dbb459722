import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { attestationEnVigueur, derniereVerification, type DureeDAttestation } from './attestations.ts'
import { ficheVerifieeLe } from '../fiche/controles.ts'
import { fraicheur } from '../fiche/fraicheur.ts'
import type { Creneau } from '../temps/horaires.ts'
import type { Classe, Service } from '../fiche/nomenclatures.ts'

/** Ce que la fiche dit elle-même d’un critère. `partiel` : une partie seulement, le reste se vérifie sur place. */
export type Valeur = 'oui' | 'partiel' | 'non'

/** Ce qu’on sait d’un critère. Un champ vide ne veut jamais dire « non » : il rend `inconnu`, « non renseigné ». */
export type Constat =
  | { statut: 'verifie'; le: DateCivile; par: string; deduit?: Valeur }
  | { statut: 'declare'; le: DateCivile; deduit?: Valeur }
  | { statut: 'deduit'; deduit: Valeur }
  | { statut: 'inconnu'; deduit?: undefined }

/** Heures d’ouverture attendues par semaine ; la première étape n’en demande aucune, seulement qu’elles soient publiées. */
const HEURES_ATTENDUES: Record<Classe, number> = { decouverte: 0, inclusion: 8, mediation: 12, expertise: 12 }
const CHAMPS_ATTENDUS = 7
const SPECIALITES: readonly Service[] = [
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
  'Insertion professionnelle via le numérique',
  'Acquisition de matériel informatique à prix solidaire',
]
const APPRENTISSAGES: readonly Service[] = ['Maîtrise des outils numériques du quotidien', ...SPECIALITES]

type Regle = (lieu: Lieu, aujourdhui: DateCivile) => Valeur | undefined

/** Les critères qu’une fiche peut dire, en tout ou partie. Les autres se déclarent ou se vérifient. */
const REGLES: Record<string, Regle> = {
  A1: ({ frais_a_charge: frais, modalites_acces: acces }) => {
    if (contient(acces, "Ce lieu n'accueille pas de public")) return 'non'
    if (!frais) return undefined
    if (contient(frais, 'Gratuit')) return 'oui'
    return contient(frais, 'Gratuit sous condition') ? 'partiel' : 'non'
  },
  A2: ({ classe, horaires }) => {
    if (!horaires?.length) return undefined
    return heuresParSemaine(horaires) >= HEURES_ATTENDUES[classe] ? 'oui' : 'partiel'
  },
  A3: ({ telephone, modalites_acces: acces }) => {
    if (!telephone) return undefined
    return contient(acces, 'Se présenter') || contient(acces, 'Téléphoner') ? 'oui' : 'partiel'
  },
  B1: ({ modalites_accompagnement: aides }) =>
    aides && ouiOuNon(contient(aides, 'Accompagnement individuel')),
  B2: ({ services }) => services && ouiOuNon(contient(services, 'Aide aux démarches administratives')),
  B3: ({ modalites_accompagnement: aides, services }) => {
    if (aides && !contient(aides, 'Dans un atelier collectif')) return 'non'
    return partielSi(!!aides && APPRENTISSAGES.some((service) => contient(services, service)))
  },
  B4: ({ competences, dispositif_programmes_nationaux: dispositifs }) =>
    partielSi(
      contient(dispositifs, 'Certification PIX') || contient(competences, 'Diagnostic de compétences'),
    ),
  B5: ({ services, formations_labels: labels }) =>
    partielSi(
      SPECIALITES.filter((service) => contient(services, service)).length >= 3 ||
        contient(labels, 'Fabriques de Territoire') ||
        contient(labels, 'ORDI 3.0'),
    ),
  C1: ({ formations_labels: labels, autres_formations_labels: autres }) =>
    partielSi(!!labels?.length || !!autres?.length),
  C2: ({ dispositif_programmes_nationaux: dispositifs }) =>
    partielSi(contient(dispositifs, 'Conseillers numériques')),
  D1: ({ services, equipements }) => {
    const poste = contient(equipements, 'Ordinateurs') || contient(equipements, 'Tablettes')
    const connexion = contient(equipements, 'Wifi')
    if (contient(services, 'Accès internet et matériel informatique') || (poste && connexion)) return 'oui'
    return partielSi(poste || connexion)
  },
  D2: ({ equipements }) => {
    const imprimante = contient(equipements, 'Imprimante')
    const scanner = contient(equipements, 'Scanner')
    return imprimante && scanner ? 'oui' : partielSi(imprimante || scanner)
  },
  D3: ({ fiche_acces_libre: fiche }) => (fiche ? 'oui' : undefined),
  D4: ({ prise_en_charge_specifique: besoins }) =>
    besoins && besoins.length >= 2 ? 'oui' : partielSi(!!besoins?.length),
  E1: ({ dispositif_programmes_nationaux: dispositifs }) =>
    partielSi(contient(dispositifs, 'France Services') || contient(dispositifs, 'Aidants Connect')),
  E3: ({ dispositif_programmes_nationaux: dispositifs }) =>
    contient(dispositifs, 'Aidants Connect') ? 'oui' : undefined,
  E5: (lieu, aujourdhui) => {
    const ton = fraicheur(ficheVerifieeLe(lieu), aujourdhui)
    if (ton === 'a-confirmer' || ton === 'ancien') return 'non'
    return ton === 'frais' && champsRemplis(lieu) >= CHAMPS_ATTENDUS ? 'oui' : 'partiel'
  },
}

/** Les critères qu’une fiche peut dire, en tout ou partie. */
export const CRITERES_LISIBLES: readonly string[] = Object.keys(REGLES)

/**
 * Ce qu’on sait d’un critère dans un lieu, du plus sûr au moins sûr : vérifié, déclaré, lu dans la fiche, inconnu.
 * Une attestation ou une vérification datée d’après `aujourdhui` ne compte pas encore ; une attestation trop ancienne ne
 * compte plus.
 */
export function constat(
  critere: string,
  lieu: Lieu,
  duree: DureeDAttestation,
  aujourdhui: DateCivile,
): Constat {
  const valeur = REGLES[critere]?.(lieu, aujourdhui)
  const lu = valeur && { deduit: valeur }
  const verifie = derniereVerification(lieu, critere, aujourdhui)
  if (verifie) return { statut: 'verifie', le: verifie.le, par: verifie.par, ...lu }
  const attestation = attestationEnVigueur(lieu, duree, aujourdhui)
  if (attestation?.criteres.includes(critere)) return { statut: 'declare', le: attestation.le, ...lu }
  return valeur ? { statut: 'deduit', deduit: valeur } : { statut: 'inconnu' }
}

/** Ce qu’on sait de chaque critère du référentiel dans un lieu, dans l’ordre du référentiel. */
export function deduire<C extends { id: string }>(
  lieu: Lieu,
  { criteres, ...duree }: { criteres: readonly C[] } & DureeDAttestation,
  aujourdhui: DateCivile,
): { critere: C; constat: Constat }[] {
  return criteres.map((critere) => ({ critere, constat: constat(critere.id, lieu, duree, aujourdhui) }))
}

/** Heures d’ouverture d’une semaine moyenne : une semaine sur deux compte pour moitié, un rang du mois pour 12/52. */
export function heuresParSemaine(horaires: Creneau[]): number {
  const minutes = horaires.reduce((total, { debut, fin, condition }) => {
    if (!condition) return total + fin - debut
    const part = 'semaines' in condition ? 1 / 2 : (condition.rangs.length * 12) / 52
    return total + (fin - debut) * part
  }, 0)
  return minutes / 60
}

function champsRemplis(lieu: Lieu): number {
  const { adresse, telephone, courriels, horaires, services } = lieu
  const { frais_a_charge, modalites_acces, modalites_accompagnement } = lieu
  const listes = [horaires, services, frais_a_charge, modalites_acces, modalites_accompagnement]
  const nom = 1 // toujours écrit : le schéma l’exige
  return (
    nom +
    [adresse, telephone ?? courriels?.[0]].filter(Boolean).length +
    listes.filter((l) => l?.length).length
  )
}

function contient<T extends string>(liste: readonly T[] | undefined, valeur: NoInfer<T>): boolean {
  return liste?.includes(valeur) ?? false
}

function ouiOuNon(oui: boolean): Valeur {
  return oui ? 'oui' : 'non'
}

function partielSi(indice: boolean): Valeur | undefined {
  return indice ? 'partiel' : undefined
}
