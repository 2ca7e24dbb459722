import { sansAccents } from '../fiche/texte.ts'

/** Un mot tel qu’il est écrit, et la forme sous laquelle on le compare. */
export interface Mot {
  ecrit: string
  racine: string
}

/** Mots qui ne disent ni un besoin, ni un lieu, ni une commune. */
const MOTS_VIDES = new Set(
  `le la les un une des de du en au aux et ou sur sous dans pour par avec chez pres proche autour vers lez
  mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me se te ne
  pas plus qui que quoi quel quelle quels quelles comment est ce cet cette ces ca ai as avez ont avoir etre suis es
  sont peux peut pouvoir veux veut voudrais voudrait voulais sais fait faire fais faut arrive arrivent arriver
  cherche cherches trouver trouve besoin aimerais bonjour merci svp asso il y si tout tous toute toutes`.split(
    /\s+/,
  ),
)

/** Mots qui ne trient rien seuls, mais comptent dans une suite comme « aide sociale ». */
export const MOTS_FAIBLES: ReadonlySet<string> = new Set(
  'aide aider aidez rue avenue boulevard place chemin route'.split(' '),
)

/** Abréviations lues en entier. */
const SIGLES: Record<string, string> = {
  st: 'saint',
  ste: 'sainte',
  epn: 'espace public numérique',
  fs: 'france services',
  mfs: 'france services',
  msap: 'france services',
  rdv: 'rendez-vous',
  biblio: 'bibliothèque',
  cs: 'centre social',
  cnfs: 'conseiller numérique',
  num: 'numérique',
}

/** « C.A.F. » : des lettres seules entre des points. Sans regarder en arrière : Safari ne le sait que depuis 2023. */
const SIGLE_A_POINTS = /(^|[^\p{L}\p{N}])(\p{L}(?:\.\p{L})+)(?![\p{L}\p{N}])/gu

/** Les mots d’un texte, sans accents ni pluriel, sigles ouverts, mots vides ôtés. */
export function decouper(texte: string): Mot[] {
  const ecrits = texte
    .normalize('NFC')
    .replace(/@(?=\p{L})/gu, 'a') // « L’@telier », « Esp@ce »
    .replace(SIGLE_A_POINTS, (_tout, avant: string, sigle: string) => avant + sigle.replace(/\./g, ''))
    .match(/[\p{L}\p{N}]+/gu)
  return (ecrits ?? []).flatMap((ecrit) => {
    const plie = sansAccents(ecrit)
    const sigle = SIGLES[plie]
    if (sigle !== undefined) return decouper(sigle).map(({ racine }) => ({ ecrit, racine }))
    if (MOTS_VIDES.has(plie) || /^[a-z]$/.test(plie)) return []
    return [{ ecrit, racine: racineDe(plie) }]
  })
}

/** Les racines seules, pour comparer deux textes. */
export function racinesDe(texte: string): string[] {
  return decouper(texte).map(({ racine }) => racine)
}

/** Le texte tapé sans espace, accent ni tiret ; `undefined` s’il ne compte qu’un mot, ou s’il est trop court pour trancher. */
export function collerMots(texte: string): string | undefined {
  const mots = sansAccents(texte).match(/[a-z0-9]+/g) ?? []
  const colle = racineDe(mots.join(''))
  return mots.length > 1 && colle.length > 5 ? colle : undefined
}

/** Ôte la marque du pluriel ; « accès » perd aussi son s, mais des deux côtés de la comparaison. */
function racineDe(plie: string): string {
  return plie.length > 3 && /[^s]s$|x$/.test(plie) ? plie.slice(0, -1) : plie
}
