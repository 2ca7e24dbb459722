import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Alentours } from '../../domain/espace/alentours.ts'
import { dossierDuContenu } from '../../fiches/emplacements.ts'

/** Les communes d’ailleurs, sans leur mention de source ; aucune si le territoire n’en donne pas. */
export async function lireFichierAlentours(): Promise<Alentours> {
  const vide: Alentours = { departements: [], noms: '', latitudes: '', longitudes: '' }
  const lues = await readFile(join(dossierDuContenu(), 'carte/alentours.json'), 'utf8').catch(() => undefined)
  const { departements, noms, latitudes, longitudes } = lues ? (JSON.parse(lues) as Alentours) : vide
  return { departements, noms, latitudes, longitudes }
}
