import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap } from 'yaml'
import { changementsEntre, type FicheBrute } from '../../src/domain/contribution/changements.ts'
import { LIBELLES, type Genre } from '../../src/domain/contribution/libelles.ts'
import { phrasesDeChangements } from '../../src/domain/contribution/phrases.ts'
import { estBloquante, ligneTerminal } from '../../src/fiches/anomalie.ts'
import { lireEcriture } from '../../src/fiches/syntaxe/ecriture.ts'
import { essayer } from '../fiche/essayer.ts'
import { inerte } from './inerte.ts'
import type { FichierPropose } from './lire-proposition.ts'

const PHRASES_PAR_FICHE = 40
const ANOMALIES_AU_PLUS = 30
const GENRES = Object.keys(LIBELLES) as Genre[]

/**
 * Une proposition avec des mots, en Markdown : fiche par fiche ce qui change, puis ce que la porte en dit. Rien de ce
 * qu’elle cite ne devient un lien ou une balise.
 * @param contenu Le contenu d’avant elle.
 */
export async function direProposition(
  surs: readonly FichierPropose[],
  autres: readonly string[],
  contenu: string,
  aujourdhui: string,
): Promise<string> {
  const anomalies = await essayer(
    new Map(surs.map(({ chemin, apres }) => [chemin.replace(/^content\//, ''), apres])),
    contenu,
    aujourdhui,
  )
  const fautes = anomalies.filter(estBloquante)
  const siennes = anomalies.filter(
    (une) => !estBloquante(une) && surs.some(({ chemin }) => chemin === une.fichier),
  )
  return [
    ...surs.flatMap((fichier) => [`**${inerte(fichier.chemin)}**`, '', ...direFichier(fichier, contenu), '']),
    ...liste('Autres fichiers touchés, à lire sur la forge', autres),
    ...liste('À corriger', fautes.map(ligneTerminal)),
    ...liste('À regarder', siennes.map(ligneTerminal)),
    fautes.length || !surs.length ? '' : 'Aucune faute.',
  ].join('\n')
}

function direFichier({ chemin, apres }: FichierPropose, contenu: string): string[] {
  const genre = GENRES.find((un) => chemin.startsWith(`content/${un}/`))
  const ancien = join(contenu, chemin.replace(/^content\//, ''))
  if (apres === null)
    return [
      `- supprimé. ${genre === 'lieux' ? 'Un lieu qui ferme garde sa fiche : « ferme_le » suffit.' : ''}`.trimEnd(),
    ]
  if (genre === undefined) return ['- ce n’est pas une fiche : lisez-le sur la forge.']
  const avant = existsSync(ancien) ? valeurs(readFileSync(ancien, 'utf8')) : {}
  const neuves = valeurs(apres)
  if (!neuves || !avant) return ['- illisible pour l’instant : voir plus bas.']
  const phrases = phrasesDeChangements(genre, changementsEntre(avant, neuves))
  const dites = phrases.slice(0, PHRASES_PAR_FICHE).map((phrase) => `- ${inerte(phrase)}`)
  const reste = phrases.length - dites.length
  if (reste) dites.push(`- et ${reste} de plus`)
  return dites.length ? dites : ['- rien ne change pour qui lit la fiche.']
}

function valeurs(texte: string): FicheBrute | undefined {
  const ecriture = lireEcriture(texte)
  if ('fautes' in ecriture || !isMap(ecriture.doc.contents)) return undefined
  return ecriture.doc.toJS() as FicheBrute
}

function liste(titre: string, lignes: readonly string[]): string[] {
  if (!lignes.length) return []
  const dites = lignes.slice(0, ANOMALIES_AU_PLUS).map((ligne) => `- ${inerte(ligne, 400)}`)
  const reste = lignes.length - dites.length
  return [`**${titre}**`, '', ...dites, ...(reste ? [`- et ${reste} de plus`] : []), '']
}
