import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Contour } from '../../domain/espace/contours.ts'
import { lireContours, type TopologieCommunes } from '../../domain/espace/topologie.ts'

const schemaIntercommunalite = z.object({ code: z.string(), nom: z.string(), slug: z.string() })
const schemaCommune = z.object({
  code: z.string(),
  nom: z.string(),
  slug: z.string(),
  codes_postaux: z.array(z.string()).min(1),
  population: z.number(),
  intercommunalite: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  anciennes: z.array(z.string()).default([]),
  /** Codes Insee des arrondissements de Paris, Lyon et Marseille : les sources les donnent pour des communes. */
  arrondissements: z.array(z.string()).optional(),
  /** La position n’est pas connue : c’est le milieu de lieux des environs. */
  approchee: z.literal(true).optional(),
})
const schemaTable = z.object({
  attribution: z.string(),
  intercommunalites: z.array(schemaIntercommunalite),
  communes: z.array(schemaCommune),
})
/** Une commune en vigueur. La position est le milieu de son contour, pas sa mairie ; sans contour, un point donné. */
export type Commune = z.output<typeof schemaCommune>
export type Intercommunalite = z.output<typeof schemaIntercommunalite>
export type TableCommunes = z.output<typeof schemaTable>

/** `content/carte/`, produit par `npm run carte` et relu tel quel. */
export interface Carte extends TableCommunes {
  /** Absente : le territoire n’a pas encore de fond de carte. */
  topologie?: TopologieCommunes
  contours: Map<string, Contour>
}

/**
 * Lit la table des communes, et le fond de carte s’il y en a un.
 * @param contenu Dossier `content`.
 * @throws si la table manque, ou si un fichier n’a pas la forme que le script écrit.
 */
export async function lireCarte(contenu: string): Promise<Carte> {
  const lire = async (nom: string): Promise<unknown> =>
    JSON.parse(await readFile(join(contenu, 'carte', nom), 'utf8'))
  const table = schemaTable.parse(await lire('communes.json'))
  const ecrits = await readFile(join(contenu, 'carte/contours.json'), 'utf8').catch(siAbsent)
  if (ecrits === undefined) return { ...table, contours: new Map() }
  const topologie = JSON.parse(ecrits) as TopologieCommunes
  return { ...table, topologie, contours: lireContours(topologie) }
}

function siAbsent(erreur: unknown): undefined {
  if (erreur instanceof Error && 'code' in erreur && erreur.code === 'ENOENT') return undefined
  throw erreur
}
