import { defineCollection } from 'astro:content'
import { schemaBesoin } from './fiches/besoin.ts'
import { chargeurDeFiches } from './fiches/loader.ts'
import { SCHEMAS_DE_DOSSIER, SCHEMAS_DE_FICHIER } from './fiches/schemas.ts'

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
  besoins: defineCollection({ loader: chargeurDeFiches('besoins'), schema: schemaBesoin }),
}
