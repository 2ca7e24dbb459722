import { z } from 'zod'
import { identifiant, sansDoublon, texte } from './champs/champs.ts'
import { lignesDeCritere } from './champs/juges.ts'

/** Ce qu’on lit dans la fiche d’un lieu : une ligne par champ, une valeur de la ligne suffit. */
export const champsDuLieu = z.strictObject(lignesDeCritere)

const criteres = z
  .strictObject({ tous: champsDuLieu.optional(), un_au_moins: champsDuLieu.optional() })
  .refine(
    ({ tous, un_au_moins }) => Object.keys({ ...tous, ...un_au_moins }).length > 0,
    'Un besoin sans critère vaudrait pour tous les lieux. Ajoutez une ligne sous « tous » ou « un_au_moins ».',
  )

/** Une chose à apporter : jamais un mot de passe. */
export const aApporter = texte(60).refine(
  (t) => !/mots? de passe/i.test(t),
  'On ne demande jamais un mot de passe. Supprimez cette ligne.',
)

/** Une des façons de répondre à un besoin, dite à part sur sa page : qui la tient, et à qui demander quand personne ne le dit. */
const facon = z.strictObject({
  titre: texte(80),
  /** Une ligne remplie suffit. Absent : aucune clé d’une fiche de lieu ne le dit. */
  criteres: champsDuLieu.optional(),
  /** Les tournées des conseillers en font partie. */
  tournees: z.literal(true, 'Écrivez true, ou supprimez la ligne.').optional(),
  sinon: texte(300),
})

/** Un besoin d’habitant, dans ses mots, et ce qu’un lieu doit dire dans sa fiche pour y répondre. */
export const schemaBesoin = z.strictObject({
  id: identifiant,
  label: texte(60),
  explication: texte(100),
  pictogramme: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Écrivez le nom d’une icône de lucide.dev. Exemple : file-text'),
  tuile: z.boolean('Écrivez true (oui) ou false (non).'),
  synonymes: sansDoublon(z.array(texte(60)).min(1, 'Ajoutez au moins un mot que les gens tapent.')),
  a_apporter: sansDoublon(z.array(aApporter).min(1, 'Dites au moins une chose à apporter.')),
  voisin: identifiant,
  /** Il dit comment, pas quoi : un besoin qui nomme son sujet passe devant lui. */
  general: z.literal(true, 'Écrivez true, ou ôtez la ligne.').optional(),
  criteres,
  prefere: champsDuLieu.optional(),
  peut_etre: champsDuLieu.optional(),
  sans_lieu: texte(200).optional(),
  facons: z.array(facon).min(1, 'Ajoutez une façon, ou supprimez la ligne.').optional(),
})
export type Besoin = z.output<typeof schemaBesoin>
export type FaconDeRepondre = z.output<typeof facon>

/** `content/besoins.yaml` : tous les besoins, dans l’ordre où on les montre. */
export const schemaBesoins = z.array(schemaBesoin).meta({ title: 'Les besoins des habitants' })
