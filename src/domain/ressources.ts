import { CLASSES, type Classe } from './listes-locales.ts'
import { slug } from './fiche/texte.ts'

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
  'Filles',
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

/** Dit si la ressource existe dans cette langue. @param code Par exemple `ar` ; `mul` : plusieurs, sans dire lesquelles. */
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

/**
 * Par étape du parcours ; dans chacune, celles qu’on peut lire d’abord, puis des mieux prouvées à celles à vérifier.
 * @param langue Code de la langue de la page.
 */
export function parEtape<
  R extends Parameters<typeof aVerifier>[0] & Parameters<typeof parleLangue>[0] & { niveau: Classe },
>(ressources: readonly R[], langue: string): R[] {
  return CLASSES.flatMap((etape) =>
    dansMaLangueDAbord(parSolidite(ressources.filter(({ niveau }) => niveau === etape)), langue),
  )
}

/** Un critère et une valeur, tels qu’ils s’écrivent dans l’adresse : `['theme', 'securite']`. */
export type Critere = readonly [nom: string, valeur: string]

/** Tout ce qu’on peut demander à cette ressource et qu’elle offre. */
export function criteresDe(ressource: {
  niveau: Classe
  themes: readonly string[]
  format: readonly string[]
  langues?: readonly Langue[] | undefined
  publics: readonly string[]
  compte: string
}): Critere[] {
  const { niveau, themes, format, langues = [], publics, compte } = ressource
  const chacun = (nom: string, valeurs: readonly string[]) =>
    valeurs.map((valeur): Critere => [nom, slug(valeur)])
  return [
    ['niveau', niveau],
    ...chacun('theme', themes),
    ...chacun('format', format),
    ...langues.map((langue): Critere => ['langue', LANGUES[langue]]),
    ...chacun('public', publics),
    ['compte', compte],
  ]
}

/** Dit si, pour chaque critère demandé, la ressource offre l’une des valeurs demandées. Rien de demandé : tout convient. */
export function convient(offerts: readonly Critere[], demandes: readonly Critere[]): boolean {
  return demandes.every(([nom]) =>
    demandes.some(
      ([autre, voulue]) => autre === nom && offerts.some(([n, valeur]) => n === nom && valeur === voulue),
    ),
  )
}
