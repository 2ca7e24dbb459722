import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Ce qui s’écrit ainsi en français, pour savoir à la construction ce qui n’est pas une faute. Ne part jamais au navigateur. */
export interface Dictionnaire {
  /** Les mots et toutes leurs formes : 336 000, licence MIT. */
  mots: string[]
  /** Les communes de France, de la plus peuplée à la moins peuplée, Licence Ouverte 2.0. */
  communes: string[]
}

export async function lireDictionnaire(): Promise<Dictionnaire> {
  const mots = await lirePaquet('an-array-of-french-words/index.json')
  const communes = await lirePaquet('@etalab/decoupage-administratif/data/communes.json')
  const triees = (communes as { nom: string; population?: number }[]).sort(
    (a, b) => (b.population ?? 0) - (a.population ?? 0),
  )
  return { mots: mots as string[], communes: triees.map(({ nom }) => nom) }
}

/** Lu comme un fichier, d’où l’on construit : un `import` mettrait ses 4 Mo dans le code construit. */
async function lirePaquet(fichier: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve('node_modules', fichier), 'utf8'))
}
