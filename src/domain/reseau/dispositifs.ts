import { nombreDeMots as motsDuTexte } from '../fiche/texte.ts'

/** Une page d’élu se lit en une minute. */
export const MOTS_AU_PLUS = 300

/** Le texte d’une fiche de dispositif, tel qu’on le lit. */
export interface TexteDeDispositif {
  nom: string
  en_bref: string
  c_est_quoi: readonly string[]
  a_savoir?: readonly string[] | undefined
  a_qui_demander: readonly string[]
  a_confirmer?: readonly string[] | undefined
}

/** Nombre de mots d’une fiche, sans ses sources. */
export function nombreDeMots(texte: TexteDeDispositif): number {
  const { nom, en_bref, c_est_quoi, a_savoir = [], a_qui_demander, a_confirmer = [] } = texte
  return motsDuTexte([nom, en_bref, ...c_est_quoi, ...a_savoir, ...a_qui_demander, ...a_confirmer].join(' '))
}
