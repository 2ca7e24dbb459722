import { distance } from 'fastest-levenshtein'
import { sansAccents } from '../fiche/texte.ts'
import { MOTS_DE_GENRE, MOTS_VIDES, SEUILS } from './seuils.ts'

/** Deux mots à une lettre près se valent à partir de cette longueur. */
const LETTRES_POUR_UNE_FAUTE = 6

/**
 * Part commune de deux noms, de 0 à 1. Les mots qui disent le genre du lieu, ou sa commune, pèsent moins.
 * @param commune Commune des deux lieux.
 */
export function ressemblanceDesNoms(a: string, b: string, commune: string): number {
  const deLaCommune = new Set(motsDe(commune))
  const poids = (mot: string) =>
    deLaCommune.has(mot) ? SEUILS.poids_commune : MOTS_DE_GENRE.includes(mot) ? SEUILS.poids_genre : 1
  const [motsA, motsB] = [motsUtiles(a), motsUtiles(b)]
  const total = (mots: string[]) => mots.reduce((somme, mot) => somme + poids(mot), 0)
  const communs = motsA.filter((mot) => motsB.some((autre) => seValent(mot, autre)))
  const ensemble = total(motsA) + total(motsB)
  return ensemble === 0 ? 0 : Math.min(1, (2 * total(communs)) / ensemble)
}

/** `numero` : même rue, même numéro ; `rue` : même rue, un numéro manque ou diffère. */
export function ressemblanceDesRues(a: string, b: string): 'numero' | 'rue' | 'aucune' {
  const [rueA, rueB] = [lireRue(a), lireRue(b)]
  if (rueA.voie === '' || rueA.voie !== rueB.voie) return 'aucune'
  return rueA.numero !== '' && rueA.numero === rueB.numero ? 'numero' : 'rue'
}

/** Deux adresses disent le même endroit : même rue, et pas deux numéros différents. */
export function memeAdresse(a: string, b: string): boolean {
  const [rueA, rueB] = [lireRue(a), lireRue(b)]
  if (rueA.voie !== rueB.voie) return false
  return rueA.numero === rueB.numero || rueA.numero === '' || rueB.numero === ''
}

/** La rue d’une adresse, sans son numéro, repliée pour la comparer. */
export function voieDe(adresse: string): string {
  return lireRue(adresse).voie
}

/** Les mots d’un nom qui ne disent ni le genre du lieu, ni sa commune. */
export function motsPropres(nom: string, commune: string): string[] {
  const deLaCommune = motsDe(commune)
  return motsUtiles(nom).filter((mot) => !MOTS_DE_GENRE.includes(mot) && !deLaCommune.includes(mot))
}

const ABREGES: Readonly<Record<string, string>> = {
  all: 'allee',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  bvd: 'boulevard',
  ch: 'chemin',
  chem: 'chemin',
  crs: 'cours',
  dr: 'docteur',
  fbg: 'faubourg',
  gal: 'general',
  gl: 'general',
  imp: 'impasse',
  lot: 'lotissement',
  mal: 'marechal',
  pl: 'place',
  pdt: 'president',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
  za: 'zone',
}

/** « 28 bis, Rue du Mayollet » : numéro `28bis`, voie `rue mayollet`. Vides si l’adresse ne les dit pas. */
const lireRue = memoriser((adresse: string): { numero: string; voie: string } => {
  const plie = sansAccents(adresse)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const [, numero = '', rang = '', reste = plie] =
    /^(\d+(?: \d+(?= [a-z]))?) ?(bis|ter|quater|[a-d](?= ))?\b ?(.*)$/.exec(plie) ?? []
  const voie = reste
    .split(' ')
    .map((mot) => ABREGES[mot] ?? mot)
    .filter((mot) => !MOTS_VIDES.includes(mot))
    .join(' ')
  return { numero: (numero.replace(' ', '-') + rang).trim(), voie }
})

const motsDe = memoriser((texte: string): string[] =>
  (sansAccents(texte).match(/[a-z0-9]+/g) ?? []).map((mot) => ABREGES[mot] ?? mot),
)

const motsUtiles = memoriser((texte: string): string[] =>
  [...new Set(motsDe(texte))].filter((mot) => !MOTS_VIDES.includes(mot)),
)

function seValent(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= LETTRES_POUR_UNE_FAUTE && distance(a, b) <= 1)
}

/** Retient ce qu’a rendu une fonction : le même nom, la même adresse se comparent des milliers de fois. */
function memoriser<T>(calculer: (texte: string) => T): (texte: string) => T {
  const connus = new Map<string, T>()
  return (texte) => {
    const connu = connus.get(texte)
    if (connu !== undefined) return connu
    const calcule = calculer(texte)
    connus.set(texte, calcule)
    return calcule
  }
}
