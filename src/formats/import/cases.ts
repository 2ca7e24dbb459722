import { SIGNE_INVISIBLE } from '../../domain/fiche/texte.ts'
import { estDateCivile } from '../../domain/temps/calendrier.ts'

/** Une ligne à lire, et ce qu’il a fallu laisser de côté. */
export interface Lecture {
  cases: Readonly<Record<string, string>>
  remarques: string[]
}

/** La ligne ne peut pas être reprise. Le message finit la phrase « ligne 12 refusée : ». */
export class LigneRefusee extends Error {
  override name = 'LigneRefusee'
}

const HTML = /<\/?[a-z!]|&(?:[a-z]+|#x?[\da-f]+);/i
/** Ce qu’un tableur exécuterait en ouvrant le fichier qu’on en tirerait. */
const FORMULE = /^[=@+]|^-\s*[^\d\s]/

/** La case, espaces repliées. Absente si elle est vide. */
export function brut({ cases }: Lecture, colonne: string): string | undefined {
  const valeur = Object.hasOwn(cases, colonne) ? cases[colonne]!.replace(/\s+/g, ' ').trim() : ''
  return valeur === '' ? undefined : valeur
}

/** Un texte à reprendre tel quel, apostrophe typographique. Laissé de côté, et dit, s’il n’est pas propre. */
export function texte(lecture: Lecture, colonne: string, max: number): string | undefined {
  const valeur = brut(lecture, colonne)
  const faute = valeur === undefined ? undefined : fauteDeTexte(valeur, max)
  if (faute === undefined) return valeur?.replace(/'/g, '’')
  lecture.remarques.push(`${colonne} laissé de côté : ${faute}`)
  return undefined
}

/** Comme `texte`, pour ce sans quoi il n’y a pas de lieu. @throws {LigneRefusee} */
export function texteObligatoire(lecture: Lecture, colonne: string, max: number): string {
  const valeur = brut(lecture, colonne)
  if (valeur === undefined) throw new LigneRefusee(`« ${colonne} » est vide`)
  const faute = fauteDeTexte(valeur, max)
  if (faute !== undefined) throw new LigneRefusee(`« ${colonne} » : ${faute}`)
  return valeur.replace(/'/g, '’')
}

const TYPES_DE_VOIE =
  'Allée|Avenue|Boulevard|Chemin|Cours|Esplanade|Faubourg|Impasse|Lotissement|Montée|Passage|Place|Promenade|Quai|Route|Rue|Ruelle|Sente|Square|Traverse|Venelle|Voie'
const NUMERO_PUIS_VOIE = new RegExp(
  `^(\\d+(?:\\s?[-/]\\s?\\d+)?(?:\\s?(?:bis|ter|[a-d]))?),?\\s+(${TYPES_DE_VOIE})(?=\\s)`,
  'i',
)

/** Une adresse, écrite comme dans nos fiches : « 2 Rue des Lilas » y est « 2 rue des Lilas ». @throws {LigneRefusee} */
export function voie(lecture: Lecture, colonne: string): string {
  return texteObligatoire(lecture, colonne, 150).replace(
    NUMERO_PUIS_VOIE,
    (_, numero: string, type: string) => `${numero.toLowerCase()} ${type.toLowerCase()}`,
  )
}

function fauteDeTexte(valeur: string, max: number): string | undefined {
  if (valeur.length > max) return `texte de plus de ${max} caractères`
  if (SIGNE_INVISIBLE.test(valeur) || valeur.includes('\ufffd')) return 'caractère invisible ou illisible'
  if (HTML.test(valeur)) return 'balise HTML'
  if (FORMULE.test(valeur)) return 'formule de tableur'
  return undefined
}

/** Des degrés, à dix centimètres près ; la virgule vaut le point. @param max Au plus, dans les deux sens. */
export function degres(lecture: Lecture, colonne: string, max: number): number | undefined {
  const ecrit = brut(lecture, colonne)
  if (ecrit === undefined) return undefined
  const valeur = /^-?\d+(?:[.,]\d+)?$/.test(ecrit) ? Number(ecrit.replace(',', '.')) : NaN
  if (Math.abs(valeur) <= max) return Math.round(valeur * 1e6) / 1e6
  lecture.remarques.push(`${colonne} laissé de côté : ce ne sont pas des degrés`)
  return undefined
}

/** Un code postal ; vide s’il n’en est pas un : la commune dira le sien, ou la ligne sera refusée. */
export function codePostal(lecture: Lecture, colonne: string): string {
  const ecrit = brut(lecture, colonne) ?? ''
  return /^\d{5}$/.test(ecrit) ? ecrit : ''
}

/** Une date `2024-08-01`, avec ou sans heure, ou `01/08/2024`. Absente si elle est vide ou n’existe pas. */
export function date(ecrite: string | undefined): string | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(ecrite ?? '') ?? []
  const [, jour, mois, annee] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(ecrite ?? '') ?? []
  const lue = iso ?? (annee && `${annee}-${mois}-${jour}`)
  return lue && estDateCivile(lue) ? lue : undefined
}
