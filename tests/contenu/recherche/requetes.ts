import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

/** Un moment attendu ; une clé absente n’est pas demandée. */
interface MomentAttendu {
  jour?: string
  partie?: string
}

/** Ce que quelqu’un tape, et ce qu’il faut en comprendre. Les clés sont expliquées en tête de chaque fichier. */
export interface Requete {
  q: string
  famille: string
  part: 'reglage' | 'rapport'
  lieux?: string[]
  besoin?: string
  besoins?: string[]
  commune?: string
  filtres?: string[]
  moment?: MomentAttendu
  corrige?: string
  ecartes?: string[]
  incompris?: string[]
  dehors?: string
  permis?: { besoin?: string | string[]; commune?: string; filtres?: string[]; moment?: MomentAttendu }
}

/** « anciennes » : les 162 premières ; « ici », « ailleurs » et « comptoir » : écrites sans avoir vu le moteur. */
export type Jeu = 'anciennes' | 'ici' | 'ailleurs' | 'comptoir'

export const PARTS = ['reglage', 'rapport'] as const

export async function lireRequetes(jeu: Jeu): Promise<Requete[]> {
  return parse(await readFile(`tests/contenu/recherche/requetes-${jeu}.yaml`, 'utf8')) as Requete[]
}
