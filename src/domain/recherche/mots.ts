import { sansAccents } from '../fiche/texte.ts'

/** Un mot tel qu’il est écrit, la forme sous laquelle on le compare, et sa place dans le texte normalisé (NFC). */
export interface Mot {
  ecrit: string
  racine: string
  debut: number
  fin: number
}

/** Un mot ou un petit mot ; `vide` : il ne dit rien seul. */
export interface Jeton extends Mot {
  vide: boolean
}

/** Mots qui ne disent ni un besoin, ni un lieu, ni une commune. */
const MOTS_VIDES = new Set(
  `le la les un une des de du en au aux et ou sur sous dans pour par avec chez pres proche autour vers
  mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me se te ne moi
  pas plus qui que quoi quel quelle quels quelles comment est ce cet cette ces ca ai as avez ont avoir etre suis es
  sont etes sommes peux peut peuvent pouvez pouvoir pourrais veux veut voudrais voudrait voulais sais fait faire fais
  font faut faudrait arrive arrivent arriver arrivez dois doit devez cherche cherches cherchons chercher trouver trouve
  besoin aimerais bonjour bonsoir bjr bsr slt salut coucou merci svp stp plait asso il y si tout tous toute toutes
  entre pendant lors mais car donc dont quand alors aussi tres bien qqn qqun quelqu pr vs ya cela ceci`.split(
    /\s+/,
  ),
)

/** Mots qui ne trient rien seuls, mais comptent dans une suite comme « aide sociale ». */
export const MOTS_FAIBLES: ReadonlySet<string> = new Set(
  'aide aider aidez rue avenue boulevard place chemin route'.split(' '),
)

/** Abréviations lues en entier. Une table, et non un objet : on peut taper « constructor ». */
const SIGLES = new Map(
  Object.entries({
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
  }),
)

/**
 * Dans l’ordre : un code postal coupé (« 01 000 », « 01.000 »), un code collé à un nom (« 01000Bourg »), un sigle à
 * points (« C.A.F. »), un mot (« Esp@ce » en est un, « 10h30 » aussi).
 */
const JETONS =
  /\d{2}[ .\u00a0]\d{3}(?![\p{L}\p{N}])|\d{5}(?=\p{L})|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:@[\p{L}][\p{L}\p{N}]*)*|@\p{L}[\p{L}\p{N}]*/gu

/** Tous les mots d’un texte, petits mots compris, sans accents ni pluriel, sigles ouverts. */
export function jetonsDe(texte: string): Jeton[] {
  const normal = texte.normalize('NFC')
  const jetons: Jeton[] = []
  for (const trouve of normal.matchAll(JETONS)) {
    const ecrit = trouve[0]
    const debut = trouve.index
    const lieu = { ecrit, debut, fin: debut + ecrit.length }
    const plie = sansAccents(ecrit.replace(/@/g, 'a')).replace(/[ .\u00a0]/g, '')
    const sigle = SIGLES.get(plie)
    if (sigle === undefined)
      jetons.push({ ...lieu, racine: racineDe(plie), vide: estVide(plie, normal, debut) })
    else for (const mot of decouper(sigle)) jetons.push({ ...lieu, racine: mot.racine, vide: false })
  }
  return jetons
}

/** Les mots d’un texte qui disent quelque chose. */
export function decouper(texte: string): Mot[] {
  return jetonsDe(texte).filter(({ vide }) => !vide)
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

/** Une lettre seule ne dit rien (« l’ », « a-t-il »), sauf au bout d’un nom abrégé : « Saint-É ». */
function estVide(plie: string, texte: string, debut: number): boolean {
  if (MOTS_VIDES.has(plie)) return true
  return /^[a-z]$/.test(plie) && !(plie === 'e' && texte[debut - 1] === '-')
}

/** Ôte la marque du pluriel ; « accès » perd aussi son s, mais des deux côtés de la comparaison. */
export function racineDe(plie: string): string {
  return plie.length > 3 && /[^s]s$|x$/.test(plie) ? plie.slice(0, -1) : plie
}
