import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { trierAnomalies, type Anomalie } from '../../src/fiches/anomalie.ts'
import { lireContenu } from '../../src/fiches/contenu.ts'
import { ouvrirEssai } from '../../src/fiches/ecriture/chantier.ts'
import { jugerProposition, verifierSuivis } from '../../src/fiches/proposition.ts'

/** Chemin depuis `content/` → texte ; `null` : le fichier est supprimé. */
export type Fichiers = ReadonlyMap<string, string | null>

/**
 * Ce que la porte dirait du contenu avec ces fichiers, sans rien y écrire. Une faute qui était déjà là ailleurs n’est
 * qu’un avertissement.
 */
export async function essayer(fichiers: Fichiers, contenu: string, aujourdhui: string): Promise<Anomalie[]> {
  const { anomalies: avant } = await lireContenu(contenu, aujourdhui)
  const dossier = mkdtempSync(join(tmpdir(), 'essai-'))
  const essai = ouvrirEssai(contenu, join(dossier, 'content'))
  try {
    for (const nom of fichiers.keys()) mkdirSync(dirname(join(essai.dossier, nom)), { recursive: true })
    essai.ecrire(new Map([...fichiers].flatMap(([nom, texte]) => (texte === null ? [] : [[nom, texte]]))))
    for (const [nom, texte] of fichiers) if (texte === null) rmSync(join(essai.dossier, nom), { force: true })
    const { anomalies } = await lireContenu(essai.dossier, aujourdhui)
    const touches = new Set([...fichiers.keys()].map((nom) => `content/${nom}`))
    const suivis = [...fichiers.keys()].flatMap((nom) => suivisDe(nom, contenu, essai.dossier))
    return trierAnomalies([...jugerProposition(anomalies, { touches, anomalies: avant }), ...suivis])
  } finally {
    essai.fermer()
    rmSync(dossier, { recursive: true })
  }
}

/** Ce qui, dans la fiche d’un lieu, ne devait que grandir. @param avant @param apres Dossiers `content`. */
export function suivisDe(nom: string, avant: string, apres: string): Anomalie[] {
  const [ancienne, neuve] = [join(avant, nom), join(apres, nom)]
  if (!nom.startsWith('lieux/') || !existsSync(ancienne) || !existsSync(neuve)) return []
  return verifierSuivis(`content/${nom}`, readFileSync(ancienne), readFileSync(neuve))
}

/** Écrit un fichier d’un coup : qui le lit pendant ce temps voit l’ancien ou le neuf, jamais une moitié. */
export function poser(chemin: string, texte: string): void {
  const brouillon = join(dirname(chemin), `.${basename(chemin)}-${process.pid}`)
  mkdirSync(dirname(chemin), { recursive: true })
  writeFileSync(brouillon, texte)
  renameSync(brouillon, chemin)
}
