import { ligneTerminal } from '../../../src/fiches/anomalie.ts'
import { lireFiche } from '../../../src/fiches/lire.ts'
import { SCHEMAS_DE_DOSSIER, SCHEMAS_DE_FICHIER } from '../../../src/fiches/schemas/schemas.ts'
import { ficheValide, remplacer } from '../contenu-essai.ts'

/** Une fiche hostile : ce qu’elle essaie, sa collection, ses octets, et l’anomalie attendue sans son fichier. */
export type Cas = [essai: string, collection: Collection, octets: string | Uint8Array, anomalie: RegExp]

const SCHEMAS = { ...SCHEMAS_DE_DOSSIER, ...SCHEMAS_DE_FICHIER }
export type Collection = keyof typeof SCHEMAS

/** Ce que la porte dit d’une fiche, une ligne par anomalie ; vide si elle entre. */
export function fautesDeLaFiche(collection: Collection, octets: string | Uint8Array): string[] {
  const brut = typeof octets === 'string' ? new TextEncoder().encode(octets) : octets
  const lue = lireFiche(brut, 'x.yaml', SCHEMAS[collection])
  return 'fiche' in lue ? [] : lue.anomalies.map(ligneTerminal)
}

const LIEU = ficheValide('lieux/mediatheque')

/** Le lieu d’essai, une ligne changée. */
export function lieuOu(avant: string, apres: string): string {
  return remplacer(LIEU, avant, apres)
}

/** Le lieu d’essai, ces lignes ajoutées à partir de la ligne 18. */
export function lieuPlus(lignes: string): string {
  return `${LIEU}${lignes}\n`
}
