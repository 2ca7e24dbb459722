/** Le chemin d’une valeur dans une fiche : `['horaires', 'mardi']`, `['permanences', 0, 'lieu']`. */
export type CheminDeValeur = readonly [cle: string, ...suite: (string | number)[]]

/** Une valeur qui change, telle qu’elle est écrite dans la fiche. `undefined` : elle n’y est pas, ou plus. */
export interface Changement {
  chemin: CheminDeValeur
  avant: unknown
  apres: unknown
}

/** Les valeurs d’une fiche telles qu’on les écrit, avant que le schéma les lise. */
export type FicheBrute = Readonly<Record<string, unknown>>

/**
 * Ce qui change d’une fiche à l’autre, au plus profond : un jour de la semaine, pas toute la semaine. Une liste de mots
 * change d’un bloc. Rejouées dans cet ordre, ces valeurs mènent de l’une à l’autre.
 */
export function changementsEntre(avant: FicheBrute, apres: FicheBrute): Changement[] {
  return union(avant, apres).flatMap((cle) => comparer([cle], avant[cle], apres[cle]))
}

/** Dit si deux valeurs d’une fiche s’écrivent pareil, ordre des clés à part. */
export function memeValeur(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((x, i) => memeValeur(x, b[i]))
  if (estUnBloc(a) && estUnBloc(b)) return union(a, b).every((cle) => memeValeur(a[cle], b[cle]))
  return a === b
}

function comparer(chemin: CheminDeValeur, avant: unknown, apres: unknown): Changement[] {
  if (memeValeur(avant, apres)) return []
  if (estUnBloc(avant) && estUnBloc(apres)) return comparerBlocs(chemin, avant, apres)
  if (sontDesBlocs(avant) && sontDesBlocs(apres)) return comparerListes(chemin, avant, apres)
  return [{ chemin, avant, apres }]
}

/** Ce qui s’ajoute d’abord : un bloc vidé en route perdrait sa clé, et ses commentaires. */
function comparerBlocs(chemin: CheminDeValeur, avant: FicheBrute, apres: FicheBrute): Changement[] {
  const changements = union(avant, apres).flatMap((cle) => comparer([...chemin, cle], avant[cle], apres[cle]))
  const retire = ({ apres }: Changement) => apres === undefined
  return [...changements.filter((c) => !retire(c)), ...changements.filter(retire)]
}

/** Les éléments égaux du début et de la fin ne bougent pas ; les autres se répondent un à un, le reste part ou arrive. */
function comparerListes(chemin: CheminDeValeur, avant: FicheBrute[], apres: FicheBrute[]): Changement[] {
  const court = Math.min(avant.length, apres.length)
  let debut = 0
  while (debut < court && memeValeur(avant[debut], apres[debut])) debut += 1
  let fin = 0
  while (fin < court - debut && memeValeur(avant[avant.length - 1 - fin], apres[apres.length - 1 - fin]))
    fin += 1
  const [vieux, neufs] = [avant.slice(debut, avant.length - fin), apres.slice(debut, apres.length - fin)]
  const paires = vieux.slice(0, neufs.length)
  return [
    ...paires.flatMap((element, i) => comparer([...chemin, debut + i], element, neufs[i])),
    // Du dernier au premier : un rang ne bouge pas avant qu’on y passe.
    ...vieux
      .map((element, i): Changement => ({ chemin: [...chemin, debut + i], avant: element, apres: undefined }))
      .slice(neufs.length)
      .reduceRight<Changement[]>((liste, retrait) => [...liste, retrait], []),
    ...neufs.slice(vieux.length).map((element, i): Changement => ({
      chemin: [...chemin, avant.length + i],
      avant: undefined,
      apres: element,
    })),
  ]
}

function union(a: FicheBrute, b: FicheBrute): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}

function estUnBloc(valeur: unknown): valeur is FicheBrute {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

function sontDesBlocs(valeur: unknown): valeur is FicheBrute[] {
  return Array.isArray(valeur) && valeur.length > 0 && valeur.every(estUnBloc)
}
