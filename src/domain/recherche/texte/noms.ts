import type { IndexRecherche } from '../index/index-recherche.ts'
import { estDoux } from './ecartes.ts'
import { racinesDe } from '../mots.ts'
import { pointer, type Pointage } from '../ranger.ts'
import { NATURES } from '../vocabulaire.ts'
import type { MotCherche } from './lecture.ts'

/** Des lieux désignés par leur nom, leur genre ou leur rue. */
export interface LieuxNommes extends Pointage {
  mots: MotCherche[]
  /** Nombre de mots qu’un lieu doit avoir. */
  exigence: number
  /** Assez de mots pour tenir à côté d’un mot qu’on n’a pas compris. */
  sur: boolean
}

/** Au-delà de cette part des lieux, un mot ne distingue plus un nom. */
const PART_COMMUNE = 0.03
const LIEUX_DU_MEME_MOT = 3
const PART_DU_NOM = 0.5
/** Un mot qui distingue un nom est dans peu de lieux : inutile d’en regarder davantage. */
const LIEUX_REGARDES = 20
const MORCEAUX_DE_NOM = / – |, | et /
const MOT_QUI_DISTINGUE = 4 // lettres

/**
 * Les lieux que ces mots désignent. Tous les mots du texte ensemble d’abord (« Point rencontre emploi » est un nom, pas
 * un besoin) ; puis les mots libres seuls ; puis le plus de mots libres possible, sauf quand un besoin répond.
 * @param rue Le texte dit une rue : ses mots suffisent.
 * @returns `undefined` si rien ne le prouve assez.
 */
export function nommerLieux(
  index: IndexRecherche,
  mots: readonly MotCherche[],
  libres: readonly MotCherche[],
  { aUnBesoin, rue }: { aUnBesoin: boolean; rue: boolean },
): LieuxNommes | undefined {
  if (libres.length === 0) return undefined
  const tous = pointer(index, mots)
  if (tous.maximum === mots.length) {
    const nommes = { ...tous, mots: [...mots], exigence: mots.length, sur: mots.length > 1 }
    if (estProuve(index, nommes, rue)) return nommes
  }
  const pointage = pointer(index, libres)
  if (pointage.maximum === 0 || (pointage.maximum < libres.length && aUnBesoin)) return undefined
  const exigence = pointage.maximum
  const premier = pointage.trouves.indexOf(exigence)
  const trouves = libres.filter((mot) => presents(index, mot, premier).length > 0)
  const nommes = { ...pointage, mots: trouves, exigence, sur: trouves.length > 1 }
  return estProuve(index, nommes, rue) ? nommes : undefined
}

function estProuve(index: IndexRecherche, { mots, trouves, exigence }: LieuxNommes, rue: boolean): boolean {
  const premier = trouves.indexOf(exigence)
  const dits = mots.map((mot) => presents(index, mot, premier))
  const duNom = mots.filter((_, i) => dits[i]!.some((racine) => compteDansLeNom(index, racine, premier)))
  if (duNom.length === 0) return rue
  if (duNom.length > 1) return true
  const [mot] = duNom
  const racine = dits[mots.indexOf(mot!)]!.find((dite) => compteDansLeNom(index, dite, premier))!
  if (index.vocabulaire.nature(racine) & NATURES.genre) return true
  const lieux = index.occurrences.get(racine)!.rangs.filter((rang) => trouves[rang] === exigence)
  const part = Math.max(...lieux.slice(0, LIEUX_REGARDES).map((rang) => partDuNom(index, racine, rang)))
  if (estDoux(mot!)) return false
  const courant = mot!.francais || (index.vocabulaire.nature(racine) & NATURES.sens) > 0
  return courant || mot!.racine.length < MOT_QUI_DISTINGUE ? part === 1 : part >= PART_DU_NOM
}

/** Un mot du genre ou du nom de ce lieu ; le nom de sa commune ne le distingue pas, « saint » non plus. */
function compteDansLeNom(index: IndexRecherche, racine: string, rang: number): boolean {
  if (index.vocabulaire.nature(racine) & NATURES.genre) return true
  if (!index.motsDesNoms[rang]!.includes(racine) || /^sainte?$/.test(racine)) return false
  return !racinesDe(index.lieux[rang]!.commune).includes(racine)
}

/** Ces mots, tels quels, sont dans le nom des lieux, et un mot de ce nom n’est pas qu’un nom de commune. */
export function designeParNom(
  index: IndexRecherche,
  mots: readonly MotCherche[],
  { mots: nommes, trouves, exigence }: LieuxNommes,
): boolean {
  const premier = trouves.indexOf(exigence)
  const exacts = mots.every(
    (mot) => nommes.includes(mot) && presents(index, mot, premier).includes(mot.racine),
  )
  return exacts && nommes.some(({ racine }) => index.occurrences.has(racine) && estPropre(index, racine))
}

/** Part des mots propres d’un morceau de ce nom (« médiathèque Les Passerelles ») que fait ce mot-là ; 0 sans lui. */
function partDuNom(index: IndexRecherche, racine: string, rang: number): number {
  const parts = index.lieux[rang]!.nom.split(MORCEAUX_DE_NOM).map((morceau) => {
    const propres = racinesDe(morceau).filter((mot) => estPropre(index, mot))
    return propres.includes(racine) ? 1 / propres.length : 0
  })
  return Math.max(...parts)
}

function estPropre({ vocabulaire, occurrences, lieux }: IndexRecherche, mot: string): boolean {
  if (vocabulaire.nature(mot) & (NATURES.genre | NATURES.commune)) return false
  return occurrences.get(mot)!.rangs.length <= Math.max(LIEUX_DU_MEME_MOT, lieux.length * PART_COMMUNE)
}

/** Sous quelles formes ce mot est dans ce lieu. */
function presents(index: IndexRecherche, { variantes }: MotCherche, rang: number): string[] {
  return variantes.flatMap(({ racine, faible }) =>
    !faible && index.occurrences.get(racine)?.rangs.includes(rang) ? [racine] : [],
  )
}
