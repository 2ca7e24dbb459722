import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeDe, endroitsDe, graver, type Endroits } from './endroits.ts'

/**
 * Échange le contenu d’avant et le contenu neuf, déjà entier et gravé. Deux renommages ; arrêté entre les deux,
 * il n’y a plus de contenu du tout, et `reprendreContenu` met le neuf en place : jamais un mélange des deux.
 * Là où un dossier ne se renomme pas (couche d’image, point de montage), chaque fichier est posé un à un, et un
 * journal dit ce qui reste à poser.
 * @param changes Fichiers qui diffèrent, chemins depuis le contenu.
 * @param unAUn Passe par le journal sans essayer le renommage.
 */
export function echanger(racine: string, changes: string[], unAUn = false): void {
  const endroits = endroitsDe(racine)
  const { parent, contenu, neuf, ancien } = endroits
  if (unAUn || !ecarter(contenu, ancien)) {
    ecrireJournal(endroits, changes)
    poser(endroits)
    return
  }
  prendreLaPlace(neuf, contenu)
  graver(parent)
  rmSync(ancien, { recursive: true, force: true })
}

/**
 * Finit l’échange qu’un import interrompu a laissé en plan. À appeler avant de lire : ensuite, le contenu est celui
 * d’avant, ou celui d’après. Sans effet quand il n’y a rien à finir.
 */
export function reprendreContenu(racine: string): void {
  const endroits = endroitsDe(racine)
  const { contenu, neuf, ancien, journal } = endroits
  if (existsSync(journal)) poser(endroits)
  if (existsSync(contenu) || !existsSync(ancien)) return
  prendreLaPlace(existsSync(neuf) ? neuf : ancien, contenu)
}

/** @returns `false` si ce dossier ne se renomme pas ici. */
function ecarter(contenu: string, ancien: string): boolean {
  try {
    renameSync(contenu, ancien)
    return true
  } catch (erreur) {
    if (['EXDEV', 'EBUSY'].includes(codeDe(erreur))) return false
    throw erreur
  }
}

/** Un lecteur a pu finir l’échange avant nous : le résultat est le même. */
function prendreLaPlace(dossier: string, contenu: string): void {
  try {
    renameSync(dossier, contenu)
  } catch (erreur) {
    if (!existsSync(contenu)) throw erreur
  }
}

function ecrireJournal({ journal, brouillon, parent }: Endroits, changes: string[]): void {
  writeFileSync(brouillon, JSON.stringify(changes))
  graver(brouillon)
  renameSync(brouillon, journal) // l’instant où tout est décidé
  graver(parent)
}

/** Pose les fichiers du journal ; ceux qui le sont déjà ne sont plus dans le dossier neuf. */
function poser({ contenu, neuf, journal }: Endroits): void {
  for (const nom of lireJournal(journal)) {
    mkdirSync(dirname(join(contenu, nom)), { recursive: true })
    try {
      renameSync(join(neuf, nom), join(contenu, nom))
    } catch (erreur) {
      if (codeDe(erreur) !== 'ENOENT') throw erreur
    }
  }
  graver(contenu)
  rmSync(journal, { force: true })
}

/** Vide si un autre lecteur vient de finir. */
function lireJournal(journal: string): string[] {
  try {
    return JSON.parse(readFileSync(journal, 'utf8')) as string[]
  } catch (erreur) {
    if (codeDe(erreur) === 'ENOENT') return []
    throw erreur
  }
}
