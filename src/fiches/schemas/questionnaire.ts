import { z } from 'zod'
import { CLASSES } from '../../domain/fiche/nomenclatures.ts'
import { identifiant, listeDe, ouiOuNon, texte } from './champs/champs.ts'

const question = z.strictObject({
  id: identifiant,
  question: texte(100),
  exemple: texte(120),
  pictogramme: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Écrivez le nom d’une icône de lucide.dev. Exemple : file-text'),
  essentiel: ouiOuNon.optional(),
})

const palier = z.strictObject({
  etape: z.enum(CLASSES),
  jusqu_a: z.int('Écrivez un nombre entier.').min(0),
  resultat: texte(200),
  ressources: listeDe(identifiant),
})

/** `content/questionnaire.yaml` : « Où en suis-je ? », huit questions et quatre paliers. */
export const schemaQuestionnaire = z
  .strictObject({
    titre: texte(60),
    consigne: texte(200),
    questions: z.array(question).length(8, 'Il faut huit questions, pas une de plus ni de moins.'),
    paliers: z.array(palier).length(4, 'Il faut quatre paliers, un par étape.'),
  })
  .meta({ title: 'Où en suis-je ?' })
export type Questionnaire = z.output<typeof schemaQuestionnaire>
