import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Genre } from '../../domain/contribution/libelles.ts'
import { dossierDuContenu } from '../../fiches/emplacements.ts'

/** Identifiants des fiches d’une sorte, triés ; un dossier absent est vide. */
export async function idsDe(genre: Genre): Promise<string[]> {
  const noms = await readdir(join(dossierDuContenu(), genre)).catch(() => [])
  return noms
    .filter((nom) => nom.endsWith('.yaml'))
    .map((nom) => nom.replace(/\.yaml$/, ''))
    .toSorted()
}
