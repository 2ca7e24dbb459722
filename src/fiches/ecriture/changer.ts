import type { Changement, FicheBrute } from '../../domain/contribution/changements.ts'
import type { Genre } from '../../domain/contribution/libelles.ts'
import { GROUPES } from '../../domain/fiche/controles.ts'
import { JOURS } from '../../domain/temps/calendrier.ts'
import { schemaConseiller } from '../schemas/reseau/conseiller.ts'
import { schemaEvenement } from '../schemas/evenement.ts'
import { schemaLieu } from '../schemas/lieu.ts'
import { schemaRessource } from '../schemas/ressource.ts'
import { modifierFiche, type Ordre } from './modifier.ts'
import { rendreFiche } from './rendu.ts'

const BLOCS: Ordre['blocs'] = { horaires: JOURS, controles: GROUPES }

/** L’ordre des clés de chaque sorte de fiche : celui de son schéma. */
export const ORDRES: Record<Genre, Ordre> = {
  lieux: { fiche: Object.keys(schemaLieu.shape), blocs: BLOCS },
  conseillers: { fiche: Object.keys(schemaConseiller.shape), blocs: BLOCS },
  ressources: { fiche: Object.keys(schemaRessource.shape), blocs: BLOCS },
  evenements: { fiche: Object.keys(schemaEvenement.shape), blocs: BLOCS },
}

/**
 * Écrit des changements dans le texte d’une fiche ; toutes ses autres lignes restent telles quelles.
 * @param texte Fiche valide. @throws {Error} si la fiche obtenue ne dirait pas ce qu’on voulait.
 */
export function ecrireChangements(genre: Genre, texte: string, changements: readonly Changement[]): string {
  const modifications = changements.map(({ chemin, apres }) => ({ chemin, valeur: apres }))
  return modifierFiche(texte, modifications, ORDRES[genre])
}

/** Une fiche neuve, clés dans l’ordre de son schéma. */
export function ecrireFicheNeuve(genre: Genre, fiche: FicheBrute): string {
  const rangees = ORDRES[genre].fiche.filter((cle) => cle in fiche).map((cle) => [cle, fiche[cle]])
  return rendreFiche(
    Object.fromEntries(rangees),
    `# yaml-language-server: $schema=../../public/schemas/${SCHEMAS[genre]}.json`,
  )
}

const SCHEMAS: Record<Genre, string> = {
  lieux: 'lieu',
  conseillers: 'conseiller',
  ressources: 'ressource',
  evenements: 'evenement',
}
