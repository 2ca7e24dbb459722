import { lstat, open, readdir } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { abreger, estBloquante, type Anomalie } from './anomalie.ts'
import { verifierCoherence } from './coherence/coherence.ts'
import { reprendreContenu } from './ecriture/arbre.ts'
import { lireCarte, type Carte } from './schemas/carte.ts'
import { montrable } from './traduction.ts'
import { lireFiche, POIDS_MAXIMAL_OCTETS, type FicheLue } from './lire.ts'
import {
  SCHEMAS_DE_DOSSIER,
  SCHEMAS_DE_FICHIER,
  SCHEMAS_DE_FICHIER_FACULTATIF,
  type ContenuDe,
  type ContenuFacultatif,
  type Dossier,
  type FicheDe,
  type Fichier,
} from './schemas/schemas.ts'

export type Dossiers = { [D in Dossier]: FicheLue<FicheDe<D>>[] }
export type Fichiers = { [F in Fichier]: FicheLue<ContenuDe<F>> }

/** Tout le contenu, valide : ce que les pages montrent. */
export type Contenu = { [D in Dossier]: FicheDe<D>[] } & {
  [F in Fichier]: ContenuDe<F>
} & ContenuFacultatif & {
    carte: Carte
  }

/** Le contenu lu et toutes ses anomalies ; `contenu` est absent dès que l’une d’elles bloque. */
export interface Verification {
  contenu?: Contenu
  anomalies: Anomalie[]
  /** Nombre de fiches lues, fautives comprises. */
  fiches: number
}

type Facultatifs = { [F in keyof ContenuFacultatif]: FicheLue<NonNullable<ContenuFacultatif[F]>> }

/**
 * Lit et vérifie tout un dossier `content`, après avoir fini ce qu’un import interrompu y aurait laissé en plan.
 * @param racine Dossier `content`.
 * @param aujourdhui Date à laquelle on juge (`AAAA-MM-JJ`) : une fiche ne peut pas être datée d’après.
 */
export async function lireContenu(racine: string, aujourdhui: string): Promise<Verification> {
  reprendreContenu(racine)
  const toutes: Anomalie[] = []
  let fiches = 0
  const lireUn = async (
    nom: string,
    schema: z.ZodType,
    facultatif = false,
  ): Promise<FicheLue<unknown> | undefined> => {
    const octets = await debutDuFichier(join(racine, nom))
    if (!octets && facultatif) return undefined
    if (!octets) {
      toutes.push({
        fichier: `content/${nom}`,
        ligne: 1,
        colonne: 1,
        message: 'Ce fichier manque. Remettez-le.',
      })
      return undefined
    }
    fiches += 1
    const lue = lireFiche(octets, `content/${nom}`, schema)
    if ('fiche' in lue) return lue
    toutes.push(...lue.anomalies)
    return lue.reste
  }
  const dossiers: Record<string, FicheLue<unknown>[]> = {}
  const nomsDe: Record<string, string[]> = {}
  for (const [dossier, schema] of Object.entries(SCHEMAS_DE_DOSSIER)) {
    const { noms, intrus } = await listerFiches(racine, dossier)
    toutes.push(...intrus)
    nomsDe[dossier] = noms.map((nom) => nom.replace(/\.yaml$/, ''))
    const lues = await Promise.all(noms.map((nom) => lireUn(`${dossier}/${nom}`, schema)))
    dossiers[dossier] = lues.filter((lue) => lue !== undefined)
  }
  const fichiers: Record<string, FicheLue<unknown>> = {}
  for (const [fichier, schema] of Object.entries(SCHEMAS_DE_FICHIER)) {
    const lue = await lireUn(`${fichier}.yaml`, schema)
    if (lue) fichiers[fichier] = lue
  }
  for (const [fichier, schema] of Object.entries(SCHEMAS_DE_FICHIER_FACULTATIF)) {
    const lue = await lireUn(`${fichier}.yaml`, schema, true)
    if (lue) fichiers[fichier] = lue
  }
  const carte = await lireCarte(racine)
  const lues = { ...(dossiers as Dossiers), ...(fichiers as Fichiers & Facultatifs) }
  const noms = {
    idsDeLieux: nomsDe.lieux ?? [],
    idsDeRessources: nomsDe.ressources ?? [],
    idsDActeurs: nomsDe.acteurs ?? [],
  }
  toutes.push(...verifierCoherence({ ...lues, ...noms, carte, aujourdhui }))
  const anomalies = abreger(toutes)
  if (anomalies.some(estBloquante)) return { anomalies, fiches }
  const nues = Object.entries(lues).map(([nom, lu]) => [
    nom,
    Array.isArray(lu) ? lu.map((l) => l.fiche) : lu.fiche,
  ])
  return { contenu: { ...(Object.fromEntries(nues) as Contenu), carte }, anomalies, fiches }
}

/** Les octets d’un fichier, coupés juste après ce qu’une fiche peut peser : un fichier énorme n’est pas chargé. */
async function debutDuFichier(chemin: string): Promise<Uint8Array | undefined> {
  // Ni un lien, qui montrerait un fichier d’ailleurs, ni un tube, qu’on attendrait sans fin.
  const ordinaire = await lstat(chemin)
    .then((vu) => vu.isFile())
    .catch(() => false)
  const fichier = ordinaire ? await open(chemin).catch(() => undefined) : undefined
  if (!fichier) return undefined
  try {
    const octets = new Uint8Array(POIDS_MAXIMAL_OCTETS + 1)
    let lus = 0
    for (let n = 1; n > 0 && lus < octets.length; lus += n)
      n = (await fichier.read(octets, lus, octets.length - lus, lus)).bytesRead
    return octets.subarray(0, lus)
  } catch {
    return undefined
  } finally {
    await fichier.close()
  }
}

/** Noms triés des fiches d’un dossier ; un dossier absent est vide. */
async function listerFiches(
  racine: string,
  dossier: string,
): Promise<{ noms: string[]; intrus: Anomalie[] }> {
  const entrees = (await readdir(join(racine, dossier), { withFileTypes: true }).catch(() => [])).filter(
    ({ name }) => !name.startsWith('.'),
  )
  const intrus = entrees.flatMap((entree) => {
    const message = intrusion(entree, dossier)
    // Ce nom est affiché : un saut de ligne ou un code de terminal y ferait dire autre chose.
    const fichier = `content/${dossier}/${montrable(entree.name)}`
    return message === undefined ? [] : [{ fichier, ligne: 1, colonne: 1, message }]
  })
  const noms = entrees.filter((entree) => intrusion(entree, dossier) === undefined)
  return { noms: noms.map(({ name }) => name).toSorted(), intrus }
}

/** Pourquoi cette entrée d’un dossier n’est pas une fiche ; `undefined` si elle en est une. */
function intrusion(entree: Dirent, dossier: string): string | undefined {
  if (entree.isSymbolicLink()) return 'Ce fichier est un lien vers un autre. Mettez ici la fiche elle-même.'
  if (entree.isDirectory())
    return `Ce dossier n’a pas sa place ici. Mettez ses fiches dans content/${dossier}`
  if (!entree.isFile() || !entree.name.endsWith('.yaml'))
    return 'Ce fichier n’est pas une fiche. Son nom doit finir par .yaml'
  return /^[\w.-]+$/.test(entree.name)
    ? undefined
    : 'Ce nom de fichier ne convient pas : des minuscules sans accent, des chiffres et des tirets. Renommez-le.'
}
