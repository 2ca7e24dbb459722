import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Referentiel } from '../../fiches/schemas/referentiel.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { constat } from './constats.ts'
import { ficheVerifieeLe } from '../fiche/controles.ts'
import { estAConfirmer } from '../fiche/fraicheur.ts'

/** Ce que le jugement lit du référentiel. */
export type RegleLabel = Pick<Referentiel, 'classes' | 'criteres'>

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
  const requis = referentiel.criteres.filter((c) => c.requis.includes(lieu.classe)).map(({ id }) => id)
  const constats = requis.map((id) => ({ id, ...constat(id, lieu, aujourdhui) }))
  const manquants = constats.filter((c) => !estRempli(c)).map(({ id }) => id)
  const verifies = constats.filter((c) => c.statut === 'verifie' && estRempli(c)).map(({ id }) => id)
  const a_verifier = regle.a_verifier.filter((id) => !verifies.includes(id))
  const verifications_manquantes = Math.max(0, regle.verifications - verifies.length)
  const complet = manquants.length === 0 && a_verifier.length === 0 && verifications_manquantes === 0
  const ancienne = estAConfirmer(ficheVerifieeLe(lieu), aujourdhui)
  const etat = etatSelonLaDecision(lieu.label, complet, ancienne, aujourdhui)
  return { etat, requis, manquants, verifies, a_verifier, verifications_manquantes }
}

function etatSelonLaDecision(
  label: Lieu['label'],
  complet: boolean,
  ficheAncienne: boolean,
  aujourdhui: DateCivile,
): EtatLabel {
  if (!label || label.decide_le > aujourdhui) return complet ? 'dossier complet' : 'référencé'
  if (label.jusqu_au < aujourdhui) return 'échu'
  if (ficheAncienne || (label.suspendu && label.suspendu.le <= aujourdhui)) return 'suspendu'
  return complet ? 'labellisé' : 'référencé'
}

/** Une déclaration ou une vérification que la fiche ne contredit pas. */
function estRempli({ statut, deduit }: { statut: string; deduit?: string | undefined }): boolean {
  return (statut === 'declare' || statut === 'verifie') && deduit !== 'non'
}
