import { closeSync, fsyncSync, openSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Le contenu et ce qu’un import pose à côté, sur le même disque : un renommage y est instantané. */
export interface Endroits {
  parent: string
  contenu: string
  /** Le contenu à venir, tant qu’il n’a pas pris la place de l’autre. */
  neuf: string
  /** Le contenu d’avant, le temps de l’échange. */
  ancien: string
  /** Fichiers qu’il reste à poser un à un, là où un dossier ne se renomme pas. */
  journal: string
  /** Le journal, tant qu’il n’est pas écrit en entier. */
  brouillon: string
  /** Début du nom des fichiers qui disent quel processus importe. */
  verrou: string
}

/** @param racine Dossier `content`, ou un lien vers lui. */
export function endroitsDe(racine: string): Endroits {
  const contenu = cheminReel(racine)
  const parent = dirname(contenu)
  const a_cote = (quoi: string) => join(parent, `.${basename(contenu)}-${quoi}`)
  return {
    parent,
    contenu,
    neuf: a_cote('neuf'),
    ancien: a_cote('ancien'),
    journal: a_cote('journal'),
    brouillon: a_cote('brouillon'),
    verrou: a_cote('import-'),
  }
}

/** Le dossier peut manquer, le temps d’un échange : un lien vers lui se suit quand même. */
function cheminReel(racine: string): string {
  try {
    return realpathSync(racine)
  } catch {
    return cible(resolve(racine))
  }
}

function cible(chemin: string): string {
  try {
    return resolve(dirname(chemin), readlinkSync(chemin))
  } catch {
    return chemin
  }
}

/** Force l’écriture sur le disque. Sans effet sur un dossier là où le système ne sait pas le faire. */
export function graver(chemin: string): void {
  try {
    const descripteur = openSync(chemin, 'r')
    try {
      fsyncSync(descripteur)
    } finally {
      closeSync(descripteur)
    }
  } catch (erreur) {
    if (!['EPERM', 'EISDIR', 'EACCES', 'EINVAL'].includes(codeDe(erreur))) throw erreur
  }
}

/** Code d’une erreur du système, par exemple `ENOENT`. */
export function codeDe(erreur: unknown): string {
  return erreur instanceof Error && 'code' in erreur ? String(erreur.code) : ''
}
