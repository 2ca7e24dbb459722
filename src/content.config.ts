import { defineCollection } from 'astro:content'
import { z } from 'zod'
import { chargeurDeFiches } from './fiches/loader.ts'
import { SCHEMAS_DE_DOSSIER, SCHEMAS_DE_FICHIER } from './fiches/schemas/schemas.ts'

export const collections = {
  lieux: defineCollection({ loader: chargeurDeFiches('lieux'), schema: SCHEMAS_DE_DOSSIER.lieux }),
  conseillers: defineCollection({
    loader: chargeurDeFiches('conseillers'),
    schema: SCHEMAS_DE_DOSSIER.conseillers,
  }),
  territoire: defineCollection({
    loader: chargeurDeFiches('territoire'),
    schema: SCHEMAS_DE_FICHIER.territoire,
  }),
  ressources: defineCollection({
    loader: chargeurDeFiches('ressources'),
    schema: SCHEMAS_DE_DOSSIER.ressources,
  }),
  evenements: defineCollection({
    loader: chargeurDeFiches('evenements'),
    schema: SCHEMAS_DE_DOSSIER.evenements,
  }),
  annonces: defineCollection({ loader: chargeurDeFiches('annonces'), schema: SCHEMAS_DE_DOSSIER.annonces }),
  acteurs: defineCollection({ loader: chargeurDeFiches('acteurs'), schema: SCHEMAS_DE_DOSSIER.acteurs }),
  dispositifs: defineCollection({
    loader: chargeurDeFiches('dispositifs'),
    schema: SCHEMAS_DE_DOSSIER.dispositifs,
  }),
  indicateurs: defineCollection({
    loader: chargeurDeFiches('indicateurs'),
    schema: SCHEMAS_DE_DOSSIER.indicateurs,
  }),
  langues: defineCollection({ loader: chargeurDeFiches('langues'), schema: SCHEMAS_DE_DOSSIER.langues }),
  referentiel: defineCollection({
    loader: chargeurDeFiches('referentiel'),
    schema: SCHEMAS_DE_FICHIER.referentiel,
  }),
  questionnaire: defineCollection({
    loader: chargeurDeFiches('questionnaire'),
    schema: SCHEMAS_DE_FICHIER.questionnaire,
  }),
  numeros: defineCollection({
    loader: chargeurDeFiches('numeros'),
    schema: z.object({ liste: SCHEMAS_DE_FICHIER.numeros }),
  }),
  besoins: defineCollection({
    loader: chargeurDeFiches('besoins'),
    schema: z.object({ liste: SCHEMAS_DE_FICHIER.besoins }),
  }),
}
