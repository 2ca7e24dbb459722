import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dossierDuContenu } from '../fiches/emplacements.ts'
import { lireFiche } from '../fiches/lire.ts'
import { schemaMesures, type Mesures } from '../fiches/schemas/mesures.ts'

/** Ce que coûtent les pages, tel qu’on l’a mesuré ; `undefined` si on ne l’a pas fait. @throws si le fichier est faux. */
export function lireMesures(): Mesures | undefined {
  const fichier = join(dossierDuContenu(), 'mesures.yaml')
  const octets = lireSiPresent(fichier)
  if (!octets) return undefined
  const lue = lireFiche(octets, fichier, schemaMesures)
  if ('fiche' in lue) return lue.fiche
  throw new Error(lue.anomalies.map(({ message }) => message).join('\n'))
}

function lireSiPresent(fichier: string): Buffer | undefined {
  try {
    return readFileSync(fichier)
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw erreur
  }
}
