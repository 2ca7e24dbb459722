import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'

// Les positions sont des décalages dans le texte de la fiche ; une fin est exclue.

/** De la marge au premier élément : « `  - ` ». */
export function premiereLigne(texte: string, liste: YAMLSeq): [number, number] {
  const debut = debutDe(liste.items[0])
  return [debutDeLigne(texte, debut), debut]
}

export function paireDe(bloc: YAMLMap, cle: string): Pair | undefined {
  return bloc.items.find(({ key }) => nomDeCle(key) === cle)
}

export function nomDeCle(cle: unknown): string {
  return isScalar(cle) ? String(cle.value) : ''
}

export function debutDe(noeud: unknown): number {
  return isNode(noeud) ? (noeud.range?.[0] ?? 0) : 0
}

/** Fin du dernier mot écrit : un bloc compte sinon les commentaires qui le suivent. */
export function finDe(noeud: unknown): number {
  if (isMap(noeud) && !noeud.flow && noeud.items.length)
    return Math.max(...noeud.items.map(({ key, value }) => finDe(value) || finDe(key)))
  if (isSeq(noeud) && !noeud.flow && noeud.items.length) return Math.max(...noeud.items.map(finDe))
  return isNode(noeud) ? (noeud.range?.[1] ?? 0) : 0
}

/** Lignes d’une clé et de sa valeur, commentaire de fin de ligne compris. */
export function lignesDe(texte: string, { key, value }: Pair): [debut: number, fin: number] {
  const fin = Math.max(finDe(key), finDe(value))
  const derniere = texte[fin - 1] === '\n' ? fin - 1 : fin // un texte sur plusieurs lignes finit par sa fin de ligne
  return [debutDeLigne(texte, debutDe(key)), finDeLigne(texte, derniere)]
}

export function surUneLigne(noeud: { range?: [number, number, number] | null | undefined }): boolean {
  return isScalar(noeud)
    ? !String(noeud.type).startsWith('BLOCK') && noeud.value !== null
    : 'flow' in noeud && noeud.flow === true
}

export function debutDeLigne(texte: string, position: number): number {
  return texte.lastIndexOf('\n', position - 1) + 1
}

export function finDeLigne(texte: string, position: number): number {
  const fin = texte.indexOf('\n', position)
  return fin < 0 ? texte.length : fin + 1
}

export function colonne(texte: string, position: number): number {
  return position - debutDeLigne(texte, position)
}
