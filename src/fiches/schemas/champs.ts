import { z } from 'zod'
import { estDateCivile, JOURS } from '../../domain/temps/calendrier.ts'
import { lireJour } from '../../domain/temps/grammaire-horaires.ts'
import { estSiret } from '../../domain/fiche/siret.ts'
import { FORME_TELEPHONE } from '../../domain/fiche/telephone.ts'
import { citer } from '../traduction.ts'

const INTERDITS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/
const HTML = /<\/?[a-z!]|&(?:[a-z]+|#x?[\da-f]+);/i
const VIDE = 'Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.'
const LISTE_VIDE = 'Cette liste est vide. Ajoutez une valeur, ou supprimez la ligne.'
const DATE = 'La date s’écrit année-mois-jour. Exemple : 2026-03-31'

/** Message d’une valeur présente ; un champ absent ou vide garde le sien. */
export function siPresent(message: string | ((cite: string) => string)) {
  const error = ({ input }: { input?: unknown }): string | undefined =>
    input == null ? undefined : typeof message === 'string' ? message : message(citer(input))
  return { error }
}

const entreGuillemets = (nom: string, exemple: string) =>
  z.string(siPresent(`${nom} doit être un texte. Mettez-le entre guillemets : "${exemple}".`))

export const ouiOuNon = z.boolean(
  siPresent((cite) => `${cite} ne convient pas. Écrivez true (oui) ou false (non).`),
)

/** Un texte d’une ligne ou plus, sans balise ni caractère invisible. `max` en caractères. */
export function texte(max: number) {
  return z
    .string()
    .trim()
    .min(1, VIDE)
    .max(max, `Ce texte est trop long : ${max} caractères au plus. Raccourcissez-le.`)
    .refine((t) => !INTERDITS.test(t), 'Ce texte contient un caractère invisible. Effacez-le et retapez-le.')
    .refine(
      (t) => !HTML.test(t),
      'Ce texte contient du HTML (« <…> » ou « &…; »). Gardez seulement les mots.',
    )
}

export const identifiant = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    siPresent(
      (cite) =>
        `${cite} ne convient pas. Un identifiant s’écrit en minuscules sans accent, avec des tirets. Exemple : mediatheque-du-centre`,
    ),
  )
  .max(80, 'Cet identifiant est trop long : 80 caractères au plus.')

export const codePostal = entreGuillemets('Le code postal', '01000').regex(
  /^\d{5}$/,
  siPresent((cite) => `${cite} n’est pas un code postal : il a 5 chiffres. Exemple : "01000".`),
)

export const codeInsee = entreGuillemets('Le code Insee', '01053').regex(
  /^(?:\d{2}|2[AB])\d{3}$/,
  siPresent((cite) => `${cite} n’est pas un code Insee : il a 5 caractères. Exemple : "01053".`),
)

export const telephone = entreGuillemets('Le téléphone', '01 23 45 67 89').regex(
  FORME_TELEPHONE,
  siPresent((cite) => `${cite} n’est pas un numéro français. Exemple : 01 23 45 67 89`),
)

export const courriel = z.email(
  siPresent((cite) => `${cite} n’est pas une adresse de courriel. Exemple : contact@exemple.fr`),
)

export const adresseWeb = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  ...siPresent(
    (cite) =>
      `${cite} n’est pas une adresse de site. Elle commence par https:// Exemple : https://www.exemple.fr`,
  ),
})

export const siret = entreGuillemets('Le SIRET', '13002526500013')
  .regex(/^\d{14}$/, {
    abort: true,
    ...siPresent(
      (cite) => `${cite} n’est pas un SIRET : il a 14 chiffres, sans espace. Exemple : "13002526500013".`,
    ),
  })
  .refine(
    estSiret,
    siPresent((cite) => `${cite} n’existe pas : la clé de ce SIRET est fausse. Vérifiez chaque chiffre.`),
  )

export const date = z
  .string(siPresent((cite) => `${cite} n’est pas une date. ${DATE}`))
  .meta({ format: 'date' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    abort: true,
    ...siPresent((cite) => `${cite} n’est pas une date. ${DATE}`),
  })
  .refine(
    estDateCivile,
    siPresent((cite) => `${cite} n’existe pas au calendrier. Vérifiez le jour et le mois.`),
  )

/** Une liste sans doublon de valeurs prises dans une nomenclature. */
export function choix<const T extends readonly [string, ...string[]]>(valeurs: T) {
  return listeDe(z.enum(valeurs))
}

/** Une liste d’au moins une valeur, sans doublon. */
export function listeDe<T extends z.ZodType<string>>(valeur: T) {
  return sansDoublon(z.array(valeur).min(1, LISTE_VIDE))
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
  z
    .string(siPresent((cite) => `${cite} n’est pas compris. Écrivez par exemple : 9h-12h, 13h30-17h.`))
    .check(({ value, issues }) => {
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
const fermeture = z
  .strictObject({ du: date, au: date, motif: texte(100).optional() })
  .refine(({ du, au }) => du <= au, {
    path: ['au'],
    error: 'Cette fermeture finit avant de commencer. Vérifiez les deux dates.',
  })

export const fermetures = z.array(fermeture).min(1, LISTE_VIDE)

export const sources = sansDoublon(
  z.array(identifiant).min(1, 'Dites d’où viennent ces informations : une source au moins.'),
)
