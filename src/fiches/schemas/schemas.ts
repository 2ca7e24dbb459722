import type { z } from 'zod'
import { schemaAnnonce } from './annonce.ts'
import { schemaActeur } from './reseau/acteur.ts'
import { schemaBesoins } from './besoin.ts'
import { schemaConseiller } from './reseau/conseiller.ts'
import { schemaDispositif } from './reseau/dispositif.ts'
import { schemaEvenement } from './evenement.ts'
import { schemaDecisions, schemaEtatImports } from './import.ts'
import { schemaIndicateur } from './reseau/indicateur.ts'
import { schemaLangue } from './langue.ts'
import { schemaLieu } from './lieu.ts'
import { schemaMesures } from './mesures.ts'
import { schemaNumeros } from './numero.ts'
import { schemaQuestionnaire } from './questionnaire.ts'
import { schemaReferentiel } from './referentiel.ts'
import { schemaRessource } from './ressource.ts'
import { schemaTerritoire } from './territoire.ts'

/** Dossier de `content/` → schéma de ses fiches. */
export const SCHEMAS_DE_DOSSIER = {
  lieux: schemaLieu,
  conseillers: schemaConseiller,
  ressources: schemaRessource,
  evenements: schemaEvenement,
  annonces: schemaAnnonce,
  acteurs: schemaActeur,
  dispositifs: schemaDispositif,
  indicateurs: schemaIndicateur,
  langues: schemaLangue,
} as const
export type Dossier = keyof typeof SCHEMAS_DE_DOSSIER
export type FicheDe<D extends Dossier> = z.output<(typeof SCHEMAS_DE_DOSSIER)[D]>

/** Fichier unique de `content/`, sans `.yaml` → son schéma. */
export const SCHEMAS_DE_FICHIER = {
  territoire: schemaTerritoire,
  besoins: schemaBesoins,
  numeros: schemaNumeros,
  referentiel: schemaReferentiel,
  questionnaire: schemaQuestionnaire,
} as const
export type Fichier = keyof typeof SCHEMAS_DE_FICHIER
export type ContenuDe<F extends Fichier> = z.output<(typeof SCHEMAS_DE_FICHIER)[F]>

/** Fichier qui peut manquer, écrit par un script : la mémoire des imports, ce que coûtent les pages. */
export const SCHEMAS_DE_FICHIER_FACULTATIF = {
  'import-decisions': schemaDecisions,
  'import-etat': schemaEtatImports,
  mesures: schemaMesures,
} as const
export type FichierFacultatif = keyof typeof SCHEMAS_DE_FICHIER_FACULTATIF
export type ContenuFacultatif = {
  [F in FichierFacultatif]?: z.output<(typeof SCHEMAS_DE_FICHIER_FACULTATIF)[F]>
}

/** Nom du JSON Schema publié → schéma zod. */
export const SCHEMAS_PUBLIES = {
  lieu: schemaLieu,
  conseiller: schemaConseiller,
  ressource: schemaRessource,
  evenement: schemaEvenement,
  annonce: schemaAnnonce,
  acteur: schemaActeur,
  dispositif: schemaDispositif,
  indicateur: schemaIndicateur,
  langue: schemaLangue,
  ...SCHEMAS_DE_FICHIER,
  ...SCHEMAS_DE_FICHIER_FACULTATIF,
} as const
