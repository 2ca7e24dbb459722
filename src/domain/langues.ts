import type { Lieu } from '../fiches/schemas/lieu.ts'

/** Les langues du site, en plus du français : le premier morceau de leurs adresses. */
export const CODES_DE_LANGUE = ['fr-facile', 'ar', 'tr', 'pt', 'en', 'sq'] as const
export type CodeDeLangue = (typeof CODES_DE_LANGUE)[number]

/** Les pages qui sont dans toutes les langues. Les autres ne sont qu’en français. */
const DANS_TOUTES = /^\/(?:(?:besoins|lieux|communes)\/[^/]+\/|lieux\/|communes\/|ressources\/)?$/

/** Dit si cette page française a une jumelle dans chaque langue. @param adresse Chemin, de `/` à `/`. */
export function aDesJumelles(adresse: string): boolean {
  return DANS_TOUTES.test(adresse)
}

/** La même page dans une langue ; son accueil, quand cette page n’y est pas. @param adresse Chemin en français. */
export function adresseDans(code: CodeDeLangue, adresse: string): string {
  return `/${code}${aDesJumelles(adresse) ? adresse : '/'}`
}

/** La même page en français. @param adresse Chemin dans une langue, ou déjà en français. */
export function adresseFrancaise(adresse: string): string {
  const code = CODES_DE_LANGUE.find((un) => adresse.startsWith(`/${un}/`))
  return code ? adresse.slice(code.length + 1) : adresse
}

type Accueil = NonNullable<Lieu['prise_en_charge_specifique']>[number]

/** Ce qu’une fiche dit quand ce public y est attendu. Le schéma national ne nomme que l’anglais. */
const ACCUEILS: Record<CodeDeLangue, Accueil> = {
  'fr-facile': 'Illettrisme',
  ar: 'Langues étrangères (autres)',
  tr: 'Langues étrangères (autres)',
  pt: 'Langues étrangères (autres)',
  en: 'Langues étrangères (anglais)',
  sq: 'Langues étrangères (autres)',
}

/** Dit si la fiche annonce qu’on y parle la langue de la personne, ou qu’on y aide qui lit difficilement. */
export function attendCettePersonne(
  { prise_en_charge_specifique: accueils = [] }: Pick<Lieu, 'prise_en_charge_specifique'>,
  code: CodeDeLangue,
): boolean {
  return accueils.includes(ACCUEILS[code])
}

/** Ceux qui l’annoncent, et ceux dont la fiche n’en dit rien ; chacun dans l’ordre reçu. */
export function partagerSelonLaLangue<L extends Pick<Lieu, 'prise_en_charge_specifique'>>(
  lieux: readonly L[],
  code: CodeDeLangue,
): { oui: L[]; silence: L[] } {
  return {
    oui: lieux.filter((lieu) => attendCettePersonne(lieu, code)),
    silence: lieux.filter((lieu) => !attendCettePersonne(lieu, code)),
  }
}
