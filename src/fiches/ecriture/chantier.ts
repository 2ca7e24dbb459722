import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { echanger, reprendreContenu } from './arbre.ts'
import { codeDe, endroitsDe, graver, type Endroits } from './endroits.ts'

/** Une copie du contenu qu’on change à loisir, puis qui prend sa place d’un coup. */
export interface Chantier {
  /** Où est la copie : `lireContenu` la lit comme un contenu. */
  dossier: string
  /** Écrit ces fichiers dans la copie. Chemin depuis le contenu → texte ; `null` : remet le fichier d’avant. */
  ecrire: (fichiers: ReadonlyMap<string, string | null>) => void
  /** Met la copie à la place du contenu. Le chantier n’a plus lieu d’être. */
  publier: () => void
  /** Efface la copie et ses traces. À appeler toujours, publiée ou non. */
  fermer: () => void
}

/**
 * Ouvre un chantier à côté du contenu. Un seul à la fois ; les restes d’un import interrompu sont d’abord rangés.
 * @throws {Error} si un autre import est en cours.
 */
export function ouvrirChantier(racine: string): Chantier {
  const endroits = endroitsDe(racine)
  const verrou = verrouiller(endroits)
  const fermer = () => {
    rmSync(endroits.neuf, { recursive: true, force: true })
    rmSync(verrou, { force: true })
  }
  try {
    reprendreContenu(racine)
    for (const reste of [endroits.neuf, endroits.ancien, endroits.brouillon])
      rmSync(reste, { recursive: true, force: true })
    const changes = new Set<string>()
    return {
      ...copie(endroits.contenu, endroits.neuf, changes),
      publier: () => {
        for (const nom of changes) graver(join(endroits.neuf, nom))
        for (const dossier of dossiersDe(endroits.neuf)) graver(dossier)
        echanger(racine, [...changes])
      },
      fermer,
    }
  } catch (erreur) {
    fermer()
    throw erreur
  }
}

/**
 * Le même, ailleurs et pour rien : ce qu’une simulation peut vérifier sans toucher au contenu.
 * @param dossier Dossier à créer, qu’elle efface en fermant.
 */
export function ouvrirEssai(racine: string, dossier: string): Chantier {
  return {
    ...copie(endroitsDe(racine).contenu, dossier, new Set()),
    publier: () => {
      throw new Error('Une simulation ne se publie pas.')
    },
    fermer: () => rmSync(dossier, { recursive: true, force: true }),
  }
}

function copie(contenu: string, dossier: string, changes: Set<string>): Pick<Chantier, 'dossier' | 'ecrire'> {
  relier(contenu, dossier)
  return {
    dossier,
    ecrire: (fichiers) => {
      for (const [nom, texte] of fichiers) {
        const chemin = join(dossier, nom)
        rmSync(chemin, { force: true }) // c’est un lien vers le fichier d’avant : écrire dedans le changerait
        if (texte === null) {
          changes.delete(nom)
          relierFichier(join(contenu, nom), chemin)
        } else {
          changes.add(nom)
          mkdirSync(dirname(chemin), { recursive: true }) // la première fiche d’une sorte ouvre son dossier
          writeFileSync(chemin, texte)
        }
      }
    },
  }
}

/** Copie un dossier sans recopier les octets : un fichier qui ne change pas garde sa place et sa date. */
function relier(de: string, vers: string): void {
  mkdirSync(vers, { recursive: true })
  for (const entree of readdirSync(de, { withFileTypes: true })) {
    const [source, cible] = [join(de, entree.name), join(vers, entree.name)]
    if (entree.isDirectory()) relier(source, cible)
    else relierFichier(source, cible)
  }
}

function dossiersDe(racine: string): string[] {
  const entrees = readdirSync(racine, { recursive: true, withFileTypes: true })
  const dossiers = entrees.filter((entree) => entree.isDirectory())
  return [...dossiers.map(({ parentPath, name }) => join(parentPath, name)), racine]
}

/** Sans effet si le fichier n’existait pas. */
function relierFichier(source: string, cible: string): void {
  try {
    linkSync(source, cible)
  } catch (erreur) {
    if (codeDe(erreur) === 'ENOENT') return
    copyFileSync(source, cible) // deux disques, ou un système sans liens
  }
}

/**
 * Pose un fichier au nom du processus, puis regarde s’il est seul. Deux imports lancés ensemble peuvent se refuser
 * l’un l’autre, jamais s’accepter. @returns le fichier posé.
 */
function verrouiller({ parent, verrou }: Endroits): string {
  const mien = `${verrou}${process.pid}`
  writeFileSync(mien, '')
  for (const nom of readdirSync(parent)) {
    const chemin = join(parent, nom)
    if (!nom.startsWith(basename(verrou)) || chemin === mien) continue
    if (!vit(Number(chemin.slice(verrou.length)))) {
      rmSync(chemin, { force: true })
      continue
    }
    unlinkSync(mien)
    throw new Error(
      `Un autre import est en cours (${nom}). Attendez qu’il finisse ; s’il n’y en a pas, effacez ce fichier de ${dirname(mien)}.`,
    )
  }
  return mien
}

function vit(processus: number): boolean {
  if (!Number.isInteger(processus) || processus <= 0) return false
  try {
    process.kill(processus, 0)
    return true
  } catch (erreur) {
    return codeDe(erreur) === 'EPERM' // il existe, à quelqu’un d’autre
  }
}
