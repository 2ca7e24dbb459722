import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Alentours } from '../../domain/espace/alentours.ts'
import { dossierDuContenu } from '../../fiches/emplacements.ts'

/** Les communes d’ailleurs, demandées seulement quand un nom tapé n’est pas d’ici. Vide si le territoire n’en donne pas. */
export async function GET(): Promise<Response> {
  const vide: Alentours = { departements: [], noms: '', latitudes: '', longitudes: '' }
  const lues = await readFile(join(dossierDuContenu(), 'carte/alentours.json'), 'utf8').catch(() => undefined)
  const { departements, noms, latitudes, longitudes } = lues ? (JSON.parse(lues) as Alentours) : vide
  return Response.json({ departements, noms, latitudes, longitudes })
}
