import { z } from 'zod'
import { CODES_DE_LANGUE } from '../../domain/langues.ts'
import { aApporter } from './besoin.ts'
import { identifiant, sansDoublon, texte } from './champs/champs.ts'

/** Un besoin, dans une langue : ce qu’on lit, et ce que les gens tapent. */
const besoinTraduit = z.strictObject({
  id: identifiant,
  label: texte(80),
  explication: texte(140),
  /** Les mêmes choses qu’en français, dans le même ordre. */
  a_apporter: z.array(aApporter).min(1, 'Dites au moins une chose à apporter.'),
  synonymes: sansDoublon(z.array(texte(60)).min(1, 'Ajoutez au moins un mot que les gens tapent.')),
})

/** Une fiche de `content/langues/` : les besoins dans une langue. Les phrases du site sont dans `src/i18n`. */
export const schemaLangue = z
  .strictObject({
    id: z.enum(CODES_DE_LANGUE, `Les langues du site sont : ${CODES_DE_LANGUE.join(', ')}.`),
    /** Qui, dont c’est la langue, a relu. Vide : les pages disent « à relire ». */
    relu_par: z.union([z.literal(''), texte(120)], {
      error: ({ input }) =>
        typeof input === 'string' ? undefined : 'Écrivez qui a relu, ou laissez "" si personne ne l’a fait.',
    }),
    besoins: z.array(besoinTraduit),
  })
  .meta({ title: 'Les besoins dans une langue' })
export type Langue = z.output<typeof schemaLangue>
