import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const { nom, carte } = parse(readFileSync('content/territoire.yaml', 'utf8')) as {
  nom: string
  carte: { villes: string[] }
}

/** Le nom de notre territoire, ses villes, et ceux qui l’animent : un autre site n’en dit rien. */
export const NOMS_D_ICI = [nom, ...carte.villes, 'Cyberloire', 'Zoomacom', 'Hinaura', 'SDTAN']
