import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Referentiel } from '../../fiches/schemas/referentiel.ts'
import { ajouterMois, type DateCivile } from '../temps/calendrier.ts'

/** Ce qu’un lieu promet, un jour donné. */
export type Attestation = NonNullable<Lieu['attestations']>[number]
type Verification = NonNullable<Lieu['verifications']>[number]
/** Combien de temps une attestation vaut. */
export type DureeDAttestation = Pick<Referentiel, 'attestation_annees'>

/** La dernière attestation signée ce jour ou avant ; elle remplace celles d’avant. `undefined` : aucune. */
export function derniereAttestation(
  { attestations = [] }: Pick<Lieu, 'attestations'>,
  aujourdhui: DateCivile,
): Attestation | undefined {
  return attestations
    .filter(({ le }) => le <= aujourdhui)
    .reduce<Attestation | undefined>(plusRecente, undefined)
}

/** Le premier jour où une attestation ne vaut plus. */
function finDAttestation(
  { le }: Pick<Attestation, 'le'>,
  { attestation_annees }: DureeDAttestation,
): DateCivile {
  return ajouterMois(le, 12 * attestation_annees)
}

/** La dernière attestation, si elle vaut encore ce jour-là. */
export function attestationEnVigueur(
  lieu: Pick<Lieu, 'attestations'>,
  duree: DureeDAttestation,
  aujourdhui: DateCivile,
): Attestation | undefined {
  const derniere = derniereAttestation(lieu, aujourdhui)
  return derniere && aujourdhui < finDAttestation(derniere, duree) ? derniere : undefined
}

/** La dernière vérification d’un critère, ce jour ou avant. `undefined` : aucune. */
export function derniereVerification(
  { verifications = [] }: Pick<Lieu, 'verifications'>,
  critere: string,
  aujourdhui: DateCivile,
): Verification | undefined {
  return verifications
    .filter(({ le, criteres }) => le <= aujourdhui && criteres.includes(critere))
    .reduce<Verification | undefined>(plusRecente, undefined)
}

function plusRecente<T extends { le: DateCivile }>(retenue: T | undefined, une: T): T {
  return retenue && retenue.le > une.le ? retenue : une
}
