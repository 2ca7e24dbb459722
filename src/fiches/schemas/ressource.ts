import { z } from 'zod'
import { CLASSES } from '../../domain/fiche/nomenclatures.ts'
import {
  FORMATS_RESSOURCE,
  LANGUES,
  PUBLICS_RESSOURCE,
  SOLIDITES,
  THEMES_RESSOURCE,
  type Langue,
} from '../../domain/ressources.ts'
import { choix, identifiant, texte } from './champs/champs.ts'
import { adresseWeb } from './champs/contacts.ts'

const langues = Object.keys(LANGUES) as [Langue, ...Langue[]]
const ouiNon = z.enum(['oui', 'non'])

/** Une date plus ou moins précise : « 2024 », « 2024-05 » ou « 2024-05-23 ». */
export const dateDePreuve = z
  .string('La date doit être un texte. Mettez-la entre guillemets : "2024".')
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'La date s’écrit année, année-mois ou année-mois-jour. Exemple : "2024-05".',
  )

/** Une fiche de `content/ressources/` : de quoi apprendre à distance. */
export const schemaRessource = z
  .strictObject({
    id: identifiant,
    nom: texte(100),
    url: adresseWeb,
    editeur: texte(120),
    description: texte(180),
    niveau: z.enum(CLASSES),
    themes: choix(THEMES_RESSOURCE),
    format: choix(FORMATS_RESSOURCE),
    langues: choix(langues).optional(),
    publics: choix(PUBLICS_RESSOURCE),
    gratuit: ouiNon,
    compte: z.enum(['oui', 'non', 'inconnu']),
    duree: texte(80).optional(),
    accessibilite: texte(200).optional(),
    licence: texte(120).optional(),
    territoire: texte(60),
    /** Quand on a vu, dans une source publique, que la ressource existe ; absente quand la source n’a pas de date. */
    confirme_le: dateDePreuve.optional(),
    precision_confirmation: texte(100).optional(),
    solidite_preuve: z.enum(SOLIDITES),
    adresse_a_verifier: ouiNon.optional(),
  })
  .meta({ title: 'Une ressource pour apprendre à distance' })
export type Ressource = z.output<typeof schemaRessource>
