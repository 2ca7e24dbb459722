import { stringify } from 'yaml'
import type { Indicateur } from '../fiches/schemas/reseau/indicateur.ts'

const EN_TETE = `# yaml-language-server: $schema=../../public/schemas/indicateur.json
# Écrit par « npm run photographier ». « fraicheur » compte des lieux, « au_dela » des habitants, à vol d’oiseau.
`

/** La photographie telle qu’on la garde dans `content/indicateurs/<date>.yaml`. */
export function indicateurEnYaml(indicateur: Indicateur): string {
  return EN_TETE + stringify(indicateur)
}
