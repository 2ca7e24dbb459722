import { z } from 'zod'
import { fauteDeTelephone, FORME_TELEPHONE } from '../../../domain/fiche/telephone.ts'
import { SIGNE_INVISIBLE } from '../../../domain/fiche/texte.ts'
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

/** Au-delà, ni un annuaire ni une affiche ne peut la montrer. */
const ADRESSE_MAXIMALE = 500
/** Longueur d’une adresse de courriel. Source : RFC 5321, 4.5.3.1.3. */
const COURRIEL_MAXIMAL = 254

/** Une règle, et non une borne du schéma : le formulaire montre une adresse sur une ligne, quelle que soit sa longueur. */
const tropLongue =
  (max: number) =>
  ({ value, issues }: z.core.ParsePayload<string>): void => {
    const message = `Cette adresse est trop longue : ${max} caractères au plus. Cherchez-en une plus courte.`
    if (value.length > max) issues.push({ code: 'custom', input: value, path: [], message })
  }

export const courriel = z
  .email(siPresent((cite) => `${cite} n’est pas une adresse de courriel. Exemple : contact@exemple.fr`))
  .check(tropLongue(COURRIEL_MAXIMAL))

/** Ce qu’une adresse de site ne contient jamais : rien n’en sort quand elle est écrite dans une page. */
const SIGNES_REFUSES: [RegExp, string][] = [
  [/\s/, 'un espace'],
  [/["'`“”‘]/, 'un guillemet'],
  [/[<>]/, 'un chevron'],
  [/\\/, 'une barre inverse'],
  [SIGNE_INVISIBLE, 'un caractère invisible'],
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
  .check(tropLongue(ADRESSE_MAXIMALE))
  .check(({ value, issues }) => {
    const signe = SIGNES_REFUSES.find(([motif]) => motif.test(value))?.[1]
    const message = `${citer(value)} contient ${signe}. Recopiez l’adresse depuis la barre du navigateur.`
    if (signe !== undefined) issues.push({ code: 'custom', input: value, path: [], message })
  })
