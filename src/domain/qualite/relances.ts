import type { DateCivile } from '../temps/calendrier.ts'
import { estARevoir, faitsDe, type Fait, type FicheJugee } from './faits.ts'

export interface LieuARelancer extends FicheJugee {
  id: string
  nom: string
  courriels?: readonly string[] | undefined
}

export interface StructureARelancer {
  id: string
  nom: string
  courriel?: string | undefined
  lieux?: readonly string[] | undefined
}

/** Une lettre à écrire : à une structure, sur tous ses lieux ; ou au lieu lui-même, si l’on ne sait pas qui le tient. */
export interface Relance<L> {
  /** Sert à nommer ses fichiers ; un identifiant ne sert qu’une fois. */
  id: string
  destinataire: string
  courriel?: string | undefined
  lieux: { lieu: L; faits: Fait[] }[]
  /** Faits de plus d’un an, tous lieux réunis. */
  aRevoir: number
}

/**
 * Les lettres à envoyer, par identifiant. Une structure dont tous les faits ont un an au plus n’en reçoit pas ; un lieu
 * que deux structures tiennent est dans la lettre de la première.
 */
export function relances<L extends LieuARelancer>(
  lieux: readonly L[],
  structures: readonly StructureARelancer[],
  aujourdhui: DateCivile,
): Relance<L>[] {
  const tenants = new Map<string, StructureARelancer>()
  for (const structure of structures.toSorted(parId))
    for (const id of structure.lieux ?? []) if (!tenants.has(id)) tenants.set(id, structure)
  const tenus = Map.groupBy(lieux.toSorted(parId), ({ id }) => tenants.get(id))
  const sansTenant = tenus.get(undefined) ?? []
  tenus.delete(undefined)
  return [
    ...sansTenant.map((lieu) => ecrireA('lieu', { id: lieu.id, nom: lieu.nom }, [lieu], aujourdhui)),
    ...[...tenus].map(([tenant, siens]) => ecrireA('structure', tenant!, siens, aujourdhui)),
  ]
    .filter(({ aRevoir }) => aRevoir > 0)
    .sort(parId)
}

function ecrireA<L extends LieuARelancer>(
  genre: 'lieu' | 'structure',
  { id, nom, courriel }: StructureARelancer,
  siens: readonly L[],
  aujourdhui: DateCivile,
): Relance<L> {
  const lieux = siens.map((lieu) => ({ lieu, faits: faitsDe(lieu, aujourdhui) }))
  return {
    id: `${genre}-${id}`,
    destinataire: nom,
    courriel: courriel ?? siens.flatMap((lieu) => lieu.courriels ?? [])[0],
    lieux,
    aRevoir: lieux.flatMap(({ faits }) => faits).filter(estARevoir).length,
  }
}

function parId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
