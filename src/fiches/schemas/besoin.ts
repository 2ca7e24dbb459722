import { z } from 'zod'
import * as valeurs from '../../domain/fiche/nomenclatures.ts'
import { TYPOLOGIES, type Typologie } from '../../domain/fiche/typologies.ts'
import { choix, identifiant, sansDoublon, texte } from './champs.ts'

const typologies = Object.keys(TYPOLOGIES) as [Typologie, ...Typologie[]]

/** Ce qu’on lit dans la fiche d’un lieu : une ligne par champ, une valeur de la ligne suffit. */
export const champsDuLieu = z.strictObject({
  classe: choix(valeurs.CLASSES).optional(),
  services: choix(valeurs.SERVICES).optional(),
  demarches: choix(valeurs.DEMARCHES).optional(),
  competences: choix(valeurs.COMPETENCES).optional(),
  equipements: choix(valeurs.EQUIPEMENTS).optional(),
  publics_specifiquement_adresses: choix(valeurs.PUBLICS).optional(),
  prise_en_charge_specifique: choix(valeurs.PRISES_EN_CHARGE).optional(),
  modalites_acces: choix(valeurs.MODALITES_ACCES).optional(),
  modalites_accompagnement: choix(valeurs.MODALITES_ACCOMPAGNEMENT).optional(),
  dispositif_programmes_nationaux: choix(valeurs.DISPOSITIFS).optional(),
  formations_labels: choix(valeurs.FORMATIONS_LABELS).optional(),
  typologie: choix(typologies).optional(),
  itinerance: choix(valeurs.ITINERANCES).optional(),
  reparation_materiel: z.literal(true, 'Écrivez true (oui), ou supprimez la ligne.').optional(),
})

const criteres = z
  .strictObject({ tous: champsDuLieu.optional(), un_au_moins: champsDuLieu.optional() })
  .refine(
    ({ tous, un_au_moins }) => Object.keys({ ...tous, ...un_au_moins }).length > 0,
    'Un besoin sans critère vaudrait pour tous les lieux. Ajoutez une ligne sous « tous » ou « un_au_moins ».',
  )

const aApporter = texte(60).refine(
  (t) => !/mots? de passe/i.test(t),
  'On ne demande jamais un mot de passe. Supprimez cette ligne.',
)

/** Un besoin d’habitant, dans ses mots, et ce qu’un lieu doit dire dans sa fiche pour y répondre. */
export const schemaBesoin = z.strictObject({
  id: identifiant,
  label: texte(60),
  explication: texte(100),
  pictogramme: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Écrivez le nom d’une icône de lucide.dev. Exemple : file-text'),
  tuile: z.boolean('Écrivez true (oui) ou false (non).'),
  synonymes: sansDoublon(z.array(texte(60)).min(1, 'Ajoutez au moins un mot que les gens tapent.')),
  a_apporter: sansDoublon(z.array(aApporter).min(1, 'Dites au moins une chose à apporter.')),
  voisin: identifiant,
  criteres,
  prefere: champsDuLieu.optional(),
  sans_lieu: texte(200).optional(),
})
export type Besoin = z.output<typeof schemaBesoin>

/** `content/besoins.yaml` : tous les besoins, dans l’ordre où on les montre. */
export const schemaBesoins = z.array(schemaBesoin).meta({ title: 'Les besoins des habitants' })
