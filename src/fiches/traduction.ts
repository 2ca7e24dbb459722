import type { z } from 'zod'
import { SIGNE_INVISIBLE } from '../domain/fiche/texte.ts'
import { plusProche } from '../domain/fiche/valeur-proche.ts'

type Probleme = z.core.$ZodIssue
type ProblemeBrut = z.core.$ZodRawIssue

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true (oui) ou false (non)',
  array: 'une liste, chaque ligne commençant par un tiret',
  object: 'des lignes « clé : valeur »',
}

/** Marques sans largeur, sauts de ligne et codes de terminal : on ne les voit pas, ou ils cassent la ligne qui les cite. */
const INVISIBLES = new RegExp(`(?:${SIGNE_INVISIBLE.source}|\n)+`, 'gu')

/** Message français d’un problème zod qui n’a pas déjà le sien. */
export function traduire(probleme: ProblemeBrut): string | undefined {
  const { code, input } = probleme
  if (code === 'invalid_type' || code === 'invalid_value') {
    if (input === undefined) return 'Ce champ est obligatoire. Ajoutez-le.'
    if (input === null) return 'Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.'
    return code === 'invalid_type'
      ? mauvaisGenre(input, probleme.expected)
      : valeurInconnue(input, probleme.values.map(String))
  }
  if (code === 'too_small') return `${citer(input)} est trop petit : ${probleme.minimum} au moins.`
  if (code === 'too_big') return `${citer(input)} est trop grand : ${probleme.maximum} au plus.`
  if (code === 'invalid_format') return `${citer(input)} n’a pas la bonne forme.`
  return undefined
}

function mauvaisGenre(input: unknown, attendu: string): string {
  const cause = `${citer(input)} ne convient pas. Il faut ${TYPES[attendu] ?? attendu}.`
  if (attendu === 'string') {
    if (Array.isArray(input)) return `${cause} Retirez le tiret ou les crochets.`
    const coupe = typeof input === 'object' ? ' : un deux-points suivi d’un espace le coupe' : ''
    return `${cause} Mettez-le entre guillemets${coupe}.`
  }
  if (attendu === 'number' && /^-?\d+,\d+$/.test(String(input)))
    return `${cause} Mettez un point : ${String(input).replace(',', '.')}`
  if (attendu === 'object' && /^[a-z_]+:\S/.test(String(input)))
    return `${cause} Mettez un espace après les deux-points.`
  return cause
}

/** « Aide au démarches » n’existe pas. Vouliez-vous dire… ? */
function valeurInconnue(ecrite: unknown, admises: readonly string[]): string {
  const nette = String(ecrite).replace(INVISIBLES, '').trim()
  if (nette !== ecrite && admises.includes(nette))
    return `Un espace ou un caractère invisible se cache dans « ${nette} ». Effacez la valeur et retapez-la.`
  const proche = plusProche(String(ecrite), admises)
  if (proche) return `${citer(ecrite)} n’existe pas. Vouliez-vous dire « ${proche} » ?`
  return `${citer(ecrite)} n’existe pas. Valeurs possibles : ${admises.map((v) => `« ${v} »`).join(', ')}.`
}

/** Un jour abrégé, suivi d’un autre, ou une suite de jours. */
const PLUSIEURS_JOURS =
  /(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\W+(?:(?:et|au|à)\W+)?(?:lun|mar|mer|jeu|ven|sam|dim)|jours|semaine|week/i

/**
 * Une clé que la fiche ne connaît pas à cet endroit, et ce qu’il faut en faire.
 * @param dedans Clé du bloc voisin où cette clé aurait sa place ; absente si elle n’en a nulle part.
 */
export function cleInconnue(cle: string, admises: readonly string[], dedans?: string): string {
  // La clé existe, mais pas avec ses voisines : seule une permanence a deux formes.
  if (admises.includes(cle))
    return 'une permanence a soit « lieu », soit une adresse. Gardez l’un, supprimez l’autre.'
  const nette = cle.replace(INVISIBLES, '').trim()
  if (nette !== cle && admises.includes(nette))
    return `clé inconnue : un caractère invisible s’y cache. Retapez « ${nette} ».`
  if (admises.includes('lundi') && PLUSIEURS_JOURS.test(cle))
    return 'clé inconnue. Écrivez une ligne par jour : lundi: 9h-12h, puis mardi: 9h-12h…'
  if (dedans) return `clé inconnue ici. Mettez-la sous « ${dedans} », décalée de deux espaces.`
  const proche = plusProche(cle, admises)
  return proche
    ? `clé inconnue. Vouliez-vous dire « ${proche} » ?`
    : `clé inconnue. Supprimez cette ligne. Clés possibles : ${admises.join(', ')}.`
}

/** Une valeur telle qu’on peut la montrer : sur une ligne, 60 caractères au plus. */
export function citer(valeur: unknown): string {
  const texte = typeof valeur === 'string' ? valeur : (JSON.stringify(valeur) ?? String(valeur))
  const montre = montrable(texte)
  return `« ${montre.length > 60 ? `${montre.slice(0, 60)}…` : montre} »`
}

/** Un texte venu d’ailleurs, sur une ligne et sans signe caché. */
export function montrable(texte: string): string {
  return texte.replace(INVISIBLES, ' ')
}

/** `horaires.lundi` : la place d’une valeur dans sa fiche, sur une ligne. */
export function nommerCle(chemin: readonly PropertyKey[]): string {
  return chemin.map(String).join('.').replace(INVISIBLES, '').slice(0, 80)
}

/** Remplace un choix raté par les problèmes de la branche la moins fautive, chemins complets. */
export function aplatir(problemes: readonly Probleme[]): Probleme[] {
  return problemes.flatMap((probleme) => {
    if (probleme.code !== 'invalid_union' || !probleme.errors.length) return [probleme]
    const branche = probleme.errors.reduce((a, b) => (poids(b) < poids(a) ? b : a))
    return aplatir(branche.map((p) => ({ ...p, path: [...probleme.path, ...p.path] }) as Probleme))
  })
}

/** Nombre de fautes d’une branche ; autant que de clés en trop. */
function poids(problemes: readonly Probleme[]): number {
  return problemes.reduce((n, p) => n + (p.code === 'unrecognized_keys' ? p.keys.length : 1), 0)
}
