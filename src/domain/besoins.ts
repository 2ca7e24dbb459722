import type { Besoin, FaconDeRepondre } from '../fiches/schemas/besoin.ts'
import type { Lieu } from '../fiches/schemas/lieu.ts'
import type { ChampJuge } from './fiche/champs-juges.ts'

/** Ce qu’on lit d’un lieu pour le juger : une fiche entière, ou sa version légère. */
export type LieuJuge = Partial<Pick<Lieu, ChampJuge>>

/** Ce qu’un besoin demande. Une ligne par champ ; dans une ligne, une valeur suffit. */
export type BesoinJuge = Pick<Besoin, 'criteres' | 'prefere'>
type Lignes = NonNullable<BesoinJuge['prefere']>

/** Une ligne de critères que le lieu remplit : le champ de sa fiche, et ce qu’il y dit. */
export interface LigneRemplie {
  champ: ChampJuge
  valeurs: string[]
}

export interface Correspondance {
  lignes: LigneRemplie[]
  /** Lignes que le besoin préfère. */
  preferees: LigneRemplie[]
  /** Nombre de valeurs préférées que le lieu a. */
  preference: number
}

/** Dit pourquoi un lieu répond à un besoin, d’après sa fiche seule ; `undefined` s’il n’y répond pas. */
export function correspondAuBesoin(lieu: LieuJuge, besoin: BesoinJuge): Correspondance | undefined {
  const { tous = {}, un_au_moins: unAuMoins = {} } = besoin.criteres
  const necessaires = lignesRemplies(lieu, tous)
  if (necessaires.length < nombreDeLignes(tous)) return undefined
  const suffisantes = lignesRemplies(lieu, unAuMoins)
  if (suffisantes.length === 0 && nombreDeLignes(unAuMoins) > 0) return undefined
  const preferees = lignesRemplies(lieu, besoin.prefere ?? {})
  const preference = preferees.reduce((n, { valeurs }) => n + valeurs.length, 0)
  return { lignes: [...necessaires, ...suffisantes], preferees, preference }
}

/** Dit si un lieu qui ne répond pas au besoin, d’après sa fiche, pourrait y répondre : il faut le lui demander. */
export function pourraitRepondre(lieu: LieuJuge, { peut_etre = {} }: Pick<Besoin, 'peut_etre'>): boolean {
  return lignesRemplies(lieu, peut_etre).length > 0
}

/** Dit si la fiche d’un lieu dit cette façon de répondre ; une façon que nulle clé ne dit n’a aucun lieu. */
export function repondDeCetteFacon(lieu: LieuJuge, { criteres }: Pick<FaconDeRepondre, 'criteres'>): boolean {
  return criteres !== undefined && lignesRemplies(lieu, criteres).length > 0
}

function nombreDeLignes(lignes: Lignes): number {
  return Object.values(lignes).filter((attendu) => attendu !== undefined).length
}

function lignesRemplies(lieu: LieuJuge, lignes: Lignes): LigneRemplie[] {
  return (Object.keys(lignes) as ChampJuge[]).flatMap((champ) => {
    const attendu: true | readonly string[] | undefined = lignes[champ]
    const ecrit: LieuJuge[ChampJuge] = lieu[champ]
    if (attendu === true) return ecrit === true ? [{ champ, valeurs: ['oui'] }] : []
    const dites: readonly unknown[] = Array.isArray(ecrit) ? ecrit : [ecrit]
    const valeurs = attendu?.filter((valeur) => dites.includes(valeur)) ?? []
    return valeurs.length > 0 ? [{ champ, valeurs }] : []
  })
}
