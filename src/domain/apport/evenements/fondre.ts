import type { Evenement } from '../../../fiches/schemas/evenement.ts'
import type { DateCivile } from '../../temps/calendrier.ts'
import type { DecisionsDeLigne } from '../decisions.ts'
import { CHAMPS_D_EVENEMENT, ecrireFois, foisDeLaFiche, type ChampDEvenement, type Ecrit } from './ecrit.ts'
import type { EvenementRecu, FoisRecue } from './recu.ts'

/** Une valeur à écrire. `apres` absent : la clé disparaît. */
export interface ChangementDEvenement {
  champ: ChampDEvenement
  avant: unknown
  apres: unknown
}

/** Ce que la source change de l’une de nos fiches, et ce qu’elle contredit sans le changer. */
export interface FusionDEvenement {
  changements: ChangementDEvenement[]
  conflits: ChangementDEvenement[]
}

/**
 * Compare notre événement à ce qu’une source en dit. Une fiche touchée depuis garde ses valeurs, sauf décision ; les
 * fois passées restent ; une fois seule dont le jour a changé est dite déplacée.
 * @param recu Ce que dit la source ; `ecrit` : les mêmes faits, comme on les écrit.
 */
export function fondre(
  notre: Evenement,
  recu: EvenementRecu,
  ecrit: Ecrit,
  { garder, prendre }: DecisionsDeLigne,
  aujourdhui: DateCivile,
): FusionDEvenement {
  const fusion: FusionDEvenement = { changements: [], conflits: [] }
  const leurs: Ecrit = { ...ecrit, dates: datesFondues(notre, recu.fois, aujourdhui) }
  for (const champ of CHAMPS_D_EVENEMENT) {
    if (!(champ in leurs)) continue
    const [avant, apres] = [notreValeur(notre, champ, leurs), leurs[champ]]
    if (memes(avant, apres)) continue
    const vise = (decision: { valeur?: string | undefined } | undefined) =>
      decision !== undefined && [undefined, direEcrit(apres)].includes(decision.valeur)
    if (vise(garder.get(champ))) continue
    const neuve = notre.date_maj <= recu.le || vise(prendre.get(champ))
    fusion[neuve ? 'changements' : 'conflits'].push({ champ, avant, apres })
  }
  return fusion
}

/** La valeur en une ligne. `undefined` : « rien ». */
export function direEcrit(valeur: unknown): string {
  if (valeur === undefined) return 'rien'
  return typeof valeur === 'object' ? JSON.stringify(valeur) : String(valeur)
}

function notreValeur(notre: Evenement, champ: ChampDEvenement, leurs: Ecrit): unknown {
  if (champ === 'dates') return notre.rythme ? leurs.dates : ecrireFois(foisDeLaFiche(notre)) // un rythme écrit à la main vaut mieux que ses dates
  if (champ !== 'ou' || 'lieu' in notre.ou) return notre[champ]
  const leur = leurs.ou as Record<string, unknown>
  return Object.fromEntries(Object.keys(leur).map((cle) => [cle, (notre.ou as Record<string, unknown>)[cle]]))
}

function datesFondues(notre: Evenement, recues: readonly FoisRecue[], aujourdhui: DateCivile) {
  const ecrites = foisDeLaFiche(notre)
  const [passees, aVenir] = [
    ecrites.filter(({ le }) => le < aujourdhui),
    ecrites.filter(({ le }) => le >= aujourdhui),
  ]
  const connues = new Map(aVenir.map((fois) => [`${fois.le} ${fois.debut}`, fois]))
  const [seule, ...autres] = aVenir
  const deplacee = seule && autres.length === 0 && recues.length === 1
  return ecrireFois([
    ...passees,
    ...recues.map((recue) => {
      const connue = connues.get(`${recue.le} ${recue.debut}`)
      if (recue.avant) return recue
      if (connue) return { ...recue, avant: connue.avant }
      if (!deplacee) return recue
      const { le, debut, fin } = seule
      return { ...recue, avant: seule.avant ?? { le, debut, fin } }
    }),
  ])
}

function memes(a: unknown, b: unknown): boolean {
  return JSON.stringify(range(a)) === JSON.stringify(range(b))
}

/** Les mêmes valeurs, clés dans l’ordre alphabétique : l’ordre d’une fiche ne compte pas. */
function range(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(range)
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(
    Object.entries(valeur)
      .filter(([, v]) => v !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([cle, v]) => [cle, range(v)]),
  )
}
