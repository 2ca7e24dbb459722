import { z } from 'zod'
import { DECISIONS } from '../../domain/apport/decisions.ts'
import { FORMATS_D_AGENDA } from '../../domain/apport/evenements/recu.ts'
import { FORMATS_IMPORTES } from '../../domain/apport/recue.ts'
import { date, identifiant, texte } from './champs/champs.ts'
import { adresseWeb } from './champs/contacts.ts'

const nombreDeLignes = z.number('Écrivez un nombre entier.').int('Écrivez un nombre entier.').min(0)

/** Adresse d’une source : un site, ou ce poste pour un essai. */
const adresseDeSource = adresseWeb.or(z.url({ protocol: /^http$/, hostname: /^(?:127\.0\.0\.1|localhost)$/ }))

/** Une source que `npm run actualiser` relit. `edition` : date de ses faits, quand ni elle ni son adresse ne la disent. */
export const schemaImport = z.strictObject({
  source: identifiant,
  format: z.enum([...FORMATS_IMPORTES, ...FORMATS_D_AGENDA]),
  adresse: adresseDeSource,
  edition: date.optional(),
})

const PRECISIONS = {
  meme: ['lieu', 'Dites quel lieu : « lieu: <nom de la fiche> ».'],
  garder: ['champ', 'Dites quel champ : « champ: telephone ».'],
  prendre: ['champ', 'Dites quel champ : « champ: telephone ».'],
} as const

const decision = z
  .strictObject({
    source: identifiant,
    identifiant: z.string().min(1).max(200),
    decision: z.enum(DECISIONS),
    lieu: identifiant.optional(),
    champ: z.string().optional(),
    valeur: z.string().optional(),
    le: date,
    note: texte(300).optional(),
  })
  .check(({ value, issues }) => {
    const [cle, message] = PRECISIONS[value.decision as keyof typeof PRECISIONS] ?? []
    if (cle && value[cle] === undefined)
      issues.push({ code: 'custom', input: value, path: ['decision'], message })
  })

/** `content/import-decisions.yaml` : ce qu’on a tranché, pour ne pas le redemander. Écrit à la main. */
export const schemaDecisions = z.array(decision).meta({ title: 'Les décisions d’import' })
export type DecisionDImport = z.output<typeof decision>

const passage = z.strictObject({
  edition: date,
  importe_le: date,
  lignes: nombreDeLignes,
  empreinte: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Cette empreinte n’en est pas une. Laissez l’import l’écrire.'),
  colonnes: z.array(z.string()),
})

/** `content/import-etat.yaml` : ce qu’était chaque source la dernière fois. Écrit par l’import. */
export const schemaEtatImports = z.record(identifiant, passage).meta({ title: 'Les derniers imports' })
export type EtatImports = z.output<typeof schemaEtatImports>
