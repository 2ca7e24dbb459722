import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { CheminDeValeur } from '../../domain/contribution/changements.ts'
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
import { rendreCle, rendreElement, rendreSurUneLigne } from './rendu.ts'

/**
 * Une valeur à écrire dans une fiche : `['horaires', 'lundi']`, `['permanences', 0, 'lieu']`. `undefined` : la clé, ou
 * l’élément de la liste, disparaît. Le rang qui suit le dernier en ajoute un.
 */
export interface Modification {
  chemin: CheminDeValeur
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

function modifier(lue: TexteLu, chemin: CheminDeValeur, valeur: unknown, { fiche, blocs }: Ordre): string {
  const { texte, racine, valeurs } = lue
  const [cle, ...suite] = chemin
  const derniere = suite.pop()
  if (derniere === undefined) return poserCle(texte, racine, cle, valeur, fiche)
  const parent = noeudDe(racine, [cle, ...suite])
  if (isSeq(parent) && !parent.flow && typeof derniere === 'number') {
    const vide = valeur === undefined && parent.items.length === 1
    if (!vide) return poserElement(texte, parent, derniere, valeur)
  }
  if (isMap(parent) && !parent.flow && typeof derniere === 'string') {
    const seule = parent.items.length === 1 && paireDe(parent, derniere)
    const bloc = [cle, ...suite].filter((nom) => typeof nom === 'string').pop()!
    if (!(seule && valeur === undefined) && !estLePuce(texte, parent, derniere, valeur))
      return poserCle(texte, parent, derniere, valeur, blocs[bloc] ?? [])
  }
  const ancienne = valeurA(valeurs, [cle, ...suite])
  return modifier(lue, [cle, ...suite], avecValeur(ancienne, derniere, valeur), { fiche, blocs })
}

function noeudDe(racine: YAMLMap, chemin: CheminDeValeur): unknown {
  let ici: unknown = racine
  for (const cle of chemin) {
    if (isMap(ici)) ici = paireDe(ici, String(cle))?.value
    else ici = isSeq(ici) && typeof cle === 'number' ? ici.items[cle] : undefined
  }
  return ici
}

/** Dit si la clé suit le tiret de son élément, sans pouvoir changer à sa place : l’élément est alors récrit. */
function estLePuce(texte: string, bloc: YAMLMap, cle: string, valeur: unknown): boolean {
  const paire = bloc.items[0]!
  const debut = debutDe(paire.key)
  if (texte.slice(debutDeLigne(texte, debut), debut).trim() === '') return false
  if (nomDeCle(paire.key) !== cle) return false
  return (
    valeur === undefined || typeof valeur === 'object' || !isNode(paire.value) || !surUneLigne(paire.value)
  )
}

/** Un élément d’une liste de blocs : changé, retiré, ou ajouté à la fin. */
function poserElement(texte: string, liste: YAMLSeq, rang: number, valeur: unknown): string {
  const tiret = texte.slice(...premiereLigne(texte, liste))
  const retrait = /^ */.exec(tiret)![0]
  const neuf = valeur === undefined ? '' : `${decaler(rendreElement(valeur), retrait, texte)}${eol(texte)}`
  const item = liste.items[rang]
  if (!item) {
    const fin = finDeLigne(texte, finDe(liste.items[liste.items.length - 1]))
    const jonction = texte[fin - 1] === '\n' ? '' : eol(texte)
    return texte.slice(0, fin) + jonction + neuf + texte.slice(fin)
  }
  const [debut, fin] = [debutDeLigne(texte, debutDe(item)), finDeLigne(texte, finDe(item))]
  return texte.slice(0, debut) + neuf + texte.slice(fin)
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
  const debut = debutDe(bloc.items[0]!.key)
  const ligne = debutDeLigne(texte, debut)
  const puce = texte.slice(ligne, debut).trim() !== '' // rien ne se glisse entre un tiret et ce qu’il porte
  const rangees = ordre.includes(cle) && (avant.length || !puce) ? avant : bloc.items
  const precedente = rangees[rangees.length - 1]
  const ou = precedente ? lignesDe(texte, precedente)[1] : ligne
  const jonction = ou > 0 && texte[ou - 1] !== '\n' ? eol(texte) : ''
  return `${texte.slice(0, ou)}${jonction}${decaler(rendreCle(cle, valeur, retrait !== ''), retrait, texte)}${eol(texte)}${texte.slice(ou)}`
}

function changerListe(texte: string, liste: YAMLSeq, valeurs: unknown[]): string {
  const dites = liste.items.map((item) => (isScalar(item) ? item.value : undefined))
  const neuves = valeurs.filter((valeur) => !dites.includes(valeur))
  const retrait = texte.slice(...premiereLigne(texte, liste))
  const fin = finDeLigne(texte, finDe(liste.items[liste.items.length - 1]))
  const jonction = texte[fin - 1] === '\n' ? '' : eol(texte)
  const lignes = neuves.map((valeur) => `${retrait}${rendreSurUneLigne(valeur)}${eol(texte)}`).join('')
  let modifie = texte.slice(0, fin) + (lignes && jonction) + lignes + texte.slice(fin)
  for (let i = liste.items.length - 1; i >= 0; i -= 1) {
    const item = liste.items[i]
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
  chemin: CheminDeValeur,
  valeur: unknown,
): void {
  const [cle, ...suite] = chemin
  const { [cle]: ancienne, ...autres } = avant
  const { [cle]: nouvelle, ...autresApres } = apres
  const voulue = suite.length ? placer(ancienne, suite, valeur) : valeur
  if (empreinte(autres) === empreinte(autresApres) && empreinte(voulue) === empreinte(nouvelle)) return
  throw new Error(`La clé « ${chemin.join('.')} » n’a pas pu être écrite sans risque.`)
}

function valeurA(valeurs: unknown, chemin: readonly (string | number)[]): unknown {
  return chemin.reduce<unknown>(
    (ici, cle) => (typeof ici === 'object' ? (ici as Record<string, unknown> | null)?.[cle] : undefined),
    valeurs,
  )
}

function placer(bloc: unknown, [cle, ...suite]: readonly (string | number)[], valeur: unknown): unknown {
  return avecValeur(bloc, cle!, suite.length ? placer(valeurA(bloc, [cle!]), suite, valeur) : valeur)
}

/** Le bloc ou la liste avec cette valeur en plus, en moins ou changée ; `undefined` si un bloc n’a plus rien. */
function avecValeur(bloc: unknown, cle: string | number, valeur: unknown): unknown {
  if (typeof cle === 'number') {
    const liste = [...((bloc as unknown[] | undefined) ?? [])]
    liste.splice(cle, 1, ...(valeur === undefined ? [] : [valeur]))
    return liste
  }
  const reste = Object.entries({ ...(bloc as object | undefined), [cle]: valeur }).filter(
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
