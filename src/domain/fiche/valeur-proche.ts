import { distance } from 'fastest-levenshtein'
import { sansAccents } from './texte.ts'

const PREFIXE_COMMUN = 5 // « publique » et « public » ; en deçà, deux mots se ressemblent par hasard

/**
 * Valeur admise la plus proche de ce qui est écrit, accents, casse et ponctuation à part : à quelques lettres
 * près, ou la seule dont les mots écrits font partie (« Aide au démarches »).
 * @returns `undefined` quand rien ne ressemble assez, ou que plusieurs valeurs conviennent autant.
 */
export function plusProche(ecrit: string, admises: readonly string[]): string | undefined {
  const lettres = motsDe(ecrit).join('')
  if (lettres === '') return undefined
  const classees = admises
    .map((valeur) => ({ valeur, part: partAChanger(lettres, motsDe(valeur).join('')) }))
    .sort((a, b) => a.part - b.part)
  if (classees[0] && classees[0].part <= 1 / 3) return classees[0].valeur
  const contenantes = admises.filter((valeur) => contient(motsDe(valeur), motsDe(ecrit)))
  return contenantes.length === 1 ? contenantes[0] : undefined
}

function motsDe(texte: string): string[] {
  return sansAccents(texte).match(/[a-z0-9]+/g) ?? []
}

function partAChanger(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1)
}

/** Chaque mot écrit d’au moins trois lettres ressemble à un mot de la valeur. */
function contient(mots: string[], ecrits: string[]): boolean {
  const longs = ecrits.filter((mot) => mot.length > 2)
  return longs.length > 0 && longs.every((ecrit) => mots.some((mot) => seRessemblent(ecrit, mot)))
}

function seRessemblent(ecrit: string, mot: string): boolean {
  if (mot.startsWith(ecrit) || partAChanger(ecrit, mot) <= 1 / 3) return true
  return ecrit.length >= PREFIXE_COMMUN && mot.startsWith(ecrit.slice(0, PREFIXE_COMMUN))
}
