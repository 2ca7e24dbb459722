import { z } from 'zod'
import { identifiant, sansDoublon, texte } from './champs/champs.ts'
import { adresseWeb, telephone } from './champs/contacts.ts'

/** Un numéro d’aide nationale : ce qu’il fait, et quand on a vu qu’il répondait. */
export const schemaNumero = z
  .strictObject({
    id: identifiant,
    nom: texte(60),
    telephone: telephone.optional(),
    sms: z
      .string()
      .regex(/^\d{5}$/, 'Un numéro pour SMS a 5 chiffres, entre guillemets.')
      .optional(),
    site_web: adresseWeb.optional(),
    objet: texte(120),
    cout: texte(60).optional(),
    horaires: texte(120).optional(),
    confirme_le: z
      .string('Mettez la date entre guillemets.')
      .regex(
        /^\d{4}(?:-\d{2}){0,2}$/,
        'Écrivez l’année, le mois ou le jour. Exemples : "2021", "2021-06", "2021-06-14".',
      ),
    besoins: sansDoublon(
      z.array(identifiant).min(1, 'Supprimez la ligne : sans elle, le numéro vaut partout.'),
    ).optional(),
  })
  .refine(
    ({ telephone, sms, site_web }) => telephone ?? sms ?? site_web,
    'Ajoutez un téléphone, un numéro pour SMS ou un site.',
  )
export type Numero = z.output<typeof schemaNumero>

/** `content/numeros.yaml` : les aides à distance, de la plus générale à la plus précise. */
export const schemaNumeros = z.array(schemaNumero).meta({ title: 'Les numéros d’aide' })
