import { z } from 'zod'
import { estDateCivile } from '../../../domain/temps/calendrier.ts'
import { estSiret } from '../../../domain/fiche/siret.ts'
import { SIGNE_INVISIBLE } from '../../../domain/fiche/texte.ts'
import { citer } from '../../traduction.ts'

/** Ce qu’un texte ne contient jamais. « Ã© » est un é lu dans le mauvais encodage. */
const TEXTES_REFUSES: [RegExp, string][] = [
  [
    /\ufffd|Ã[\u0080-\u00bf]|â€/,
    'Les accents de ce texte sont abîmés. Retapez-les, et enregistrez le fichier en UTF-8.',
  ],
  [SIGNE_INVISIBLE, 'Ce texte contient un caractère invisible. Effacez-le et retapez-le.'],
  [/\p{M}{3}/u, 'Des accents s’empilent sur une lettre de ce texte. Effacez le mot et retapez-le.'],
  [
    /<\/?[a-z!]|&(?:[a-z]+|#x?[\da-f]+);/i,
    'Ce texte contient du HTML (« <…> » ou « &…; »). Gardez seulement les mots.',
  ],
]
const VIDE = 'Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.'
export const LISTE_VIDE = 'Cette liste est vide. Ajoutez une valeur, ou supprimez la ligne.'
const DATE = 'La date s’écrit année-mois-jour. Exemple : 2026-03-31'

/** Message d’une valeur présente ; un champ absent ou vide garde le sien. */
export function siPresent(message: string | ((cite: string) => string)) {
  const error = ({ input }: { input?: unknown }): string | undefined =>
    input == null ? undefined : typeof message === 'string' ? message : message(citer(input))
  return { error }
}

/** Un texte que YAML prendrait pour un nombre. */
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
    .check(({ value, issues }) => {
      const message = TEXTES_REFUSES.find(([motif]) => motif.test(value))?.[1]
      if (message !== undefined) issues.push({ code: 'custom', input: value, path: [], message })
    })
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

export const sources = sansDoublon(
  z.array(identifiant).min(1, 'Dites d’où viennent ces informations : une source au moins.'),
)
