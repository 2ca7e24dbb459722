import { z } from 'zod'
import { date, identifiant, texte } from '../champs/champs.ts'
import { adresseWeb } from '../champs/contacts.ts'
import { sourcesPubliees } from '../champs/source.ts'

const acteur = identifiant.optional()
const liste = <T extends z.ZodType>(forme: T) =>
  z.array(forme).min(1, 'Cette liste est vide. Ajoutez une valeur, ou supprimez la ligne.').optional()

/** Qui conduit le réseau, où l’on décide, comment on le rejoint et comment on l’évalue. Une partie absente ne se montre pas. */
export const schemaGouvernance = z.strictObject({
  pilotes: liste(z.strictObject({ acteur: identifiant, quoi: texte(250) })),
  instances: liste(z.strictObject({ nom: texte(120), quoi: texte(250), acteur })),
  rejoindre: liste(z.strictObject({ quoi: texte(250), acteur, lien: adresseWeb.optional() })),
  appels: liste(z.strictObject({ titre: texte(150), jusqu_au: date, lien: adresseWeb.optional() })),
  evaluation: liste(texte(250)),
  sources: sourcesPubliees,
  date_maj: date,
})
