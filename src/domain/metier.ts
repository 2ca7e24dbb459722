import type { Besoin } from '../fiches/schemas/besoin.ts'
import { correspondAuBesoin, type BesoinJuge, type LieuJuge } from './besoins.ts'
import type { ChampJuge } from './fiche/champs-juges.ts'
import { COMPETENCES, DEMARCHES } from './listes-locales.ts'

/**
 * La règle qui range les lieux d’un besoin : d’abord ceux dont c’est le métier, puis les plus proches.
 * Elle se dit en kilomètres, ce que l’on accepte de faire en plus, pour que le métier et la distance se comparent :
 * une France services passe devant un lieu plus proche de 3 à 5 km, jamais devant un lieu plus proche de 10.
 */
const KM = {
  /** Le besoin nomme la classe ou la typologie du lieu : c’est ce qu’il est, pas seulement ce qu’il fait. */
  est: 2,
  /** Le besoin préfère une valeur que la fiche dit : un dispositif, un service, une démarche, un équipement. */
  dit: 1.5,
  /** Au-delà, la longueur de la fiche compterait plus que la route. */
  auPlus: 4.5,
}
const CE_QU_IL_EST: readonly ChampJuge[] = ['classe', 'typologie']

/** L’avance d’un lieu sur un lieu qui répond tout juste au besoin, en kilomètres ; `undefined` s’il n’y répond pas. */
export function avanceDuMetier(lieu: LieuJuge, besoin: BesoinJuge): number | undefined {
  const km = correspondAuBesoin(lieu, besoin)?.preferees.map(
    ({ champ, valeurs }) => valeurs.length * (CE_QU_IL_EST.includes(champ) ? KM.est : KM.dit),
  )
  return (
    km &&
    Math.min(
      km.reduce((total, un) => total + un, 0),
      KM.auPlus,
    )
  )
}

/**
 * Ce que fait un conseiller numérique en tournée, dit comme une fiche : il apprend, et accompagne les démarches. Il
 * n’apporte ni ordinateur à vendre, ni imprimante, ni machine.
 */
const CONSEILLER: LieuJuge = {
  services: [
    'Aide aux démarches administratives',
    'Maîtrise des outils numériques du quotidien',
    'Insertion professionnelle via le numérique',
    'Utilisation sécurisée du numérique',
    'Parentalité et éducation avec le numérique',
    'Compréhension du monde numérique',
  ],
  demarches: [...DEMARCHES],
  competences: [...COMPETENCES],
  modalites_accompagnement: ['Accompagnement individuel', 'Dans un atelier collectif'],
  dispositif_programmes_nationaux: ['Conseillers numériques'],
  itinerance: 'Itinérant',
}

/** Dit si un conseiller en tournée répond à ce besoin. */
export function estServiParUnConseiller(besoin: Pick<Besoin, 'criteres'>): boolean {
  return correspondAuBesoin(CONSEILLER, besoin) !== undefined
}
