import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Alentours } from '../../domain/espace/alentours.ts'

/** Les communes d’ailleurs, sans leur mention de source ; aucune si le territoire n’en donne pas. */
export async function lireFichierAlentours(): Promise<Alentours> {
  const vide: Alentours = { departements: [], noms: '', latitudes: '', longitudes: '' }
  const lues = await readFile(resolve('content/carte/alentours.json'), 'utf8').catch(() => undefined)
  const { departements, noms, latitudes, longitudes } = lues ? (JSON.parse(lues) as Alentours) : vide
  return { departements, noms, latitudes, longitudes }
}
