import type { CommuneDAilleurs } from '../espace/alentours.ts'
import type { Moment } from '../temps/moments.ts'
import type { IdFiltre } from './filtres.ts'
import type { Variante } from './vocabulaire.ts'

/** Ce qu’une suite de mots désigne. `force` : 3 nom entier d’une commune, 2 ancien nom, 1 morceau du nom. */
export type Cible =
  | { sorte: 'besoin'; id: string }
  | { sorte: 'commune'; rang: number; force: number }
  | { sorte: 'filtre'; id: IdFiltre }
  | { sorte: 'moment'; moment: Moment }
  | { sorte: 'ailleurs'; commune: CommuneDAilleurs }

/** Une suite de mots reconnue : de quel mot à quel mot (exclu), sous quelle forme, avec quelle sûreté. */
export interface Reconnue {
  debut: number
  fin: number
  racines: string[]
  qualite: number
  cibles: Cible[]
}

/** Un mot trop court pour être corrigé seul l’est à côté d’un mot exact : « mo de passe ». */
interface Appui {
  exact: boolean
  faible: boolean
}
const LETTRES_D_UN_APPUI = 4

/** « saint » est dans trop de noms pour en prouver un. */
const SANS_APPUI = new Set(['saint', 'sainte', 'notre', 'grand'])

function estUnAppui({ racine, qualite }: Variante): boolean {
  return qualite === 1 && racine.length >= LETTRES_D_UN_APPUI && !SANS_APPUI.has(racine)
}

/** Les suites de mots qui ont un sens : synonymes des besoins, communes, filtres. */
export class Locutions {
  #cibles = new Map<string, Cible[]>()
  #debuts = new Set<string>()

  /** @param colle La même suite tapée sans espace : « saintetienne », « motdepasse ». */
  ajouter(racines: readonly string[], cible: Cible, colle?: string): void {
    if (racines.length === 0) return
    this.#ranger(racines.join(' '), cible)
    racines.forEach((_, i) => this.#debuts.add(racines.slice(0, i + 1).join(' ')))
    if (colle === undefined) return
    this.#ranger(colle, cible)
    this.#debuts.add(colle)
  }

  #ranger(cle: string, cible: Cible): void {
    const connues = this.#cibles.get(cle)
    if (!connues) this.#cibles.set(cle, [cible])
    else if (!connues.some((autre) => JSON.stringify(autre) === JSON.stringify(cible))) connues.push(cible)
  }

  /** Toutes les suites reconnues à partir d’un mot, la plus longue puis la plus sûre d’abord. */
  aPartirDe(debut: number, mots: readonly Variante[][]): Reconnue[] {
    const trouvees: Reconnue[] = []
    const avancer = (fin: number, racines: string[], qualite: number, appui: Appui): void => {
      const cibles = this.#cibles.get(racines.join(' '))
      if (cibles && (appui.exact || !appui.faible)) trouvees.push({ debut, fin, racines, qualite, cibles })
      for (const variante of mots[fin] ?? []) {
        const suite = [...racines, variante.racine]
        if (!this.#debuts.has(suite.join(' '))) continue
        const exact = appui.exact || estUnAppui(variante)
        avancer(fin + 1, suite, qualite * variante.qualite, {
          exact,
          faible: appui.faible || variante.faible === true,
        })
      }
    }
    avancer(debut, [], 1, { exact: false, faible: false })
    return trouvees.sort((a, b) => b.fin - a.fin || b.qualite - a.qualite)
  }
}
