import type { Lieu } from '../fiches/schemas/lieu.ts'
import { distanceEnMetres, type Position, type Proche } from './espace/distance.ts'

/** Ce qu’on lit d’une fiche pour dire ce qu’un jeune peut y faire. */
export type LieuPourJeunes = Pick<
  Lieu,
  | 'publics_specifiquement_adresses'
  | 'services'
  | 'typologie'
  | 'reparation_materiel'
  | 'modalites_accompagnement'
>

/** Dit si la fiche écrit que le lieu s’adresse aux jeunes ou aux étudiants. Une fiche muette n’est pas comptée. */
export function accueilleLesJeunes({
  publics_specifiquement_adresses: publics = [],
}: LieuPourJeunes): boolean {
  return publics.includes('Jeunes') || publics.includes('Étudiants')
}

/** Dit si le lieu a des machines pour fabriquer : c’est un fablab. */
export function fabrique({ typologie = [] }: LieuPourJeunes): boolean {
  return typologie.includes('Fablab')
}

/** Dit si l’on crée dans ce lieu : photo, vidéo, son, jeux, ou machines. */
export function cree(lieu: LieuPourJeunes): boolean {
  return fabrique(lieu) || !!lieu.services?.includes('Loisirs et créations numériques')
}

/** Ce qu’un jeune vient faire, et comment une fiche le dit. L’ordre est celui de la page. */
export const ACTIVITES = {
  creer: cree,
  fabriquer: fabrique,
  reparer: ({ reparation_materiel }) => reparation_materiel === true,
  travailler: ({ services }) => !!services?.includes('Insertion professionnelle via le numérique'),
  comprendre: ({ services }) => !!services?.includes('Compréhension du monde numérique'),
  seul: ({ services }) => !!services?.includes('Accès internet et matériel informatique'),
  ensemble: ({ modalites_accompagnement: aides }) => !!aides?.includes('Dans un atelier collectif'),
} as const satisfies Record<string, (lieu: LieuPourJeunes) => boolean>
export type Activite = keyof typeof ACTIVITES
const LISTE_DES_ACTIVITES = Object.keys(ACTIVITES) as Activite[]

/** Ce qu’un jeune peut faire dans ce lieu, d’après sa fiche seule. */
export function activitesDe(lieu: LieuPourJeunes): Activite[] {
  return LISTE_DES_ACTIVITES.filter((activite) => ACTIVITES[activite](lieu))
}

/** À vol d’oiseau. Au-delà, il faut une voiture ou un car : on dit quoi faire d’autre. */
export const LOIN_METRES = 15_000

/** Une commune, et les lieux où l’on crée le plus près d’elle. Absent : il n’y en a nulle part. */
export interface DistancePourCreer<C, L> {
  commune: C
  creation?: Proche<L>
  fablab?: Proche<L>
}

/** Pour chaque commune, dans l’ordre reçu, le lieu de création et le fablab les plus proches. */
export function distancesPourCreer<C extends Position, L extends LieuPourJeunes & Position>(
  communes: readonly C[],
  lieux: readonly L[],
): DistancePourCreer<C, L>[] {
  const creent = lieux.filter(cree)
  const fabriquent = lieux.filter(fabrique)
  return communes.map((commune) => {
    const creation = lePlusProche(creent, commune)
    const fablab = lePlusProche(fabriquent, commune)
    return { commune, ...(creation && { creation }), ...(fablab && { fablab }) }
  })
}

function lePlusProche<L extends Position>(lieux: readonly L[], depuis: Position): Proche<L> | undefined {
  return lieux
    .map((element) => ({ element, metres: distanceEnMetres(depuis, element) }))
    .reduce<Proche<L> | undefined>(
      (meilleur, un) => (meilleur && meilleur.metres <= un.metres ? meilleur : un),
      undefined,
    )
}
