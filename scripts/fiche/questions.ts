import type { Interface } from 'node:readline/promises'
import type { z } from 'zod'
import { SCHEMAS_DE_DOSSIER } from '../../src/fiches/schemas/schemas.ts'
import { traduire } from '../../src/fiches/traduction.ts'
import type { ChampDeTicket, Modele } from '../forge/ticket/champs.ts'
import { lireReponse, type Lue } from '../forge/ticket/lire.ts'

type Valeur = string | readonly string[]

/**
 * Pose les questions d’un modèle, une par champ, et redemande tant que la réponse ne va pas.
 * @param lignes Ce que la personne tape ; finies avant la dernière question, on renonce.
 * @returns champ → réponse ; `undefined` si la personne a renoncé.
 */
export async function interroger(
  modele: Modele,
  champs: readonly ChampDeTicket[],
  lignes: AsyncIterator<string>,
  dire: (texte: string) => void,
): Promise<Map<string, Valeur> | undefined> {
  const reponses = new Map<string, Valeur>()
  for (const champ of champs) {
    const lue = await demander(modele, champ, lignes, dire)
    if (lue === undefined) return undefined
    if (lue !== '') reponses.set(champ.id, lue)
  }
  return reponses
}

/** @returns la réponse, `''` si elle est restée vide, `undefined` si la personne a renoncé. */
async function demander(
  modele: Modele,
  champ: ChampDeTicket,
  lignes: AsyncIterator<string>,
  dire: (texte: string) => void,
): Promise<Valeur | undefined> {
  const { titre, aide, valeurs = [], sorte, requis } = champ
  dire(`\n${titre}${requis ? '' : ' (facultatif)'}${aide ? `. ${aide}` : ''}`)
  for (const [i, valeur] of valeurs.entries()) dire(`  ${i + 1}. ${valeur}`)
  if (sorte === 'plusieurs') dire('  Plusieurs réponses : 1, 3')
  for (;;) {
    const ligne = await lignes.next()
    if (ligne.done) return undefined
    const lue = lireReponse(champ, enMots(ligne.value.trim(), valeurs))
    const faute = 'refus' in lue ? lue.refus : fauteDe(modele, champ, lue.valeur)
    if (faute === undefined) return (lue as Exclude<Lue, { refus: string }>).valeur ?? ''
    dire(`  ${faute.charAt(0).toUpperCase()}${faute.slice(1)} Recommencez :`)
  }
}

/** « 1, 3 » désigne la première et la troisième valeur. */
function enMots(ligne: string, valeurs: readonly string[]): string {
  if (!valeurs.length || !/^\d+(?:[\s,]+\d+)*$/.test(ligne)) return ligne
  return ligne
    .split(/[\s,]+/)
    .map((rang) => valeurs[Number(rang) - 1] ?? rang)
    .join(', ')
}

/** Ce que le schéma reproche à cette valeur ; les règles entre fiches viennent à la fin. */
function fauteDe({ genre }: Modele, { chemin = [] }: ChampDeTicket, valeur: unknown): string | undefined {
  const schemas = SCHEMAS_DE_DOSSIER[genre].shape as Record<string, z.ZodType | undefined>
  const schema = chemin.length === 1 ? schemas[chemin[0]!] : undefined
  return schema && valeur !== undefined
    ? schema.safeParse(valeur, { error: traduire }).error?.issues[0]?.message
    : undefined
}

/** Les lignes tapées, une par une, y compris celles qui arrivent avant qu’on les demande. */
export function lignesTapees(lecture: Interface): AsyncIterator<string> {
  return lecture[Symbol.asyncIterator]()
}
