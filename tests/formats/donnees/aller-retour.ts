/** Importe nos propres fichiers dans le contenu dont ils sont faits : rien ne doit y bouger, à l’octet près. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importer, type BilanDImport } from '../../../scripts/importer/executer.ts'
import { photo } from '../../scripts/importer/import-essai.ts'

export interface AllerRetour {
  bilan: BilanDImport
  avant: Record<string, string>
  apres: Record<string, string>
}

/** @param source Une source de ce contenu. */
export async function allerRetour(
  racine: string,
  texte: string,
  source: string,
  aujourdhui: string,
): Promise<AllerRetour> {
  const dossier = mkdtempSync(join(tmpdir(), 'aller-retour-'))
  try {
    cpSync(racine, dossier, { recursive: true })
    const avant = photo(dossier)
    const bilan = await importer(new TextEncoder().encode(texte), {
      contenu: dossier,
      source,
      simuler: false,
      accepter: false,
      aujourdhui,
    })
    return { bilan, avant, apres: photo(dossier) }
  } finally {
    rmSync(dossier, { recursive: true })
  }
}
