import { numeroDeJour, rangDansLaSemaine, type DateCivile } from '../temps/calendrier.ts'
import { jourFerie, type FerieLocal } from '../temps/feries.ts'
import { creneauxDuJour, type Creneau } from '../temps/horaires.ts'
import type { LieuAOrienter } from './lieu-a-orienter.ts'
import { datesAVenir, type Tournee } from './tournees.ts'

/** Ce que l’on sait de la demande, au guichet. Rien qui dise qui est la personne. */
export interface Situation {
  /** Identifiant d’un besoin de `content/besoins.yaml`. */
  besoin: string
  maniere?: 'apprendre' | 'avec' | 'a-la-place' | undefined
  /** Jours où elle est libre, 0 = lundi ; absent ou vide : tous. */
  jours?: readonly number[] | undefined
  /** Elle veut y aller aujourd’hui, après cette minute de la journée. `feries` : ceux que le territoire ajoute. */
  aujourdhui?: { minute: number; feries?: readonly FerieLocal[] | undefined } | undefined
  nePeutPasSeDeplacer?: boolean | undefined
  fauteuil?: boolean | undefined
  litDifficilement?: boolean | undefined
  langue?: 'anglais' | 'autre' | undefined
}

/** Ce qui peut écarter un lieu. Une fiche muette n’écarte jamais. */
export const CONTRAINTES = [
  'besoin',
  'a-la-place',
  'avec',
  'apprendre',
  'jours',
  'aujourdhui',
  'deplacement',
  'distance',
] as const
export type Contrainte = (typeof CONTRAINTES)[number]

/** Un lieu plus loin ne s’atteint pas sans voiture, ni dans la demi-journée. */
export const DISTANCE_MAXIMALE_METRES = 40_000

/** La première contrainte que le lieu ne remplit pas, sans compter celles que l’on a levées. */
export function obstacle(
  lieu: LieuAOrienter,
  situation: Situation,
  {
    metres,
    aujourdhui,
    levees = [],
  }: { metres: number; aujourdhui: DateCivile; levees?: readonly Contrainte[] },
): Contrainte | undefined {
  const { maniere, jours, nePeutPasSeDeplacer } = situation
  const passe: Record<Contrainte, () => boolean> = {
    besoin: () => lieu.besoins[situation.besoin] !== undefined,
    'a-la-place': () => maniere !== 'a-la-place' || aideAinsi(lieu, maniere),
    avec: () => maniere !== 'avec' || aideAinsi(lieu, maniere),
    apprendre: () => maniere !== 'apprendre' || aideAinsi(lieu, maniere),
    jours: () => !jours?.length || !lieu.horaires || creneauxDesJours(lieu.horaires, jours).length > 0,
    aujourdhui: () =>
      !situation.aujourdhui ||
      !lieu.horaires ||
      !!jourFerie(aujourdhui, situation.aujourdhui.feries) ||
      creneauxRestants(lieu, situation, aujourdhui).length > 0,
    deplacement: () => !nePeutPasSeDeplacer || !!lieu.telephone || vientOuAideDeLoin(lieu),
    distance: () => metres <= DISTANCE_MAXIMALE_METRES,
  }
  return CONTRAINTES.find((contrainte) => !levees.includes(contrainte) && !passe[contrainte]())
}

/** Ce qu’une fiche peut taire sans refuser : la démarche, et la façon d’aider. */
export type Silence = 'besoin' | NonNullable<Situation['maniere']>

/**
 * Ce que la demande veut et que la fiche ne dit pas, sans dire le contraire. Un lieu où l’on ne vient qu’en autonomie
 * a dit sa façon d’aider : il ne tait rien.
 */
export function silences(lieu: LieuAOrienter, { besoin, maniere }: Situation): Silence[] {
  const seul = lieu.aides?.every((aide) => aide === 'En autonomie') ?? false
  const tus: (Silence | false | undefined)[] = [
    lieu.besoins[besoin] === undefined && lieu.peutEtre?.includes(besoin) && 'besoin',
    maniere && !seul && !aideAinsi(lieu, maniere) && maniere,
  ]
  return tus.filter((tu) => !!tu)
}

/** Dit si la fiche écrit que l’on aide de cette façon. Pour « avec », une fiche qui n’en dit rien ne s’y oppose pas. */
export function aideAinsi(lieu: LieuAOrienter, maniere: NonNullable<Situation['maniere']>): boolean {
  if (maniere === 'a-la-place') return !!lieu.aidantsConnect
  if (maniere === 'apprendre') return !!lieu.apprend
  return !lieu.aides || lieu.aides.includes('Accompagnement individuel')
}

/** Dit si un passage du conseiller convient : il apprend et aide, mais ne fait pas à la place. */
export function passagesQuiConviennent(
  tournee: Tournee,
  situation: Situation,
  aujourdhui: DateCivile,
): DateCivile[] {
  if (situation.maniere === 'a-la-place') return []
  const { jours } = situation
  return datesAVenir(tournee.dates, aujourdhui).filter(
    (date) =>
      (!jours?.length || jours.includes(rangDansLaSemaine(date))) &&
      (!situation.aujourdhui || numeroDeJour(date) === numeroDeJour(aujourdhui)),
  )
}

export function creneauxDesJours(horaires: readonly Creneau[], jours: readonly number[]): Creneau[] {
  return horaires.filter(({ jour }) => jours.includes(jour))
}

/** Ce qui reste d’ouvert aujourd’hui. */
export function creneauxRestants(
  lieu: LieuAOrienter,
  { aujourdhui: des }: Situation,
  date: DateCivile,
): Creneau[] {
  return creneauxDuJour(lieu.horaires ?? [], date, lieu.fermetures).filter(
    ({ fin }) => fin > (des?.minute ?? 0),
  )
}

export function vientOuAideDeLoin({ aides, itinerant }: LieuAOrienter): boolean {
  return !!itinerant || !!aides?.includes('À distance')
}
