import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/**
 * Les mots français et toutes leurs formes (336 000, paquet `an-array-of-french-words`, licence MIT), pour savoir à la
 * construction ce qui n’est pas une faute. Ne part jamais au navigateur.
 */
export async function lireDictionnaire(): Promise<string[]> {
  return JSON.parse(
    await readFile(resolve('node_modules/an-array-of-french-words/index.json'), 'utf8'),
  ) as string[]
}
