import { z } from 'zod'
import { OBJETS_ANNONCE, SENS_ANNONCE } from '../../domain/annonces.ts'
import { codeInsee, date, identifiant, texte } from './champs/champs.ts'
import { adresseWeb, courriel, telephone } from './champs/contacts.ts'

/** Une fiche de `content/annonces/` : ce qu’une structure du réseau propose ou cherche. Jamais le nom d’une personne. */
export const schemaAnnonce = z
  .strictObject({
    id: identifiant,
    titre: texte(100),
    sens: z.enum(SENS_ANNONCE),
    objet: z.enum(OBJETS_ANNONCE),
    presentation: texte(400).optional(),
    /** D’un appel : ce qui fera choisir. */
    criteres: z
      .array(texte(200))
      .min(1, 'Cette liste est vide. Ajoutez un critère, ou supprimez la ligne.')
      .optional(),
    structure: texte(120),
    commune: texte(80),
    code_insee: codeInsee.optional(),
    telephone: telephone.optional(),
    courriel: courriel.optional(),
    site_web: adresseWeb.optional(),
    /** Dernier jour où l’annonce vaut ; ensuite, la page ne la montre plus. */
    jusqu_au: date,
    date_maj: date,
  })
  .meta({ title: 'Une annonce du réseau' })
export type Annonce = z.output<typeof schemaAnnonce>
