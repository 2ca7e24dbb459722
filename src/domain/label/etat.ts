import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Referentiel } from '../../fiches/schemas/referentiel.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { attestationEnVigueur, derniereAttestation, derniereVerification } from './attestations.ts'
import { constat } from './constats.ts'
import { ficheVerifieeLe } from '../fiche/controles.ts'
import { estAConfirmer } from '../fiche/fraicheur.ts'

/** Ce que le jugement lit du référentiel. */
export type RegleLabel = Pick<Referentiel, 'classes' | 'criteres' | 'attestation_annees'>

export const ETATS_LABEL = ['référencé', 'dossier complet', 'labellisé', 'échu', 'suspendu'] as const
export type EtatLabel = (typeof ETATS_LABEL)[number]

/** L’état d’un lieu, et ce qui lui manque pour que son dossier soit complet. */
export interface BilanLabel {
  etat: EtatLabel
  /** Critères demandés à sa classe, dans l’ordre du référentiel. */
  requis: string[]
  /** Critères demandés, ni déclarés ni vérifiés, ou contredits par la fiche. */
  manquants: string[]
  /** Critères demandés et vérifiés. */
  verifies: string[]
  /** Critères qu’il faut vérifier sur place, et qui ne le sont pas encore. */
  a_verifier: string[]
  /** Nombre de vérifications à ajouter, quel que soit le critère. */
  verifications_manquantes: number
}

/**
 * L’état d’un lieu vis-à-vis du label, à une date. Ce que la fiche dit seule ne suffit jamais : il faut une
 * déclaration ou une vérification pour chaque critère demandé, assez de vérifications, et une décision en vigueur.
 */
export function etatLabel(lieu: Lieu, referentiel: RegleLabel, aujourdhui: DateCivile): BilanLabel {
  const regle = referentiel.classes[lieu.classe]
  const requis = criteresRequis(lieu, referentiel)
  const constats = requis.map((id) => ({ id, ...constat(id, lieu, referentiel, aujourdhui) }))
  const manquants = constats.filter((c) => !estRempli(c)).map(({ id }) => id)
  const verifies = constats.filter((c) => c.statut === 'verifie' && estRempli(c)).map(({ id }) => id)
  const a_verifier = regle.a_verifier.filter((id) => !verifies.includes(id))
  const verifications_manquantes = Math.max(0, regle.verifications - verifies.length)
  const complet = manquants.length === 0 && a_verifier.length === 0 && verifications_manquantes === 0
  const ancienne = estAConfirmer(ficheVerifieeLe(lieu), aujourdhui)
  const aRenouveler =
    !attestationEnVigueur(lieu, referentiel, aujourdhui) && !!derniereAttestation(lieu, aujourdhui)
  const etat = etatSelonLaDecision(lieu.label, complet, ancienne || aRenouveler, aujourdhui)
  return { etat, requis, manquants, verifies, a_verifier, verifications_manquantes }
}

function etatSelonLaDecision(
  label: Lieu['label'],
  complet: boolean,
  aRevoir: boolean,
  aujourdhui: DateCivile,
): EtatLabel {
  if (!label || label.decide_le > aujourdhui) return complet ? 'dossier complet' : 'référencé'
  if (label.jusqu_au < aujourdhui) return 'échu'
  if (aRevoir || (label.suspendu && label.suspendu.le <= aujourdhui)) return 'suspendu'
  return complet ? 'labellisé' : 'référencé'
}

/** Ce qui manquait à un dossier le jour d’une décision. */
export interface EtapesManquantes {
  /** Critères demandés, ni attestés ni vérifiés ce jour-là. */
  manquants: string[]
  /** Critères à vérifier sur place, qui ne l’étaient pas. */
  a_verifier: string[]
  verifications_manquantes: number
}

/**
 * Les étapes du référentiel qu’une décision n’a pas suivies, d’après les dates écrites ; `undefined` si elle les a
 * toutes. Ce que la fiche dit aujourd’hui n’y change rien : elle a pu être corrigée depuis.
 * @param le Jour de la décision.
 */
export function etapesManquantes(
  lieu: Lieu,
  referentiel: RegleLabel,
  le: DateCivile,
): EtapesManquantes | undefined {
  const regle = referentiel.classes[lieu.classe]
  const requis = criteresRequis(lieu, referentiel)
  const attestes = attestationEnVigueur(lieu, referentiel, le)?.criteres ?? []
  const verifies = requis.filter((id) => derniereVerification(lieu, id, le))
  const manquants = requis.filter((id) => !attestes.includes(id) && !verifies.includes(id))
  const a_verifier = regle.a_verifier.filter((id) => !verifies.includes(id))
  const verifications_manquantes = Math.max(0, regle.verifications - verifies.length)
  const complet = manquants.length === 0 && a_verifier.length === 0 && verifications_manquantes === 0
  return complet ? undefined : { manquants, a_verifier, verifications_manquantes }
}

function criteresRequis({ classe }: Lieu, { criteres }: RegleLabel): string[] {
  return criteres.filter(({ requis }) => requis.includes(classe)).map(({ id }) => id)
}

/** Une déclaration ou une vérification que la fiche ne contredit pas. */
function estRempli({ statut, deduit }: { statut: string; deduit?: string | undefined }): boolean {
  return (statut === 'declare' || statut === 'verifie') && deduit !== 'non'
}
