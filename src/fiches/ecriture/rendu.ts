import { Document, isCollection, isMap, visit } from 'yaml'

/**
 * Écrit `cle: valeur` comme on l’écrit à la main : une liste a un tiret par ligne, un bloc une clé par ligne, et ce
 * qui est plus profond tient sur la ligne.
 * @returns les lignes, sans la fin de la dernière.
 */
export function rendreCle(cle: string, valeur: unknown, dansUnBloc = false): string {
  const doc = new Document({ [cle]: valeur })
  visit(doc, {
    Collection(_, noeud, chemin) {
      if (chemin.filter(isMap).length > (dansUnBloc ? 0 : 1)) noeud.flow = true
    },
  })
  return doc.toString({ lineWidth: 0 }).trimEnd()
}

/** Un élément d’une liste de blocs, son tiret devant, une clé par ligne. @returns les lignes, sans la fin de la dernière. */
export function rendreElement(valeur: unknown): string {
  return new Document([valeur]).toString({ lineWidth: 0 }).trimEnd()
}

/** Une valeur seule, sur une ligne. */
export function rendreSurUneLigne(valeur: unknown): string {
  const doc = new Document(valeur)
  if (isCollection(doc.contents)) doc.contents.flow = true
  return doc.toString({ lineWidth: 0, flowCollectionPadding: isMap(doc.contents) }).trimEnd()
}

/** Une fiche neuve, clés dans l’ordre reçu ; les valeurs absentes sont tues. `entete` : sa première ligne. */
export function rendreFiche(fiche: Readonly<Record<string, unknown>>, entete: string): string {
  const lignes = Object.entries(fiche).flatMap(([cle, valeur]) =>
    valeur === undefined ? [] : [rendreCle(cle, valeur)],
  )
  return `${[entete, ...lignes].join('\n')}\n`
}
