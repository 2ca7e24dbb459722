import type { DateCivile } from '../temps/calendrier.ts'
import { jourFerie } from '../temps/feries.ts'
import type { Creneau } from '../temps/horaires.ts'
import type { PUBLICS } from '../fiche/nomenclatures.ts'
import type { Demarche, LieuAOrienter } from './lieu-a-orienter.ts'
import {
  aideAinsi,
  creneauxDesJours,
  creneauxRestants,
  vientOuAideDeLoin,
  type Situation,
} from './situation.ts'

/** Pourquoi ce lieu : des faits de sa fiche, que la langue met en mots. */
export type Raison =
  | { sur: 'distance'; metres: number; dansLaCommune: boolean }
  | { sur: 'jours' | 'aujourdhui'; creneaux: Creneau[] }
  | { sur: 'demarches'; demarches: Demarche[] }
  | { sur: 'public'; public: (typeof PUBLICS)[number] }
  | { sur: 'langue'; langue: 'anglais' | 'autre' }
  | {
      sur:
        | 'a-la-place'
        | 'avec'
        | 'apprendre'
        | 'fauteuil'
        | 'lecture'
        | 'de-loin'
        | 'itinerant'
        | 'france-services'
        | 'gratuit'
    }

/** Ce que la fiche ne dit pas et que la demande voudrait savoir. */
export type Inconnu =
  'telephone' | 'horaires' | 'ferie' | 'accompagnement' | 'fauteuil' | 'lecture' | 'langue' | 'domicile'

const ACCUEIL = {
  fauteuil: 'Handicaps moteurs',
  lecture: 'Illettrisme',
  anglais: 'Langues étrangères (anglais)',
  autre: 'Langues étrangères (autres)',
} as const
type Accueil = (typeof ACCUEIL)[keyof typeof ACCUEIL]

interface Contexte {
  metres: number
  dansLaCommune: boolean
  aujourdhui: DateCivile
  /** Démarches que ce besoin demande. */
  demarches: readonly Demarche[]
}

/** Les raisons de proposer ce lieu, les plus décisives d’abord. */
export function raisons(lieu: LieuAOrienter, situation: Situation, contexte: Contexte): Raison[] {
  const { maniere, jours, langue } = situation
  const { metres, dansLaCommune, aujourdhui } = contexte
  const accueille = (valeur: Accueil) => lieu.accueils?.includes(valeur) ?? false
  const demarches = contexte.demarches.filter((demarche) => lieu.demarches?.includes(demarche))
  const { aujourdhui: cejourLa } = situation
  const cejour =
    cejourLa && !jourFerie(aujourdhui, cejourLa.feries) ? creneauxRestants(lieu, situation, aujourdhui) : []
  const sesJours = creneauxDesJours(lieu.horaires ?? [], jours ?? [])
  const [public_, ...autres] = lieu.publics ?? []
  const vues: (Raison | false | undefined)[] = [
    cejour.length > 0 && { sur: 'aujourdhui', creneaux: cejour },
    sesJours.length > 0 && { sur: 'jours', creneaux: sesJours },
    { sur: 'distance', metres, dansLaCommune },
    maniere === 'a-la-place' && aideAinsi(lieu, maniere) && { sur: 'a-la-place' },
    demarches.length > 0 && { sur: 'demarches', demarches },
    maniere === 'avec' && !!lieu.aides && aideAinsi(lieu, maniere) && { sur: 'avec' },
    maniere === 'apprendre' && aideAinsi(lieu, maniere) && { sur: 'apprendre' },
    !!situation.nePeutPasSeDeplacer && vientOuAideDeLoin(lieu) && { sur: 'de-loin' },
    !!situation.fauteuil && accueille(ACCUEIL.fauteuil) && { sur: 'fauteuil' },
    !!situation.litDifficilement && accueille(ACCUEIL.lecture) && { sur: 'lecture' },
    !!langue && accueille(ACCUEIL[langue]) && { sur: 'langue', langue },
    !!lieu.franceServices && { sur: 'france-services' },
    !!lieu.gratuit && { sur: 'gratuit' },
    !situation.nePeutPasSeDeplacer && !!lieu.itinerant && { sur: 'itinerant' },
    !!public_ && autres.length === 0 && { sur: 'public', public: public_ },
  ]
  return vues.filter((raison) => !!raison)
}

/** Ce qu’il faut demander au lieu avant d’y envoyer la personne. */
export function inconnus(lieu: LieuAOrienter, situation: Situation, aujourdhui: DateCivile): Inconnu[] {
  const { maniere, langue, fauteuil, litDifficilement, nePeutPasSeDeplacer } = situation
  const quand = !!situation.aujourdhui || !!situation.jours?.length
  const tait = (valeur: Accueil) => !lieu.accueils?.includes(valeur)
  const vus: (Inconnu | false | undefined)[] = [
    !lieu.telephone && 'telephone',
    !lieu.horaires && !(lieu.heuresEnMots && !quand) && 'horaires',
    !!lieu.horaires &&
      !!situation.aujourdhui &&
      !!jourFerie(aujourdhui, situation.aujourdhui.feries) &&
      'ferie',
    maniere === 'avec' && !lieu.aides && 'accompagnement',
    fauteuil && tait(ACCUEIL.fauteuil) && 'fauteuil',
    litDifficilement && tait(ACCUEIL.lecture) && 'lecture',
    langue && tait(ACCUEIL[langue]) && 'langue',
    nePeutPasSeDeplacer && !vientOuAideDeLoin(lieu) && 'domicile',
  ]
  return vus.filter((inconnu) => !!inconnu)
}
