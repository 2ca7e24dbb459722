/** Rubriques qu’un territoire neuf n’a pas encore remplies : le pied des pages n’y mène pas, le plan du site si. */
export type Rubrique = 'conseillers' | 'agenda'

/** Celles dont il n’y a rien à montrer. */
export function rubriquesVides(contenu: {
  conseillers: readonly unknown[]
  evenements: readonly unknown[]
}): Rubrique[] {
  if (contenu.conseillers.length > 0) return []
  return contenu.evenements.length > 0 ? ['conseillers'] : ['conseillers', 'agenda']
}
