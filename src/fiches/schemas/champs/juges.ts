import { z } from 'zod'
import { CHAMPS_JUGES, type Attendu, type ChampJuge, type Dit } from '../../../domain/fiche/champs-juges.ts'
import { choix, ouiOuNon } from './champs.ts'

type Champ = { une: Valeurs } | { plusieurs: Valeurs } | 'oui-ou-non'
type Valeurs = readonly [string, ...string[]]
type Facultatifs<T> = { [C in keyof T]: z.ZodOptional<z.ZodType<T[C], T[C]>> }

/** Les champs jugés d’une fiche de lieu. */
export const champsJuges = parChamp((champ) => {
  if (champ === 'oui-ou-non') return ouiOuNon
  return 'une' in champ ? z.enum(champ.une) : choix(champ.plusieurs)
}) as Facultatifs<{ [C in ChampJuge]: Dit<C> }>

/** Les mêmes dans un critère : une ligne par champ, une valeur de la ligne suffit. */
export const lignesDeCritere = parChamp((champ) => {
  if (champ === 'oui-ou-non') return z.literal(true, 'Écrivez true (oui), ou supprimez la ligne.')
  return choix('une' in champ ? champ.une : champ.plusieurs)
}) as Facultatifs<{ [C in ChampJuge]: Attendu<C> }>

function parChamp(schemaDe: (champ: Champ) => z.ZodType): Record<string, z.ZodType> {
  const champs = Object.entries(CHAMPS_JUGES as unknown as Record<ChampJuge, Champ>)
  return Object.fromEntries(champs.map(([nom, champ]) => [nom, schemaDe(champ).optional()]))
}
