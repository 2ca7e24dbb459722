import { JOURS, type Jour } from '../../temps/calendrier.ts'
import { partieDe, type Moment } from '../../temps/moments.ts'
import type { Reconnue } from '../locutions.ts'
import type { Jeton } from '../mots.ts'
import type { MotCherche } from './lecture.ts'

/** Les mots qui disent un moment, hors jours et « aujourd’hui », qui sont aussi des cases à cocher. */
export const MOTS_DES_MOMENTS: [mots: string[], moment: Moment][] = [
  [['matin', 'matinée'], { partie: 'matin' }],
  [['midi', 'midi deux', 'midi et deux', 'heure du déjeuner'], { partie: 'midi' }],
  [['après-midi', 'aprem', 'aprèm', 'aprèsmidi', 'aprm'], { partie: 'apres-midi' }],
  [['soir', 'soirée', 'tard', 'tard le soir', 'fin de journée'], { partie: 'soir' }],
  [['demain', '2main'], { relatif: 'demain' }],
  [['week-end', 'weekend', 'week'], { relatif: 'week-end' }],
  [['vacances', 'vacances scolaires'], { vacances: true }],
]

const HEURE = /^(\d{1,2})(?:h|heures?)(\d{2})?$/
const PREMIERE_HEURE = 6
const DERNIERE_HEURE = 22
const UNE_HEURE = 60
const MINUIT = 1440

/** Les heures dites, reconnues mot à mot : « à 10h », « 10 heures », « après 18h30 ». */
export function lireHeures(mots: readonly MotCherche[], jetons: readonly Jeton[]): Reconnue[] {
  return mots.flatMap((mot, i): Reconnue[] => {
    const suivant = jetons[mot.place + 1]
    const colle = suivant && /^h(?:eures?)?$/.test(suivant.racine) ? mot.racine + suivant.racine : mot.racine
    const lue = HEURE.exec(colle)
    const heure = Number(lue?.[1])
    if (!lue || heure < PREMIERE_HEURE || heure > DERNIERE_HEURE) return []
    const minute = heure * UNE_HEURE + Number(lue[2] ?? 0)
    const avant = jetons[mot.place - 1]?.racine
    const heures: [number, number] =
      avant === 'apre' || avant === 'apres' || avant === 'partir'
        ? [minute, MINUIT]
        : avant === 'avant'
          ? [0, minute]
          : [minute, minute + 1]
    const fin =
      mots[i + 1] && suivant && mots[i + 1]!.place === mot.place + 1 && colle !== mot.racine ? i + 2 : i + 1
    const partie = partieDe(avant === 'avant' ? minute - 1 : minute)
    return [
      {
        debut: i,
        fin,
        racines: [mot.racine],
        qualite: 1,
        cibles: [{ sorte: 'moment', moment: { partie, heures } }],
      },
    ]
  })
}

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
