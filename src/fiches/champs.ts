import { z } from 'zod'
import { estDateCivile, JOURS } from '../domain/calendrier.ts'
import { lireJour } from '../domain/grammaire-horaires.ts'
import { estSiret } from '../domain/siret.ts'
import { FORME_TELEPHONE } from '../domain/telephone.ts'

const INTERDITS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/
const BALISE = /<\/?[a-z!][^>]*>?/i

/** Un texte d’une ligne ou plus, sans balise ni caractère invisible. `max` en caractères. */
export function texte(max: number) {
  return z
    .string()
    .min(1, 'Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.')
    .max(max, `Ce texte est trop long : ${max} caractères au plus. Raccourcissez-le.`)
    .refine((t) => !INTERDITS.test(t), 'Ce texte contient un caractère invisible. Effacez-le et retapez-le.')
    .refine((t) => !BALISE.test(t), 'Ce texte contient une balise HTML. Gardez seulement les mots.')
}

export const identifiant = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Un identifiant s’écrit en minuscules sans accent, avec des tirets. Exemple : mediatheque-du-centre',
  )
  .max(80, 'Cet identifiant est trop long : 80 caractères au plus.')

export const codePostal = z
  .string('Le code postal doit être un texte. Mettez-le entre guillemets : "01000".')
  .regex(/^\d{5}$/, 'Le code postal a 5 chiffres. Exemple : "01000".')

export const codeInsee = z
  .string('Le code Insee doit être un texte. Mettez-le entre guillemets : "01053".')
  .regex(/^(?:\d{2}|2[AB])\d{3}$/, 'Le code Insee de la commune a 5 caractères. Exemple : "01053".')

export const telephone = z
  .string('Le téléphone doit être un texte. Mettez-le entre guillemets : "01 23 45 67 89".')
  .regex(FORME_TELEPHONE, 'Ce n’est pas un numéro français. Exemple : 01 23 45 67 89')

export const courriel = z.email('Ce n’est pas une adresse de courriel. Exemple : contact@exemple.fr')

export const adresseWeb = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'Ce n’est pas une adresse de site. Elle commence par https:// Exemple : https://www.exemple.fr',
})

export const siret = z
  .string('Le SIRET doit être un texte. Mettez-le entre guillemets : "13002526500013".')
  .regex(/^\d{14}$/, 'Le SIRET a 14 chiffres, sans espace. Exemple : "13002526500013".')
  .refine(estSiret, 'Ce SIRET n’existe pas : sa clé est fausse. Vérifiez chaque chiffre.')

export const date = z
  .string('La date s’écrit année-mois-jour. Exemple : 2026-03-31')
  .meta({ format: 'date' })
  .refine(estDateCivile, 'Cette date n’existe pas. Elle s’écrit année-mois-jour. Exemple : 2026-03-31')

/** Une liste sans doublon de valeurs prises dans une nomenclature. */
export function choix<const T extends readonly [string, ...string[]]>(valeurs: T) {
  return sansDoublon(
    z.array(z.enum(valeurs)).min(1, 'Cette liste est vide. Ajoutez une valeur, ou supprimez la ligne.'),
  )
}

/** Refuse une liste qui dit deux fois la même valeur ; l’anomalie est posée sur la seconde. */
export function sansDoublon<T extends z.ZodArray<z.ZodType<string>>>(liste: T) {
  return liste.check(({ value, issues }) => {
    for (const [i, valeur] of value.entries()) {
      if (value.indexOf(valeur) === i) continue
      issues.push({
        code: 'custom',
        input: value,
        path: [i],
        message: `« ${valeur} » est écrit deux fois. Gardez-en un.`,
      })
    }
  })
}

const jour = (rang: number) =>
  z.string('Les horaires sont un texte. Exemple : 9h-12h, 13h30-17h').check(({ value, issues }) => {
    const lu = lireJour(rang, value)
    if ('faute' in lu) issues.push({ code: 'custom', input: value, path: [], message: lu.faute })
  })

/** La semaine type, un jour par ligne, comme on la dit ; lue en créneaux triés. */
export const horaires = z
  .strictObject({
    lundi: jour(0).optional(),
    mardi: jour(1).optional(),
    mercredi: jour(2).optional(),
    jeudi: jour(3).optional(),
    vendredi: jour(4).optional(),
    samedi: jour(5).optional(),
    dimanche: jour(6).optional(),
  })
  .transform((semaine) =>
    JOURS.flatMap((nom, rang) => {
      const lu = lireJour(rang, semaine[nom] ?? 'fermé')
      return 'faute' in lu ? [] : lu.creneaux
    }),
  )

/** Une fermeture datée, bornes comprises. */
export const fermeture = z
  .strictObject({ du: date, au: date, motif: texte(100).optional() })
  .refine(({ du, au }) => du <= au, {
    path: ['au'],
    error: 'Cette fermeture finit avant de commencer. Vérifiez les deux dates.',
  })
