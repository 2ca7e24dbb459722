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

/** Nombre de mots d’une fiche : « c’est » en est un, un signe seul n’en est pas. Les sources n’y sont pas. */
export function nombreDeMots(texte: TexteDeDispositif): number {
  const { nom, en_bref, c_est_quoi, a_savoir = [], a_qui_demander, a_confirmer = [] } = texte
  return [nom, en_bref, ...c_est_quoi, ...a_savoir, ...a_qui_demander, ...a_confirmer]
    .flatMap((phrase) => phrase.split(/\s+/))
    .filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length
}
