import type { z } from 'zod'
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

/** Message français d’un problème zod qui n’a pas déjà le sien. */
export function traduire(probleme: ProblemeBrut): string | undefined {
  const { code, input } = probleme
  if (code === 'invalid_type') {
    if (input === undefined) return 'Ce champ est obligatoire. Ajoutez-le.'
    if (input === null) return 'Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.'
    return `${citer(input)} ne convient pas. Il faut ${TYPES[probleme.expected] ?? probleme.expected}.`
  }
  if (code === 'invalid_value') {
    if (input === undefined) return 'Ce champ est obligatoire. Ajoutez-le.'
    if (input === null) return 'Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.'
    return valeurInconnue(input, probleme.values.map(String))
  }
  if (code === 'too_small') return `${citer(input)} est trop petit : ${probleme.minimum} au moins.`
  if (code === 'too_big') return `${citer(input)} est trop grand : ${probleme.maximum} au plus.`
  if (code === 'invalid_format') return `${citer(input)} n’a pas la bonne forme.`
  return undefined
}

/** « Aide au démarches » n’existe pas. Vouliez-vous dire… ? */
function valeurInconnue(ecrite: unknown, admises: readonly string[]): string {
  const proche = plusProche(String(ecrite), admises)
  if (proche) return `${citer(ecrite)} n’existe pas. Vouliez-vous dire « ${proche} » ?`
  return `${citer(ecrite)} n’existe pas. Valeurs possibles : ${admises.map((v) => `« ${v} »`).join(', ')}.`
}

export function cleInconnue(cle: string, admises: readonly string[]): string {
  // La clé existe, mais pas avec ses voisines : seule une permanence a deux formes.
  if (admises.includes(cle))
    return 'une permanence a soit « lieu », soit une adresse. Gardez l’un, supprimez l’autre.'
  const proche = plusProche(cle, admises)
  return proche
    ? `clé inconnue. Vouliez-vous dire « ${proche} » ?`
    : `clé inconnue. Supprimez cette ligne. Clés possibles : ${admises.join(', ')}.`
}

export function citer(valeur: unknown): string {
  const texte = typeof valeur === 'string' ? valeur : (JSON.stringify(valeur) ?? String(valeur))
  return `« ${texte.length > 60 ? `${texte.slice(0, 60)}…` : texte} »`
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
