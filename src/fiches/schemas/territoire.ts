import { z } from 'zod'
import { FORGES } from '../../domain/contribution/sorties.ts'
import { CLASSES } from '../../domain/fiche/nomenclatures.ts'
import { date, texte } from './champs/champs.ts'
import { adresseWeb, courriel, telephone } from './champs/contacts.ts'
import { schemaGouvernance } from './reseau/gouvernance.ts'
import { schemaImport } from './import.ts'
import { schemaTemps } from './temps.ts'

const vide = z.literal('')
const facultatif = texte(300).or(vide)
const effectif = z.number('Écrivez un nombre entier.').int('Écrivez un nombre entier.').min(0)

/** Un objectif chiffré du plan, quand il en publie un. */
const cible = z.strictObject({
  indicateur: z.enum([...CLASSES, 'conseillers']),
  valeur: effectif,
  echeance: date,
})

/** Ce que le plan du territoire a compté. */
const schemaPlan = z.strictObject({
  nom: texte(150),
  action: texte(60),
  lieux: z.strictObject({
    decouverte: effectif,
    inclusion: effectif,
    mediation: effectif,
    expertise: effectif,
  }),
  conseillers: effectif,
  constat_maillage: texte(200).optional(),
  cibles: z.array(cible).min(1, 'Ajoutez une cible, ou supprimez la ligne.').optional(),
})

/** `content/territoire.yaml` : tout ce qui n’est vrai que d’un territoire. Un champ vide n’est pas encore connu. */
export const schemaTerritoire = z
  .strictObject({
    nom: texte(80),
    code: z
      .string('Le code doit être un texte. Mettez-le entre guillemets : "01".')
      .regex(/^(?:\d{2,3}|2[AB])$/, 'Le code d’un département a deux ou trois caractères. Exemple : "01".'),
    region: texte(60).optional(),
    dans_le_territoire: texte(80),
    du_territoire: texte(80),
    site: z.strictObject({
      titre: texte(60),
      sous_titre: texte(80),
      description: texte(200),
      adresse: adresseWeb.refine(
        (a) => new URL(a).pathname === '/',
        'Le site doit être à la racine d’un domaine.',
      ),
    }),
    /** Où vivent les fiches ; `forge` : la sorte de forge, pour en connaître les pages. */
    depot: z.strictObject({
      adresse: adresseWeb.or(vide),
      branche: texte(60),
      forge: z.enum(FORGES).default('github'),
    }),
    /** Absent : aucun plan n’a compté les lieux. */
    plan: schemaPlan.optional(),
    temps: schemaTemps.optional(),
    carte: z.strictObject({
      sud: z.number(),
      ouest: z.number(),
      nord: z.number(),
      est: z.number(),
      villes: z.array(texte(60)),
    }),
    /** Nom que les gens donnent à une commune, ou à une ancienne commune réunie : nom officiel de la commune. */
    surnoms: z.record(texte(60), texte(60)).default({}),
    publie_par: facultatif,
    editeur: z.strictObject({
      nom: facultatif,
      adresse: facultatif,
      telephone: telephone.or(vide),
      courriel: courriel.or(vide),
      directeur_de_publication: facultatif,
    }),
    hebergeur: z.strictObject({ nom: facultatif, adresse: facultatif, telephone: telephone.or(vide) }),
    contact: z.strictObject({
      telephone: telephone.or(vide),
      courriel: courriel.or(vide),
      adresse: facultatif,
      horaires: facultatif,
    }),
    delegue_protection_donnees: facultatif,
    schema_pluriannuel_accessibilite: adresseWeb.or(vide),
    gouvernance: schemaGouvernance.optional(),
    /** Le salon où le réseau se parle, s’il en a un : une adresse à lui. */
    salon: z.strictObject({ nom: texte(80), lien: adresseWeb, quoi: texte(200) }).optional(),
    sources: z.record(
      z.string(),
      z.strictObject({
        nom: texte(120),
        producteur: texte(120),
        etat: texte(60),
        /** Jour du relevé : un fait qui n’a que cette source n’est jamais dit plus récent. */
        releve_le: date.optional(),
        licence: texte(60),
      }),
    ),
    imports: z.array(schemaImport).optional(),
  })
  .meta({ title: 'Le territoire' })
export type Territoire = z.output<typeof schemaTerritoire>
