import { z } from 'zod'
import { CLASSES, type Classe } from '../../domain/fiche/nomenclatures.ts'
import { choix, date, identifiant, sansDoublon, texte } from './champs/champs.ts'

const phrases = z.array(texte(160)).min(1, 'Cette liste est vide. Ajoutez une phrase.')
/** Le nom d’un critère, partout où l’on en cite un. */
export const idCritere = z
  .string()
  .regex(/^[A-Z][1-9]$/, 'Un critère se nomme par une lettre et un chiffre. Exemple : A1')

const classe = z.strictObject({
  nom: texte(40),
  titre: texte(60),
  pour_quoi: texte(300),
  signes: phrases,
  exemples: phrases,
  suite: texte(200),
  verifications: z.int('Écrivez un nombre entier.').min(0),
  a_verifier: sansDoublon(z.array(idCritere)),
})

const critere = z.strictObject({
  id: idCritere,
  theme: identifiant,
  formulation: texte(240),
  pourquoi: texte(240),
  preuve: texte(200),
  /** Ce que la fiche en dit ; absent quand elle ne peut pas le dire. */
  lecture: texte(240).optional(),
  requis: choix(CLASSES),
  recommande: choix(CLASSES).optional(),
})

/** `content/referentiel.yaml` : les quatre classes, et les critères du label. */
export const schemaReferentiel = z
  .strictObject({
    version: texte(20),
    date_maj: date,
    statut: z.enum(['proposition', 'adopté']),
    avertissement: texte(400),
    duree_annees: z.int('Écrivez un nombre entier.').min(1),
    attestation_annees: z.int('Écrivez un nombre entier.').min(1),
    classes: z.strictObject({
      decouverte: classe,
      inclusion: classe,
      mediation: classe,
      expertise: classe,
    } satisfies Record<Classe, typeof classe>),
    themes: z.array(z.strictObject({ id: identifiant, titre: texte(60), phrase: texte(200) })).min(1),
    criteres: z.array(critere).min(1),
  })
  .meta({ title: 'Le référentiel du label' })
export type Referentiel = z.output<typeof schemaReferentiel>
