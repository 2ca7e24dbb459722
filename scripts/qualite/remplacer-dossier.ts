/** Remplace un dossier d’un coup : il est d’avant, ou d’après, jamais entre les deux. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * @param marque Fichier qu’un dossier fait par cette commande contient toujours : sans elle, on n’y touche pas.
 * @throws {Error} en français si le dossier contient autre chose, ou ne peut pas être écrit.
 */
export function remplacerDossier(
  dossier: string,
  fichiers: ReadonlyMap<string, string>,
  marque: string,
): void {
  const cible = resolve(dossier)
  const dedans = existsSync(cible) ? contenuDe(cible, dossier) : undefined
  if (dedans && dedans.length > 0 && !dedans.includes(marque))
    throw new Error(`Le dossier « ${dossier} » contient autre chose. Donnez-en un autre : --sortie relances`)
  const parent = dirname(cible)
  mkdirSync(parent, { recursive: true })
  const chantier = mkdtempSync(join(parent, `.${basename(cible)}-`))
  try {
    const neuf = join(chantier, 'neuf')
    mkdirSync(neuf)
    for (const [nom, texte] of fichiers) writeFileSync(join(neuf, nom), texte)
    if (dedans) renameSync(cible, join(chantier, 'ancien'))
    try {
      renameSync(neuf, cible)
    } catch (erreur) {
      if (dedans) renameSync(join(chantier, 'ancien'), cible)
      throw erreur
    }
  } finally {
    rmSync(chantier, { recursive: true, force: true })
  }
}

function contenuDe(cible: string, dit: string): string[] {
  try {
    return readdirSync(cible)
  } catch (cause) {
    throw new Error(`« ${dit} » n’est pas un dossier. Donnez-en un autre : --sortie relances`, { cause })
  }
}
