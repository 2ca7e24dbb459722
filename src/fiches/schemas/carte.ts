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
})
const schemaTable = z.object({
  attribution: z.string(),
  intercommunalites: z.array(schemaIntercommunalite),
  communes: z.array(schemaCommune),
})
/** Une commune en vigueur. La position est le milieu de son contour, pas sa mairie. */
export type Commune = z.output<typeof schemaCommune>
export type Intercommunalite = z.output<typeof schemaIntercommunalite>
export type TableCommunes = z.output<typeof schemaTable>

/** `content/carte/`, produit par `npm run carte` et relu tel quel. */
export interface Carte extends TableCommunes {
  topologie: TopologieCommunes
  contours: Map<string, Contour>
}

/**
 * Lit le fond de carte et la table des communes.
 * @param contenu Dossier `content`.
 * @throws si un fichier manque ou n’a pas la forme que le script écrit.
 */
export async function lireCarte(contenu: string): Promise<Carte> {
  const lire = async (nom: string): Promise<unknown> =>
    JSON.parse(await readFile(join(contenu, 'carte', nom), 'utf8'))
  const table = schemaTable.parse(await lire('communes.json'))
  const topologie = (await lire('contours.json')) as TopologieCommunes
  return { ...table, topologie, contours: lireContours(topologie) }
}
