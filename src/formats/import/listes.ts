import { sansAccents } from '../../domain/fiche/texte.ts'
import { brut, type Lecture } from './cases.ts'

/** Ancienne écriture d’une valeur → les valeurs d’aujourd’hui ; vide : elle n’a plus d’équivalent. */
export type AnciennesValeurs = Readonly<Record<string, readonly string[]>>

/**
 * Les valeurs d’une liste, dans nos mots. `|` sépare ; à défaut `;`, comme dans les fichiers d’avant 2023.
 * Accents, majuscules, espaces et ponctuation ne comptent pas ; une explication après « : » non plus.
 * @param admises Valeurs d’aujourd’hui.
 * @returns `undefined` si aucune n’est reconnue ; les inconnues sont dites dans les remarques.
 */
export function liste<T extends string>(
  lecture: Lecture,
  colonne: string,
  admises: readonly T[],
  anciennes: AnciennesValeurs = {},
): T[] | undefined {
  const ecrite = brut(lecture, colonne)
  if (ecrite === undefined) return undefined
  const table = tableDe(admises, anciennes)
  const trouvees = new Set<T>()
  for (const valeur of ecrite.split(ecrite.includes('|') ? '|' : ';')) {
    const connues = table.get(plier(valeur)) ?? table.get(plier(valeur.split(/\s*:\s/)[0]!))
    if (connues) for (const connue of connues) trouvees.add(connue as T)
    else if (plier(valeur) !== '')
      lecture.remarques.push(
        `${colonne} : valeur inconnue laissée de côté (« ${valeur.trim().slice(0, 60)} »)`,
      )
  }
  return trouvees.size ? [...trouvees] : undefined
}

const tables = new WeakMap<readonly string[], Map<string, readonly string[]>>()

function tableDe(admises: readonly string[], anciennes: AnciennesValeurs): Map<string, readonly string[]> {
  const connue = tables.get(admises)
  if (connue) return connue
  const table = new Map<string, readonly string[]>([
    ...Object.entries(anciennes).map(([ancienne, valeurs]) => [plier(ancienne), valeurs] as const),
    ...admises.map((valeur) => [plier(valeur), [valeur]] as const),
  ])
  tables.set(admises, table)
  return table
}

function plier(valeur: string): string {
  return sansAccents(valeur).replace(/[^a-z0-9]+/g, '')
}
