import { z } from 'zod'
import { fauteDeTelephone, FORME_TELEPHONE } from '../../../domain/fiche/telephone.ts'
import { citer } from '../../traduction.ts'
import { siPresent } from './champs.ts'

/** Le plus grand numéro à six chiffres. */
const COURT_MAXIMUM = 999_999

const refuser = (numero: unknown) =>
  `${citer(numero)} n’est pas un numéro français : ${fauteDeTelephone(String(numero))}. Exemple : 01 23 45 67 89`

const telephoneEcrit = z
  .string({
    error: ({ input }) => {
      if (input == null) return undefined
      return Number(input) < COURT_MAXIMUM
        ? refuser(input)
        : 'Le téléphone doit être un texte. Mettez-le entre guillemets : "01 23 45 67 89".'
    },
  })
  .meta({ pattern: FORME_TELEPHONE.source })
  .check(({ value, issues }) => {
    if (fauteDeTelephone(value) !== undefined)
      issues.push({ code: 'custom', input: value, path: [], message: refuser(value) })
  })

/** YAML lit `3949` comme un nombre ; sans zéro devant, rien n’est perdu. */
const numeroCourt = z
  .int()
  .min(1)
  .max(COURT_MAXIMUM)
  .refine((numero) => fauteDeTelephone(String(numero)) === undefined)
  .transform(String)

/** Un numéro du plan français, gardé comme on l’a écrit : les pages le regroupent. */
export const telephone = z.union([telephoneEcrit, numeroCourt])

export const courriel = z.email(
  siPresent((cite) => `${cite} n’est pas une adresse de courriel. Exemple : contact@exemple.fr`),
)

/** Ce qu’une adresse de site ne contient jamais : rien n’en sort quand elle est écrite dans une page. */
const SIGNES_REFUSES: [RegExp, string][] = [
  [/\s/, 'un espace'],
  [/["'`“”‘]/, 'un guillemet'],
  [/[<>]/, 'un chevron'],
  [/\\/, 'une barre inverse'],
  [
    /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
    'un caractère invisible',
  ],
  [/^[^/]*\/\/[^/?#]*@/, 'un identifiant avant « @ »'],
]

export const adresseWeb = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    abort: true,
    ...siPresent(
      (cite) =>
        `${cite} n’est pas une adresse de site. Elle commence par https:// Exemple : https://www.exemple.fr`,
    ),
  })
  .check(({ value, issues }) => {
    const signe = SIGNES_REFUSES.find(([motif]) => motif.test(value))?.[1]
    const message = `${citer(value)} contient ${signe}. Recopiez l’adresse depuis la barre du navigateur.`
    if (signe !== undefined) issues.push({ code: 'custom', input: value, path: [], message })
  })
