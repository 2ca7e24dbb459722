import { ajouterMois, type DateCivile } from '../temps/calendrier.ts'
import type { FicheBrute } from './changements.ts'

/** Ce que dit une attestation telle qu’on l’écrit. */
interface Ecrite {
  le: DateCivile
  criteres: readonly string[]
}

/** Le lieu signe ce qu’il promet. L’attestation s’ajoute à la fin : celles d’avant restent. */
export function attester(fiche: FicheBrute, criteres: readonly string[], le: DateCivile): FicheBrute {
  return { ...fiche, attestations: [...liste(fiche.attestations), { le, criteres }] }
}

/**
 * Le lieu signe à nouveau ce qu’il a promis la dernière fois.
 * @returns `undefined` s’il n’a encore rien signé : il n’y a rien à renouveler.
 */
export function renouveler(fiche: FicheBrute, le: DateCivile): FicheBrute | undefined {
  const signees = liste(fiche.attestations)
  const derniere = signees[signees.length - 1]
  return derniere && attester(fiche, derniere.criteres, le)
}

/** Quelqu’un a vérifié ces critères. @param par Le service qui l’a fait, jamais une personne. */
export function verifier(
  fiche: FicheBrute,
  criteres: readonly string[],
  par: string,
  le: DateCivile,
): FicheBrute {
  return { ...fiche, verifications: [...liste(fiche.verifications), { le, par, criteres }] }
}

/** Le label est attribué pour `annees` ans. La porte refuse une décision prise sans les étapes du référentiel. */
export function decider(fiche: FicheBrute, par: string, le: DateCivile, annees: number): FicheBrute {
  return { ...fiche, label: { decide_le: le, jusqu_au: ajouterMois(le, 12 * annees), decide_par: par } }
}

function liste(ecrites: unknown): readonly Ecrite[] {
  return Array.isArray(ecrites) ? (ecrites as Ecrite[]) : []
}
