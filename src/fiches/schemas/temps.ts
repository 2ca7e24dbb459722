import { z } from 'zod'
import { texte } from './champs/champs.ts'

/** Le fuseau se choisit dans la base IANA : `Indian/Reunion`, `America/Cayenne`. */
const fuseau = texte(60).refine(
  estFuseau,
  'Ce fuseau horaire n’existe pas. Exemples : Europe/Paris, Indian/Reunion, America/Martinique.',
)

/** Un jour férié de plus : le même chaque année, ou à tant de jours du dimanche de Pâques. */
const ferie = z
  .strictObject({
    nom: texte(80),
    le: z
      .string('Le jour doit être un texte. Mettez-le entre guillemets : "12-20".')
      .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'Le jour s’écrit mois-jour. Exemple : "12-20".')
      .optional(),
    /** Deux jours avant Pâques : -2. */
    apres_paques: z.number().int('Écrivez un nombre entier de jours.').optional(),
  })
  .refine(
    ({ le, apres_paques }) => (le === undefined) !== (apres_paques === undefined),
    'Dites « le » (mois-jour) ou « apres_paques » (en jours), un seul des deux.',
  )

/** L’heure et le calendrier du territoire, s’ils ne sont pas ceux de Paris. Un champ vide n’est pas encore connu. */
export const schemaTemps = z.strictObject({
  fuseau: fuseau.optional(),
  feries: z.array(ferie).min(1, 'Ajoutez un jour férié, ou supprimez la ligne.').optional(),
  /** La zone de vacances scolaires, ou ce qui en tient lieu : « zone A », « calendrier de La Réunion ». */
  vacances_scolaires: texte(60).or(z.literal('')).optional(),
})

function estFuseau(nom: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: nom }).resolvedOptions().timeZone !== undefined
  } catch {
    return false
  }
}
