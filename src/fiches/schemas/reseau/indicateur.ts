import { z } from 'zod'
import { CLASSES } from '../../../domain/fiche/nomenclatures.ts'
import { CLES_DES_SEUILS, PORTEES_SUIVIES } from '../../../domain/reseau/indicateurs.ts'
import { date } from '../champs/champs.ts'

const nombre = z
  .number('Écrivez un nombre entier.')
  .int('Écrivez un nombre entier.')
  .min(0, 'Écrivez zéro ou plus.')

const auDela = z.strictObject(parCle(CLES_DES_SEUILS, nombre))

/**
 * Une photographie de `content/indicateurs/`, écrite par `npm run photographier` : le réseau un jour donné.
 * `fraicheur` compte des lieux, `au_dela` des habitants.
 */
export const schemaIndicateur = z
  .strictObject({
    id: date,
    lieux: z.strictObject(parCle(CLASSES, nombre)),
    conseillers: nombre,
    fraicheur: z.strictObject({
      moins_de_6_mois: nombre,
      de_6_a_12_mois: nombre,
      de_12_a_18_mois: nombre,
      plus_de_18_mois: nombre,
    }),
    communes: nombre,
    habitants: nombre,
    au_dela: z.strictObject(parCle(PORTEES_SUIVIES, auDela)),
  })
  .meta({ title: 'Les indicateurs du réseau, un jour donné' })
export type Indicateur = z.output<typeof schemaIndicateur>

function parCle<const C extends string, S>(cles: readonly C[], schema: S): Record<C, S> {
  return Object.fromEntries(cles.map((cle) => [cle, schema])) as Record<C, S>
}
