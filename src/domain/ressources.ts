/** Valeurs admises dans les fiches de ressources. Les langues donnent leur code, pour l’attribut `lang`. */
export const THEMES_RESSOURCE = [
  'Ordinateur',
  'Téléphone et tablette',
  'Internet',
  'E-mail',
  'Textes et tableaux',
  'Démarches',
  'Santé',
  'Emploi',
  'Sécurité',
  'Écrans en famille',
  'Infos et médias',
  'Citoyenneté',
  'Français',
  'Création',
  'Programmation',
  'Écologie',
] as const
export const FORMATS_RESSOURCE = [
  'Cours',
  'Exercices',
  'Fiches',
  'Questionnaire',
  'Vidéos',
  'Jeux',
  'Cours suivi (MOOC)',
  'Aide par téléphone',
] as const
export const PUBLICS_RESSOURCE = [
  'Tout le monde',
  'Jeunes',
  'Parents',
  'Seniors',
  'Personnes qui cherchent un emploi',
  'Personnes qui parlent peu français',
  'Aidants',
  'Agents publics',
] as const
export const LANGUES = {
  français: 'fr',
  anglais: 'en',
  arabe: 'ar',
  turc: 'tr',
  portugais: 'pt',
  albanais: 'sq',
  ukrainien: 'uk',
  espagnol: 'es',
  italien: 'it',
  allemand: 'de',
  russe: 'ru',
  persan: 'fa',
  dari: 'prs',
  pachto: 'ps',
  tigrinya: 'ti',
  chinois: 'zh',
  japonais: 'ja',
  coréen: 'ko',
  indonésien: 'id',
  'plusieurs langues': 'mul',
} as const
export type Langue = keyof typeof LANGUES
export const SOLIDITES = ['forte', 'moyenne', 'faible'] as const

/** Dit s’il faut montrer la ressource « à vérifier » : preuve faible, ou adresse exacte inconnue. */
export function aVerifier(ressource: {
  solidite_preuve: (typeof SOLIDITES)[number]
  adresse_a_verifier?: 'oui' | 'non' | undefined
}): boolean {
  return ressource.solidite_preuve === 'faible' || ressource.adresse_a_verifier === 'oui'
}

/** Dit si la ressource existe dans cette langue, ou dans plusieurs sans dire lesquelles. @param code Par exemple `ar`. */
export function parleLangue(
  { langues = [] }: { langues?: readonly Langue[] | undefined },
  code: string,
): boolean {
  return langues.some((langue) => LANGUES[langue] === code)
}

/** Les ressources dans cette langue d’abord, puis celles qui en ont plusieurs, puis les autres. L’ordre reste sinon le même. */
export function dansMaLangueDAbord<R extends { langues?: readonly Langue[] | undefined }>(
  ressources: readonly R[],
  code: string,
): R[] {
  const rang = (r: R) => (parleLangue(r, code) ? 0 : parleLangue(r, 'mul') ? 1 : 2)
  return [...ressources].sort((a, b) => rang(a) - rang(b))
}

/** Rang de solidité : les mieux prouvées d’abord, celles à vérifier à la fin. L’ordre reste sinon le même. */
export function parSolidite<R extends Parameters<typeof aVerifier>[0]>(ressources: readonly R[]): R[] {
  const rang = (r: R) => (aVerifier(r) ? SOLIDITES.length : SOLIDITES.indexOf(r.solidite_preuve))
  return [...ressources].sort((a, b) => rang(a) - rang(b))
}
