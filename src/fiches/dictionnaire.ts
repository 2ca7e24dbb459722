import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Ce qui s’écrit ainsi en français, pour savoir à la construction ce qui n’est pas une faute. Ne part jamais au navigateur. */
export interface Dictionnaire {
  /** Les mots et toutes leurs formes : 336 000, paquet `an-array-of-french-words`, licence MIT. */
  mots: string[]
  /** Les communes de France : paquet `@etalab/decoupage-administratif`, Licence Ouverte 2.0. */
  communes: string[]
}

export async function lireDictionnaire(): Promise<Dictionnaire> {
  const mots = (await lirePaquet('an-array-of-french-words/index.json')) as string[]
  const communes = (await lirePaquet('@etalab/decoupage-administratif/data/communes.json')) as {
    nom: string
  }[]
  return { mots, communes: communes.map(({ nom }) => nom) }
}

async function lirePaquet(fichier: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve('node_modules', fichier), 'utf8'))
}
