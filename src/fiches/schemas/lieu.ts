import { z } from 'zod'
import { GROUPES, type Groupe } from '../../domain/fiche/controles.ts'
import { OPERATEURS } from '../../domain/fiche/nomenclatures.ts'
import {
  codeInsee,
  codePostal,
  date,
  identifiant,
  LISTE_VIDE,
  listeDe,
  ouiOuNon,
  siPresent,
  siret,
  sources,
  texte,
} from './champs/champs.ts'
import { adresseWeb, courriel, telephone } from './champs/contacts.ts'
import { fermetures, horaires } from './champs/horaires.ts'
import { champsJuges } from './champs/juges.ts'
import { idCritere } from './referentiel.ts'

const { classe, ...autresChampsJuges } = champsJuges

/** Ce que partagent un lieu et l’adresse d’une tournée. Coordonnées absentes : le repère de la commune. */
export const localisation = {
  adresse: texte(150),
  complement_adresse: texte(150).optional(),
  code_postal: codePostal,
  commune: texte(80),
  code_insee: codeInsee.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  precision: z.enum(['adresse', 'commune']).default('adresse'),
}

/** Une liste datée qui ne fait que grandir. */
const suivi = <T extends z.ZodType>(element: T) => z.array(element).min(1, LISTE_VIDE)

/** La décision d’attribuer le label, et sa suspension éventuelle. */
const label = z
  .strictObject({
    decide_le: date,
    jusqu_au: date,
    decide_par: texte(120),
    suspendu: z.strictObject({ le: date, motif: texte(200) }).optional(),
  })
  .refine(({ decide_le, jusqu_au }) => decide_le < jusqu_au, {
    path: ['jusqu_au'],
    error: 'Ce label finit avant de commencer. Vérifiez les deux dates.',
  })

const controle = z.strictObject({ le: date, source: identifiant }).optional()
/** Groupe de faits → le jour où une source l’a vérifié. Absent : la date de la fiche vaut pour lui. */
const controles = z.strictObject(
  Object.fromEntries(GROUPES.map((groupe) => [groupe, controle])) as Record<Groupe, typeof controle>,
)

/** Source → identifiant stable que cette source donne au lieu. */
const identifiants = z.record(
  identifiant,
  z
    .string(siPresent('Cet identifiant doit être un texte. Mettez-le entre guillemets. Exemple : "581".'))
    .regex(
      /^[\w.:/-]{1,100}$/,
      siPresent((cite) => `${cite} ne convient pas. Recopiez l’identifiant de la source, sans espace.`),
    ),
)

/** Une fiche de `content/lieux/`. Les clés sont celles du schéma national quand le sens est le même. */
export const schemaLieu = z
  .strictObject({
    id: identifiant,
    nom: texte(120),
    classe: classe.unwrap(),
    /** Une règle l’a proposée d’après la fiche ; à supprimer quand une personne l’a confirmée. */
    classe_proposee: ouiOuNon.optional(),
    classe_motif: texte(200).optional(),
    pivot: siret.optional(),
    ...localisation,
    comment_venir: texte(280).optional(),
    telephone: telephone.optional(),
    courriels: listeDe(courriel).optional(),
    site_web: adresseWeb.optional(),
    prise_rdv: adresseWeb.optional(),
    horaires: horaires.optional(),
    precision_horaires: texte(200).optional(),
    fermetures: fermetures.optional(),
    /** Le lieu ne sert que les habitants de sa commune. */
    reserve_aux_habitants: ouiOuNon.optional(),
    operateur: z.enum(OPERATEURS).optional(),
    presentation: texte(280).optional(),
    ...autresChampsJuges, // services, équipements, publics… : la table de domain/fiche/champs-juges.ts
    fiche_acces_libre: adresseWeb.optional(),
    autres_formations_labels: listeDe(texte(100)).optional(),
    france_services_depuis: date.optional(),
    label: label.optional(),
    /** Ce que le lieu promet, année après année : on ajoute à la fin, et ce qui est écrit reste. */
    attestations: suivi(z.strictObject({ le: date, criteres: listeDe(idCritere) })).optional(),
    verifications: suivi(
      z.strictObject({ le: date, par: texte(120), criteres: listeDe(idCritere) }),
    ).optional(),
    ajoute_le: date.optional(),
    ferme_le: date.optional(),
    ferme_motif: texte(200).optional(),
    repris_par: listeDe(identifiant).optional(),
    identifiants: identifiants.optional(),
    controles: controles.optional(),
    sources,
    date_maj: date,
  })
  .meta({ title: 'Un lieu d’aide au numérique' })
export type Lieu = z.output<typeof schemaLieu>
