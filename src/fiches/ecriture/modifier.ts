import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import {
  colonne,
  debutDe,
  debutDeLigne,
  finDe,
  finDeLigne,
  lignesDe,
  nomDeCle,
  paireDe,
  premiereLigne,
  surUneLigne,
} from './positions.ts'
import { rendreCle, rendreSurUneLigne } from './rendu.ts'

/** Une valeur à écrire dans une fiche. Chemin d’une clé, ou de deux ; `undefined` : la clé disparaît. */
export interface Modification {
  chemin: [cle: string] | [cle: string, sousCle: string]
  valeur: unknown
}

/** Où se range une clé neuve : parmi celles de la fiche, ou parmi celles de son bloc. */
export interface Ordre {
  fiche: readonly string[]
  blocs: Readonly<Record<string, readonly string[]>>
}

/**
 * Change des valeurs dans le texte d’une fiche sans toucher au reste : commentaires, ordre, guillemets, espaces.
 * Une clé neuve se range à sa place dans `ordre` ; une liste garde ses lignes, perd et gagne les siennes.
 * @param texte Fiche valide.
 * @throws {Error} si la fiche obtenue ne dit pas ce qu’on voulait.
 */
export function modifierFiche(texte: string, modifications: readonly Modification[], ordre: Ordre): string {
  let lue = lire(texte)
  for (const { chemin, valeur } of modifications) {
    const modifiee = lire(modifier(lue, chemin, valeur, ordre))
    verifier(lue.valeurs, modifiee.valeurs, chemin, valeur)
    lue = modifiee
  }
  return lue.texte
}

const FIN_DE_LIGNE = /\r?\n/

interface TexteLu {
  texte: string
  racine: YAMLMap
  valeurs: Record<string, unknown>
}

function lire(texte: string): TexteLu {
  const doc = parseDocument(texte)
  const { contents: racine } = doc
  if (!isMap(racine)) throw new Error('Cette fiche n’est pas faite de lignes « clé : valeur ».')
  return { texte, racine, valeurs: doc.toJS() as Record<string, unknown> }
}

function modifier(
  { texte, racine, valeurs }: TexteLu,
  [cle, sousCle]: Modification['chemin'],
  valeur: unknown,
  { fiche, blocs }: Ordre,
): string {
  if (sousCle === undefined) return poserCle(texte, racine, cle, valeur, fiche)
  const paire = paireDe(racine, cle)
  const seule = isMap(paire?.value) && paire.value.items.length === 1 && paireDe(paire.value, sousCle)
  if (!paire || !isMap(paire.value) || paire.value.flow || (seule && valeur === undefined))
    return poserCle(texte, racine, cle, avecSousCle(valeurs[cle], sousCle, valeur), fiche)
  return poserCle(texte, paire.value, sousCle, valeur, blocs[cle] ?? [])
}

function poserCle(
  texte: string,
  bloc: YAMLMap,
  cle: string,
  valeur: unknown,
  ordre: readonly string[],
): string {
  const paire = paireDe(bloc, cle)
  const retrait = ' '.repeat(colonne(texte, debutDe(bloc.items[0]!.key)))
  if (!paire) return valeur === undefined ? texte : inserer(texte, bloc, cle, valeur, ordre, retrait)
  const ancienne = paire.value
  if (isSeq(ancienne) && !ancienne.flow && Array.isArray(valeur) && valeur.length)
    return changerListe(texte, ancienne, valeur)
  const uneLigne = isNode(ancienne) && surUneLigne(ancienne) && valeur !== undefined
  if (uneLigne && (typeof valeur !== 'object' || !isScalar(ancienne))) {
    const [debut, fin] = ancienne.range!
    return texte.slice(0, debut) + rendreSurUneLigne(valeur) + texte.slice(fin)
  }
  const [debut, fin] = lignesDe(texte, paire)
  const neuves =
    valeur === undefined
      ? ''
      : `${decaler(rendreCle(cle, valeur, retrait !== ''), retrait, texte)}${eol(texte)}`
  return texte.slice(0, debut) + neuves + texte.slice(fin)
}

