import { z } from 'zod'
import { texte } from './champs.ts'
import { adresseWeb } from './contacts.ts'
import { dateDePreuve } from '../ressource.ts'

/** Une page ou un document public qui prouve un fait, et sa date, plus ou moins précise ; absente si rien ne la dit. */
const schemaSource = z.strictObject({
  titre: texte(150),
  url: adresseWeb.optional(),
  date: dateDePreuve.optional(),
})
export type Source = z.output<typeof schemaSource>

const SANS_SOURCE = 'Dites d’où viennent ces informations : une source au moins.'

/** Au moins une page ou un document. */
export const sourcesPubliees = z.array(schemaSource).min(1, SANS_SOURCE)
