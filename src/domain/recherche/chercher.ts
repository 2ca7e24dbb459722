import { correspondAuBesoin, type LigneRemplie } from '../besoins.ts'
import type { Instant } from '../temps/ouverture.ts'
import { colonneDesDistances, colonneDuFiltre, colonneDuMetier, colonneDuMoment } from './colonnes.ts'
import type { DemandeLue } from './demande.ts'
import { filtreDe, GROUPES_AU_CHOIX, type Filtre, type IdFiltre } from './filtres.ts'
import type { IndexRecherche } from './index/index-recherche.ts'
import { ranger } from './ranger.ts'
import type { MotCherche } from './texte/lecture.ts'

/** Pourquoi un lieu est là. */
export type Explication =
  | { sorte: 'nom'; mots: string[] }
  | ({ sorte: 'besoin'; besoin: string } & LigneRemplie)
  | { sorte: 'filtre'; filtre: IdFiltre }

export interface Resultat {
  readonly id: string
  readonly nom: string
  /** À vol d’oiseau ; absent tant qu’on ne sait pas d’où. */
  readonly metres: number | undefined
  /** Le lieu est dans la commune d’où l’on mesure. */
  readonly dansLaCommune: boolean
  readonly explications: Explication[]
}

/** Les lieux qui répondent à une demande, rangés. */
export function chercher(index: IndexRecherche, lue: DemandeLue): Resultat[] {
  const filtres = lue.filtres.map((id) => filtreDe(id)!)
  const admis = admettre(index, filtres, lue.maintenant)
  const retient = retenir(index, lue)
  const retenus: number[] = []
  for (let rang = 0; rang < index.lieux.length; rang++) {
    if (retient(rang) && admis(rang)) retenus.push(rang)
  }
  const distances = lue.repere && colonneDesDistances(index, lue.repere.position)
  const chezSoi = (rang: number) => index.lieux[rang]!.commune === lue.repere?.commune?.nom
  const metiers = lue.besoin === undefined ? undefined : colonneDuMetier(index, lue.besoin)
  return ranger(retenus, { pertinence: lue.pertinence, distances, chezSoi, metiers }).map(
    (rang) => new Trouve(index, lue, rang, distances?.[rang], chezSoi(rang)),
  )
}

/** Dit si le lieu de ce rang répond au texte, au besoin et au moment ; les filtres à part. */
export function retenir(index: IndexRecherche, lue: DemandeLue): (rang: number) => boolean {
  const ouverts = lue.moment && colonneDuMoment(index, lue.moment, lue.maintenant)
  return (rang) => lue.retient(rang) && (!ouverts || ouverts[rang] === 1)
}

/** Un résultat qui ne s’explique que si on le montre : la liste peut être longue. */
class Trouve implements Resultat {
  readonly id: string
  readonly nom: string
  readonly metres: number | undefined
  readonly dansLaCommune: boolean
  readonly #expliquer: () => Explication[]

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

  get explications(): Explication[] {
    return this.#expliquer()
  }
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

function expliquer(index: IndexRecherche, rang: number, lue: DemandeLue): Explication[] {
  const explications: Explication[] = []
  const contient = ({ variantes }: MotCherche) =>
    variantes.find(({ racine }) => index.occurrences.get(racine)?.rangs.includes(rang))
  const mots = lue.mots.flatMap((mot) => contient(mot)?.racine ?? [])
  if (mots.length)
    explications.push({ sorte: 'nom', mots: mots.map((mot) => index.vocabulaire.affichage(mot)) })
  const besoin = index.besoins.find(({ id }) => id === lue.besoin)
  const correspondance = besoin && correspondAuBesoin(index.lieux[rang]!, besoin)
  for (const ligne of correspondance?.lignes ?? [])
    explications.push({ sorte: 'besoin', besoin: besoin!.id, ...ligne })
  for (const filtre of lue.filtres) explications.push({ sorte: 'filtre', filtre })
  return explications
}
