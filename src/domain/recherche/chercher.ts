import { correspondAuBesoin, type Raison as RaisonDeBesoin } from '../besoins.ts'
import { colonneDesDistances, colonneDuBesoin, colonneDuFiltre } from './colonnes.ts'
import { comprendre, type Comprise, type MotCherche } from './comprendre.ts'
import type { Position } from '../espace/distance.ts'
import { filtreDe, GROUPES_AU_CHOIX, type Filtre, type IdFiltre } from './filtres.ts'
import type { Instant } from '../temps/ouverture.ts'
import type { CommuneLegere } from './donnees.ts'
import type { IndexRecherche } from './index-recherche.ts'
import { pointer, ranger } from './ranger.ts'

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

/** Pourquoi un lieu est là. */
export type Raison =
  | { sorte: 'nom'; mots: string[] }
  | ({ sorte: 'besoin'; besoin: string } & RaisonDeBesoin)
  | { sorte: 'filtre'; filtre: IdFiltre }

export interface Resultat {
  readonly id: string
  readonly nom: string
  /** À vol d’oiseau ; absent tant qu’on ne sait pas d’où. */
  readonly metres: number | undefined
  /** Le lieu est dans la commune d’où l’on mesure. */
  readonly dansLaCommune: boolean
  readonly raisons: Raison[]
}

export interface Reponse {
  comprise: Comprise
  /** D’où l’on mesure. */
  repere?: { position: Position; commune?: CommuneLegere }
  /** Besoin retenu : celui demandé, sinon le plus sûr du texte. */
  besoin?: string
  filtres: IdFiltre[]
  /** Le texte désigne des lieux par leur nom ou leur genre. */
  parNom: boolean
  resultats: Resultat[]
}

/** Trouve et range les lieux. */
export function chercher(index: IndexRecherche, demande: Demande): Reponse {
  const lue = lire(index, demande)
  const { comprise, repere, besoin, filtres, parNom } = lue
  return {
    comprise,
    ...(repere && { repere }),
    ...(besoin !== undefined && { besoin }),
    filtres,
    parNom,
    resultats: trouver(index, lue, demande.maintenant),
  }
}

/** La demande, une fois le texte compris : quels lieux retenir hors filtres, et lesquels mettre devant. */
export interface DemandeLue {
  comprise: Comprise
  repere: Reponse['repere']
  besoin: string | undefined
  filtres: IdFiltre[]
  parNom: boolean
  mots: MotCherche[]
  retient: (rang: number) => boolean
  pertinence: (rang: number) => number
}

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
    parNom,
    mots,
    retient: (rang) =>
      !rienCompris &&
      (!preferences || !Number.isNaN(preferences[rang])) &&
      (!parNom || trouves[rang]! >= exigence),
    pertinence: (rang) => (parNom ? poids[rang]! : 0) + (preferences?.[rang] ?? 0),
  }
}

/** Les lieux d’une demande déjà lue, rangés. */
export function trouver(index: IndexRecherche, lue: DemandeLue, maintenant?: Instant): Resultat[] {
  const filtres = lue.filtres.map((id) => filtreDe(id)!)
  const admis = admettre(index, filtres, maintenant)
  const retenus: number[] = []
  for (let rang = 0; rang < index.lieux.length; rang++) {
    if (lue.retient(rang) && admis(rang)) retenus.push(rang)
  }
  const distances = lue.repere && colonneDesDistances(index, lue.repere.position)
  const chezSoi = (rang: number) => index.lieux[rang]!.commune === lue.repere?.commune?.nom
  return ranger(retenus, lue.pertinence, distances, chezSoi).map(
    (rang) => new Trouve(index, lue, rang, distances?.[rang], chezSoi(rang)),
  )
}

/** Un résultat dont les raisons ne se calculent que si on les montre : la liste peut être longue. */
class Trouve implements Resultat {
  readonly id: string
  readonly nom: string
  readonly metres: number | undefined
  readonly dansLaCommune: boolean
  readonly #expliquer: () => Raison[]

  constructor(
    index: IndexRecherche,
    lue: DemandeLue,
    rang: number,
    metres: number | undefined,
    ici: boolean,
  ) {
    const { id, nom } = index.lieux[rang]!
    this.id = id
    this.nom = nom
    this.metres = metres
    this.dansLaCommune = ici
    this.#expliquer = () => expliquer(index, rang, lue)
  }

  get raisons(): Raison[] {
    return this.#expliquer()
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

/** Le jugement des filtres, groupe par groupe, sur un rang. */
export function admettre(
  index: IndexRecherche,
  filtres: readonly Filtre[],
  maintenant: Instant | undefined,
): (rang: number) => boolean {
  const groupes = new Map<string, Filtre[]>()
  for (const filtre of filtres) groupes.set(filtre.groupe, [...(groupes.get(filtre.groupe) ?? []), filtre])
  const juges = [...groupes.values()].map((coches) => {
    const colonnes = coches.map((filtre) => colonneDuFiltre(index, filtre, maintenant))
    const auChoix = GROUPES_AU_CHOIX.has(coches[0]!.groupe)
    return (rang: number) =>
      auChoix ? colonnes.some((colonne) => colonne[rang]) : colonnes.every((colonne) => colonne[rang])
  })
  return (rang) => juges.every((juge) => juge(rang))
}

function expliquer(index: IndexRecherche, rang: number, lue: DemandeLue): Raison[] {
  const raisons: Raison[] = []
  const contient = ({ variantes }: MotCherche) =>
    variantes.find(({ racine }) => index.occurrences.get(racine)?.rangs.includes(rang))
  const mots = lue.mots.flatMap((mot) => contient(mot)?.racine ?? [])
  if (mots.length) raisons.push({ sorte: 'nom', mots: mots.map((mot) => index.vocabulaire.affichage(mot)) })
  const besoin = index.besoins.find(({ id }) => id === lue.besoin)
  const correspondance = besoin && correspondAuBesoin(index.lieux[rang]!, besoin)
  for (const raison of correspondance?.raisons ?? [])
    raisons.push({ sorte: 'besoin', besoin: besoin!.id, ...raison })
  for (const filtre of lue.filtres) raisons.push({ sorte: 'filtre', filtre })
  return raisons
}
