import type { CommuneDAilleurs } from '../espace/alentours.ts'
import type { Position } from '../espace/distance.ts'
import type { Instant } from '../temps/ouverture.ts'
import { colonneDuBesoin } from './colonnes.ts'
import { comprendre, type Comprise } from './comprendre.ts'
import type { CommuneLegere } from './index/donnees.ts'
import { filtreDe, type IdFiltre } from './filtres.ts'
import type { IndexRecherche } from './index/index-recherche.ts'
import type { Lecture, MotCherche } from './texte/lecture.ts'
import { momentTrie, type Moment } from '../temps/moments.ts'

/** Ce que la personne demande. Une commune nommée dans le texte l’emporte sur `commune`, et `commune` sur `position`. */
export interface Demande {
  texte?: string | undefined
  /** Identifiant d’un besoin. */
  besoin?: string | undefined
  /** Adresse d’une commune dans le site. */
  commune?: string | undefined
  /** Commune d’ailleurs choisie dans le champ. */
  ailleurs?: CommuneDAilleurs | undefined
  position?: Position | undefined
  filtres?: readonly IdFiltre[] | undefined
  maintenant?: Instant | undefined
  lecture?: Lecture | undefined
}

/** D’où l’on mesure : une commune d’ici, une d’ailleurs, ou la position de la personne. `undefined` si on ne sait pas. */
export interface Repere {
  position: Position
  commune?: CommuneLegere
  ailleurs?: CommuneDAilleurs
}

/** Une demande, une fois son texte compris. On la lit une fois ; chercher, compter et secourir partent d’elle. */
export interface DemandeLue {
  comprise: Comprise
  /** Le texte demande quelque chose, et rien n’en est compris que la commune : aucun lieu ne peut y répondre. */
  rienCompris: boolean
  repere: Repere | undefined
  /** Besoin retenu : celui demandé, sinon le plus sûr du texte. */
  besoin: string | undefined
  filtres: IdFiltre[]
  /** Moment demandé, s’il trie : un jour relatif ou une heure. */
  moment: Moment | undefined
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
  const comprise = comprendre(index, demande.texte ?? '', demande.lecture)
  const { nommes, nomEntier, moment } = comprise
  const besoin = demande.besoin ?? (nomEntier ? undefined : comprise.besoins[0])
  const preferences = besoin === undefined ? undefined : colonneDuBesoin(index, besoin)
  const filtres = filtresRetenus(demande.filtres ?? [], nomEntier ? [] : comprise.filtres)
  const repere = repereDe(index, comprise, demande)
  const duTexte = nommes || besoin !== undefined || comprise.filtres.length || moment || comprise.ailleurs
  const rienCompris = !duTexte && comprise.ecartes.length + comprise.codesDAilleurs.length > 0
  return {
    comprise,
    rienCompris,
    repere,
    besoin,
    filtres,
    moment: moment && momentTrie(moment) ? moment : undefined,
    maintenant: demande.maintenant,
    mots: nommes?.mots ?? [],
    retient: (rang) =>
      !rienCompris &&
      (!preferences || !Number.isNaN(preferences[rang])) &&
      (!nommes || nommes.trouves[rang]! >= nommes.exigence),
    pertinence: (rang) => (nommes ? nommes.poids[rang]! : 0) + (preferences?.[rang] ?? 0),
  }
}

/** Une commune du texte l’emporte sur la commune choisie, et celle-ci sur la position. */
function repereDe(
  index: IndexRecherche,
  { communes, ailleurs }: Comprise,
  demande: Demande,
): Repere | undefined {
  const [duTexte] = communes
  if (duTexte) return { position: duTexte, commune: duTexte }
  if (ailleurs) return { position: ailleurs, ailleurs }
  const choisie = index.communes.find(({ slug }) => slug === demande.commune)
  if (choisie) return { position: choisie, commune: choisie }
  if (demande.ailleurs) return { position: demande.ailleurs, ailleurs: demande.ailleurs }
  return demande.position && { position: demande.position }
}

function filtresRetenus(demandes: readonly IdFiltre[], compris: readonly IdFiltre[]): IdFiltre[] {
  return [...new Set([...demandes, ...compris])].filter((id) => filtreDe(id))
}
