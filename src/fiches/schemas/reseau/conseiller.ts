import { z } from 'zod'
import { TYPES_EMPLOYEUR } from '../../../domain/fiche/nomenclatures.ts'
import { codeInsee, date, identifiant, listeDe, ouiOuNon, siret, sources, texte } from '../champs/champs.ts'
import { horaires } from '../champs/horaires.ts'
import { localisation } from '../lieu.ts'

const quand = { horaires: horaires.optional(), precision_horaires: texte(200).optional() }
const tournee = {
  itinerant: ouiOuNon.optional(),
  dates_connues: listeDe(date).optional(),
}

/** Un conseiller, un lieu, un moment : dans un lieu de l’annuaire, ou à une adresse à part (tournée). */
export const schemaPermanence = z.union([
  z.strictObject({ lieu: identifiant, ...quand, ...tournee }),
  z.strictObject({ ...localisation, ...quand, ...tournee }),
])
export type Permanence = z.output<typeof schemaPermanence>
/** Une permanence à sa propre adresse. */
export type PermanenceAPart = Exclude<Permanence, { lieu: string }>

/** Un poste de conseiller numérique, de `content/conseillers/`. Jamais le nom d’une personne. */
export const schemaConseiller = z
  .strictObject({
    id: identifiant,
    employeur: texte(120),
    type_employeur: z.enum(TYPES_EMPLOYEUR),
    pivot: siret.optional(),
    commune: texte(80),
    code_insee: codeInsee.optional(),
    permanences: z.array(schemaPermanence),
    sources,
    date_maj: date,
  })
  .meta({ title: 'Un poste de conseiller numérique' })
export type Conseiller = z.output<typeof schemaConseiller>
