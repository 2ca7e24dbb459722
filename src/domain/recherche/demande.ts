import type { Position } from '../espace/distance.ts'
import type { Instant } from '../temps/ouverture.ts'
import { colonneDuBesoin } from './colonnes.ts'
import { comprendre, type Comprise, type MotCherche } from './comprendre.ts'
import type { CommuneLegere } from './donnees.ts'
import { filtreDe, type IdFiltre } from './filtres.ts'
import type { IndexRecherche } from './index-recherche.ts'
import { pointer } from './ranger.ts'

/** Ce que la personne demande. Une commune nommée dans le texte l’emporte sur `commune`, et `commune` sur `position`. */
export interface Demande {
  texte?: string | undefined
  /** Identifiant d’un besoin. */
  besoin?: string | undefined
  /** Adresse d’une commune dans le site. */
  commune?: string | undefined
  position?: Position | undefined
  filtres?: readonly IdFiltre[] | undefined
  maintenant?: Instant | undefined
}

/** Une demande, une fois son texte compris. On la lit une fois ; chercher, compter et secourir partent d’elle. */
export interface DemandeLue {
  comprise: Comprise
  /** D’où l’on mesure ; `undefined` si on ne sait pas. */
  repere: { position: Position; commune?: CommuneLegere } | undefined
  /** Besoin retenu : celui demandé, sinon le plus sûr du texte. */
  besoin: string | undefined
  filtres: IdFiltre[]
  maintenant: Instant | undefined
  /** Les mots qui désignent des lieux par leur nom ou leur genre ; vide si le texte dit autre chose. */
  mots: MotCherche[]
  /** Dit si le lieu de ce rang répond, filtres à part. */
  retient: (rang: number) => boolean
  /** Ce qui fait passer devant le lieu de ce rang. */
  pertinence: (rang: number) => number
}

/** Comprend le texte, et en tire d’où mesurer, quel besoin, quels filtres et quels lieux. */
export function lire(index: IndexRecherche, demande: Demande): DemandeLue {
  const comprise = comprendre(index, demande.texte ?? '')
  const [nommee = index.communes.find(({ slug }) => slug === demande.commune)] = comprise.communes
  const repere = nommee
    ? { position: nommee, commune: nommee }
    : demande.position && { position: demande.position }
  const { mots, exigence, poids, trouves } = choisirMots(index, comprise, demande.besoin)
  const parNom = mots.length > 0
  const nomEntier = parNom && mots.length === comprise.mots.length
  const besoin = demande.besoin ?? (nomEntier ? undefined : comprise.besoins[0])
  const preferences = besoin === undefined ? undefined : colonneDuBesoin(index, besoin)
  const aCompris = parNom || besoin !== undefined || comprise.filtres.length > 0
  const rienCompris = !aCompris && comprise.inconnus.length + comprise.libres.length > 0
  return {
    comprise,
    repere,
    besoin,
    filtres: filtresRetenus(demande.filtres ?? [], nomEntier ? [] : comprise.filtres),
    maintenant: demande.maintenant,
    mots,
    retient: (rang) =>
      !rienCompris &&
      (!preferences || !Number.isNaN(preferences[rang])) &&
      (!parNom || trouves[rang]! >= exigence),
    pertinence: (rang) => (parNom ? poids[rang]! : 0) + (preferences?.[rang] ?? 0),
  }
}

function filtresRetenus(demandes: readonly IdFiltre[], compris: readonly IdFiltre[]): IdFiltre[] {
  return [...new Set([...demandes, ...compris])].filter((id) => filtreDe(id))
}

/**
 * Décide si les mots désignent des lieux. Tous les mots du texte ensemble d’abord (« Point rencontre emploi » est un
 * nom, pas un besoin) ; puis les mots libres seuls ; puis le plus de mots libres possible, sauf quand un besoin
 * suffit à répondre.
 */
function choisirMots(index: IndexRecherche, comprise: Comprise, demande: string | undefined) {
  const { mots, libres } = comprise
  const rien = { mots: [] as MotCherche[], exigence: 0, poids: new Float32Array(), trouves: new Uint8Array() }
  if (libres.length === 0) return rien
  const tous = pointer(index, mots)
  if (tous.maximum === mots.length) return { mots, exigence: mots.length, ...tous }
  const pointage = pointer(index, libres)
  if (pointage.maximum === 0) return rien
  const aUnBesoin = demande !== undefined || comprise.besoins.length > 0
  if (pointage.maximum < libres.length && aUnBesoin) return rien
  return { mots: libres, exigence: pointage.maximum, ...pointage }
}
