import { A_APPORTER, fr, type Remise } from './fr.ts'

/** La feuille en français facile : les mots de la feuille française, sans présenter une autre langue. */
export const frFacile: Remise = {
  ...fr,
  nom: 'Facile à lire',
  nomFrancais: 'français facile à lire',
  bonjour: 'Bonjour. Pouvez-vous m’aider avec internet\u00a0?',
  visez: 'Ce carré ouvre la page du lieu. Visez-le avec un téléphone.',
  apportez: `Apportez les choses de la liste ${A_APPORTER}.`,
}
