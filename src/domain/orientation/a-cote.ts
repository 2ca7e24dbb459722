import type { Candidat } from './classement.ts'
import type { LieuPropose } from './proposition.ts'

const AU_PLUS = 2
/** Nettement plus près : cinq kilomètres de moins, ou un tiers du chemin quand le chemin est court. */
const GAGNES_METRES = 5_000
const COURT = { proportion: 1 / 3, auMoinsMetres: 2_000 }
/** Plus loin, un lieu n’est plus « à côté », même s’il est plus près que les autres. */
const AUTOUR_METRES = 15_000

/**
 * Les lieux tout proches que les propositions laissent de côté : nettement plus près que la première, ou dans la
 * commune quand elle n’y est pas. Une fiche muette n’est pas un refus, et ce qu’elle tait se dit.
 * @param possibles Du mieux rangé au moins bien rangé.
 */
export function aCote(
  possibles: readonly Candidat<LieuPropose>[],
  retenus: readonly Candidat[],
): Candidat<LieuPropose>[] {
  const montres = new Set(retenus.map(({ id }) => id))
  const [premiere] = retenus
  const estACote = ({ metres, dansLaCommune }: Candidat) =>
    (dansLaCommune && !premiere?.dansLaCommune) ||
    (metres <= AUTOUR_METRES && (!premiere || estNettementPlusPres(metres, premiere.metres)))
  return possibles.filter((possible) => !montres.has(possible.id) && estACote(possible)).slice(0, AU_PLUS)
}

function estNettementPlusPres(metres: number, premiere: number): boolean {
  const gagnes = premiere - metres
  return gagnes >= GAGNES_METRES || (gagnes >= COURT.auMoinsMetres && gagnes >= premiere * COURT.proportion)
}
