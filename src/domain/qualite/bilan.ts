import { CLASSES, type Classe } from '../fiche/nomenclatures.ts'
import { GROUPES, type Groupe } from '../fiche/controles.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { estARevoir, faitsDe, NIVEAUX, type Fait, type FicheJugee, type Niveau } from './faits.ts'

/** Combien de groupes de faits à chaque niveau. */
export type Compte = Record<Niveau, number>

/** Une part de l’annuaire, et l’âge de ce qu’elle dit. */
export interface Part<Cle> {
  cle: Cle
  lieux: number
  compte: Compte
}

/** L’âge de tout ce que dit l’annuaire, et de chaque part. */
export interface BilanDeQualite {
  tout: Part<'tout'>
  parClasse: Part<Classe>[]
  /** Par code, dans l’ordre reçu ; une intercommunalité sans lieu n’y est pas. */
  parIntercommunalite: Part<string>[]
  parGroupe: Part<Groupe>[]
}

/** Un lieu à juger, et l’intercommunalité où il est. */
export interface LieuAJuger extends FicheJugee {
  id: string
  nom: string
  classe: Classe
  telephone?: string | undefined
  /** Code. */
  intercommunalite: string
}

export function compter(faits: readonly Pick<Fait, 'niveau'>[]): Compte {
  const compte = Object.fromEntries(NIVEAUX.map((niveau) => [niveau, 0])) as Compte
  for (const { niveau } of faits) compte[niveau] += 1
  return compte
}

/** @param intercommunalites Codes, dans l’ordre où les montrer. */
export function bilanDeQualite(
  lieux: readonly LieuAJuger[],
  intercommunalites: readonly string[],
  aujourdhui: DateCivile,
): BilanDeQualite {
  const juges = lieux.map((lieu) => ({ lieu, faits: faitsDe(lieu, aujourdhui) }))
  const part = <Cle>(cle: Cle, garder: (lieu: LieuAJuger) => boolean): Part<Cle> => {
    const gardes = juges.filter(({ lieu }) => garder(lieu))
    return { cle, lieux: gardes.length, compte: compter(gardes.flatMap(({ faits }) => faits)) }
  }
  return {
    tout: part('tout', () => true),
    parClasse: CLASSES.map((classe) => part(classe, (lieu) => lieu.classe === classe)),
    parIntercommunalite: intercommunalites
      .map((code) => part(code, (lieu) => lieu.intercommunalite === code))
      .filter((une) => une.lieux > 0),
    parGroupe: GROUPES.map((groupe) => {
      const duGroupe = juges.map(({ faits }) => faits.find((fait) => fait.groupe === groupe)!)
      return {
        cle: groupe,
        lieux: duGroupe.filter(({ niveau }) => niveau !== 'absent').length,
        compte: compter(duGroupe),
      }
    }),
  }
}

/** Un lieu à appeler, et ce qu’il faut lui demander. */
export interface AppelAPasser<L> {
  lieu: L
  /** Jour du plus vieux de ses faits. */
  depuis: DateCivile
  /** Ses faits de plus d’un an. */
  aRevoir: Groupe[]
}

/**
 * Les lieux à appeler, le plus urgent d’abord : celui dont un fait est le plus vieux, puis celui qui a le plus de faits
 * de plus d’un an, puis par identifiant. Un lieu sans téléphone n’y est pas, un lieu dont tout a moins d’un an non plus.
 */
export function aAppeler<L extends LieuAJuger>(
  lieux: readonly L[],
  aujourdhui: DateCivile,
): AppelAPasser<L>[] {
  return lieux
    .filter(({ telephone }) => telephone !== undefined)
    .flatMap((lieu) => {
      const aRevoir = faitsDe(lieu, aujourdhui).filter(estARevoir)
      const depuis = aRevoir.flatMap(({ le }) => le ?? []).sort()[0]
      return depuis === undefined ? [] : [{ lieu, depuis, aRevoir: aRevoir.map(({ groupe }) => groupe) }]
    })
    .sort(
      (a, b) =>
        comparer(a.depuis, b.depuis) || b.aRevoir.length - a.aRevoir.length || comparer(a.lieu.id, b.lieu.id),
    )
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
