import type { Anomalie } from './anomalie.ts'
import type { FicheLue } from './lire.ts'

export type Chemin = (string | number)[]

/** Une anomalie posée sur une valeur d’une fiche. */
export function faute(
  lue: FicheLue<unknown>,
  chemin: Chemin,
  message: string,
  gravite?: Anomalie['gravite'],
): Anomalie {
  const cle = chemin.join('.') || undefined
  return { fichier: lue.fichier, ...lue.position(chemin), cle, message, ...(gravite && { gravite }) }
}
