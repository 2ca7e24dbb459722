import { JOURS, type Jour } from '../../temps/calendrier.ts'
import type { Moment } from '../../temps/moments.ts'
import type { Reconnue } from '../locutions.ts'
import type { Jeton } from '../mots.ts'
import type { MotCherche } from './lecture.ts'

/** Les mots qui disent un moment, hors jours et « aujourd’hui », qui sont aussi des cases à cocher. */
export const MOTS_DES_MOMENTS: [mots: string[], moment: Moment][] = [
  [['matin', 'matinée'], { partie: 'matin' }],
  [['midi', 'midi deux', 'midi et deux', 'heure du déjeuner'], { partie: 'midi' }],
  [['après-midi', 'aprem', 'aprèm', 'aprèsmidi', 'aprm'], { partie: 'apres-midi' }],
  [['soir', 'soirée', 'tard', 'tard le soir', 'fin de journée', 'après le travail'], { partie: 'soir' }],
  [['demain', '2main'], { relatif: 'demain' }],
  [['week-end', 'weekend', 'week'], { relatif: 'week-end' }],
  [['vacances', 'vacances scolaires'], { vacances: true }],
]

/** Ce qu’on sait du moment, et les suites qui l’ont dit. */
export interface MomentLu {
  moment: Moment | undefined
  /** Suites qui disent le moment : elles ne disent plus un filtre. */
  dites: Reconnue[]
  /** Suites qui disent pour quand, pas quand venir : « un CV pour demain ». */
  delais: Reconnue[]
}

const DE_CE_JOUR = new Set(['ce', 'cet', 'cette'])
const ARTICLES = new Set(['le', 'la', 'l', 'ce', 'cet', 'cette'])

/**
 * Réunit « samedi », « matin » et « 10h » en un seul moment. Un jour seul reste un filtre : il a sa case.
 */
export function assembler(
  reconnues: readonly Reconnue[],
  mots: readonly MotCherche[],
  jetons: readonly Jeton[],
): MomentLu {
  const avant = (reconnue: Reconnue, saut = 1) => jetons[mots[reconnue.debut]!.place - saut]?.racine ?? ''
  const delais = reconnues.filter((reconnue) => {
    const precedent = ARTICLES.has(avant(reconnue)) ? avant(reconnue, 2) : avant(reconnue)
    return jourDit(reconnue) !== undefined && precedent === 'pour'
  })
  const fins = delais.map(({ fin }) => fin)
  const gardees = reconnues.filter((reconnue) => !delais.includes(reconnue))
  for (const suite of gardees) if (momentDit(suite) && fins.includes(suite.debut)) delais.push(suite)
  const dites: Reconnue[] = []
  const moment: Moment = {}
  for (const reconnue of gardees) {
    if (delais.includes(reconnue)) continue
    const dit = momentDit(reconnue)
    const jour = jourDit(reconnue)
    if (dit) Object.assign(moment, dit)
    if (dit?.partie && !dit.heures && DE_CE_JOUR.has(avant(reconnue))) moment.relatif ??= 'aujourdhui'
    if (jour === 'aujourdhui') moment.relatif ??= jour
    else if (jour && jour !== 'demain') moment.jours = [...(moment.jours ?? []), jour]
    if (dit || jour) dites.push(reconnue)
  }
  if (moment.jours?.length) delete moment.relatif
  const seulementUnJour = !moment.partie && !moment.heures && !dites.some((reconnue) => momentDit(reconnue))
  return dites.length && !seulementUnJour
    ? { moment, dites, delais }
    : { moment: undefined, dites: [], delais }
}

function momentDit({ cibles }: Reconnue): Moment | undefined {
  return cibles.flatMap((cible) => (cible.sorte === 'moment' ? [cible.moment] : []))[0]
}

function jourDit(reconnue: Reconnue): Jour | 'aujourdhui' | 'demain' | undefined {
  if (momentDit(reconnue)?.relatif === 'demain') return 'demain'
  for (const cible of reconnue.cibles) {
    if (cible.sorte !== 'filtre') continue
    if (cible.id === 'ouvert-aujourdhui') return 'aujourdhui'
    const jour = JOURS.find((nom) => cible.id === `ouvert-${nom}`)
    if (jour) return jour
  }
  return undefined
}
