import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Les fichiers de ces endroits, chemin depuis la racine du projet ; `fins` vide : tous. */
export function fichiersDuProjet(endroits: string[], fins: string[] = []): string[] {
  return endroits
    .filter((endroit) => existsSync(endroit))
    .flatMap((endroit) => (statSync(endroit).isFile() ? [endroit] : fichiersDe(endroit)))
    .filter((chemin) => fins.length === 0 || fins.some((fin) => chemin.endsWith(fin)))
    .toSorted()
}

function fichiersDe(dossier: string): string[] {
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
}