/** Après la clé présente qui la précède dans l’ordre, sinon en tête du bloc. */
function inserer(
  texte: string,
  bloc: YAMLMap,
  cle: string,
  valeur: unknown,
  ordre: readonly string[],
  retrait: string,
): string {
  const rang = ordre.includes(cle) ? ordre.indexOf(cle) : ordre.length
  const avant = bloc.items.filter(({ key }) => {
    const place = ordre.indexOf(nomDeCle(key))
    return place >= 0 && place < rang
  })
  const precedente = (ordre.includes(cle) ? avant : bloc.items).at(-1)
  const ou = precedente ? lignesDe(texte, precedente)[1] : debutDeLigne(texte, debutDe(bloc.items[0]!.key))
  const jonction = ou > 0 && texte[ou - 1] !== '\n' ? eol(texte) : ''
  return `${texte.slice(0, ou)}${jonction}${decaler(rendreCle(cle, valeur, retrait !== ''), retrait, texte)}${eol(texte)}${texte.slice(ou)}`
}

function changerListe(texte: string, liste: YAMLSeq, valeurs: unknown[]): string {
  const dites = liste.items.map((item) => (isScalar(item) ? item.value : undefined))
  const neuves = valeurs.filter((valeur) => !dites.includes(valeur))
  const retrait = texte.slice(...premiereLigne(texte, liste))
  const fin = finDeLigne(texte, finDe(liste.items.at(-1)))
  const jonction = texte[fin - 1] === '\n' ? '' : eol(texte)
  const lignes = neuves.map((valeur) => `${retrait}${rendreSurUneLigne(valeur)}${eol(texte)}`).join('')
  let modifie = texte.slice(0, fin) + (lignes && jonction) + lignes + texte.slice(fin)
  for (const [i, item] of [...liste.items.entries()].toReversed()) {
    if (valeurs.includes(dites[i])) continue
    const [debut, fin] = [debutDeLigne(texte, debutDe(item)), finDeLigne(texte, finDe(item))]
    modifie = modifie.slice(0, debut) + modifie.slice(fin)
  }
  return modifie
}

function decaler(lignes: string, retrait: string, texte: string): string {
  return lignes
    .split('\n')
    .map((ligne) => retrait + ligne)
    .join(eol(texte))
}

function eol(texte: string): string {
  return FIN_DE_LIGNE.exec(texte)?.[0] ?? '\n'
}

function verifier(
  avant: Record<string, unknown>,
  apres: Record<string, unknown>,
  [cle, sousCle]: Modification['chemin'],
  valeur: unknown,
): void {
  const { [cle]: ancienne, ...autres } = avant
  const { [cle]: nouvelle, ...autresApres } = apres
  const voulue = sousCle === undefined ? valeur : avecSousCle(ancienne, sousCle, valeur)
  if (empreinte(autres) === empreinte(autresApres) && empreinte(voulue) === empreinte(nouvelle)) return
  throw new Error(
    `La clé « ${[cle, sousCle].filter(Boolean).join('.')} » n’a pas pu être écrite sans risque.`,
  )
}

function avecSousCle(bloc: unknown, sousCle: string, valeur: unknown): unknown {
  const reste = Object.entries({ ...(bloc as object | undefined), [sousCle]: valeur }).filter(
    ([, v]) => v !== undefined,
  )
  return reste.length ? Object.fromEntries(reste) : undefined
}

/** Le même texte pour deux valeurs égales, ordre des clés et des listes à part. */
function empreinte(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(empreinte).sort().join()}]`
  if (typeof valeur !== 'object' || valeur === null) return JSON.stringify(valeur) ?? 'rien'
  return `{${Object.entries(valeur)
    .map(([cle, v]) => `${JSON.stringify(cle)}:${empreinte(v)}`)
    .sort()
    .join()}}`
}
