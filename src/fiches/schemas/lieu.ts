import { z } from 'zod'
import { OPERATEURS } from '../../domain/fiche/nomenclatures.ts'
import {
  codeInsee,
  codePostal,
  date,
  identifiant,
  listeDe,
  ouiOuNon,
  siret,
  sources,
  texte,
} from './champs.ts'
import { adresseWeb, courriel, telephone } from './contacts.ts'
import { fermetures, horaires } from './horaires.ts'
import { champsJuges } from './juges.ts'

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

/** Une fiche de `content/lieux/`. Les clés sont celles du schéma national quand le sens est le même. */
export const schemaLieu = z
  .strictObject({
    id: identifiant,
    nom: texte(120),
    classe: classe.unwrap(),
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
    engagements: z.record(z.string(), date).optional(),
    verifications: z.record(z.string(), z.strictObject({ le: date, par: texte(120) })).optional(),
    sources,
    date_maj: date,
  })
  .meta({ title: 'Un lieu d’aide au numérique' })
export type Lieu = z.output<typeof schemaLieu>
