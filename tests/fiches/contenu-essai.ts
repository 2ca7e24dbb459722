import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ligneTerminal, trierAnomalies } from '../../src/fiches/anomalie.ts'
import { lireContenu } from '../../src/fiches/contenu.ts'

const PETIT = 'tests/fixtures/petit/content'
/** Le jour où les fiches d’essai sont jugées. */
export const AUJOURDHUI = '2026-03-31'

/** Fichiers à ajouter au petit contenu, ou à y remplacer, par chemin. */
export type Fichiers = Record<string, string | Uint8Array>

/** Une fiche valide du petit contenu, par exemple `lieux/mediatheque`. */
export function ficheValide(nom: string): string {
  return readFileSync(join(PETIT, `${nom}.yaml`), 'utf8')
}

/** La fiche où `avant` devient `apres`. @throws si `avant` n’y est pas : le cas ne prouverait rien. */
export function remplacer(fiche: string, avant: string, apres: string): string {
  if (!fiche.includes(avant)) throw new Error(`« ${avant} » n’est pas dans la fiche`)
  return fiche.replace(avant, () => apres)
}

/** Le petit contenu, plus ces fichiers, dans un dossier jetable le temps de `faire`. */
export async function avecContenu<T>(fichiers: Fichiers, faire: (contenu: string) => T): Promise<Awaited<T>> {
  const dossier = mkdtempSync(join(tmpdir(), 'contenu-'))
  try {
    cpSync(PETIT, dossier, { recursive: true })
    for (const [nom, octets] of Object.entries(fichiers)) {
      mkdirSync(dirname(join(dossier, nom)), { recursive: true })
      writeFileSync(join(dossier, nom), octets)
    }
    return await faire(dossier)
  } finally {
    rmSync(dossier, { recursive: true })
  }
}

/** Ce que le terminal affiche pour le petit contenu augmenté de ces fichiers, dans l’ordre. */
export function fautesDe(fichiers: Fichiers): Promise<string[]> {
  return avecContenu(fichiers, async (contenu) => {
    const { anomalies } = await lireContenu(contenu, AUJOURDHUI)
    return trierAnomalies(anomalies).map(ligneTerminal)
  })
}

/** Les fautes du petit contenu où la fiche `nom` est changée ; sans « content/<nom>.yaml: » pour les siennes. */
export async function fautesSi(nom: string, avant: string, apres: string): Promise<string[]> {
  const fautes = await fautesDe({ [`${nom}.yaml`]: remplacer(ficheValide(nom), avant, apres) })
  return fautes.map((faute) => faute.replace(`content/${nom}.yaml:`, ''))
}
