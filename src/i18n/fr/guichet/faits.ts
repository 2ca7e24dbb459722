import type { LieuPropose } from '../../../domain/orientation/proposition.ts'
import type { Inconnu, Raison } from '../../../domain/orientation/raisons.ts'
import {
  DISTANCE_MAXIMALE_METRES,
  type Contrainte,
  type Silence,
} from '../../../domain/orientation/situation.ts'
import { enumerer, majuscule } from '../grammaire.ts'
import { condition, eloignement } from '../mesures.ts'
import { heures, lesJours } from '../lieu/horaires.ts'
import { demarches, publics } from '../valeurs.ts'

/** Un fait de la fiche, en mots, sans majuscule ni point. */
export function raison(fait: Raison): string {
  switch (fait.sur) {
    case 'distance':
      return fait.dansLaCommune ? 'dans la commune' : `${eloignement(fait.metres)} à vol d’oiseau`
    case 'jours': {
      const jours = [...new Set(fait.creneaux.map(({ jour }) => jour))].sort()
      const conditions = [...new Set(fait.creneaux.map(condition))].filter(Boolean)
      const si = conditions.length > 0 ? ` (${conditions.join(', ')})` : ''
      const siens = jours.length > 1 ? 'ses jours' : 'son jour'
      return `ouvert ${jours.length > 2 ? '' : 'le '}${lesJours(jours)}${si}, ${siens}`
    }
    case 'aujourdhui':
      return `ouvert aujourd’hui ${heures(fait.creneaux)}`
    case 'demarches':
      return `accompagne les démarches : ${enumerer(fait.demarches.map((demarche) => demarches[demarche]))}`
    case 'public':
      return `surtout pour : ${publics[fait.public]}`
    case 'langue':
      return fait.langue === 'anglais'
        ? 'on y parle anglais'
        : 'on y parle d’autres langues que le français et l’anglais'
    default:
      return SIMPLES[fait.sur]
  }
}

const SIMPLES: Record<
  Exclude<Raison['sur'], 'distance' | 'jours' | 'aujourdhui' | 'demarches' | 'public' | 'langue'>,
  string
> = {
  'a-la-place': 'Aidants Connect : une personne formée peut faire la démarche à sa place, avec son accord',
  avec: 'une personne l’aide, rien qu’elle',
  apprendre: 'on y apprend',
  fauteuil: 'accueille en fauteuil',
  lecture: 'aide si on a du mal à lire ou à écrire',
  'de-loin': 'se déplace ou aide à distance',
  itinerant: 'ce lieu se déplace : demandez où il est',
  'france-services': 'France services',
  gratuit: 'gratuit',
}

/** Ce que la fiche tait sans refuser, après « la fiche ne dit pas ». */
const silences: Record<Silence, string> = {
  besoin: 'qu’on y aide pour cela',
  apprendre: 'qu’on y apprend',
  avec: 'qu’une personne l’aide, rien qu’elle',
  'a-la-place': 'qu’une personne formée (Aidants Connect) peut faire la démarche à sa place',
}

const inconnus: Record<Inconnu, string> = {
  telephone: 'téléphone : non renseigné, il faut se déplacer pour savoir',
  horaires: 'horaires : non renseignés',
  ferie: 'jour férié : ouverture non renseignée',
  accompagnement: 'aide à deux : non renseigné',
  fauteuil: 'accès en fauteuil : non renseigné',
  lecture: 'aide à la lecture : non renseigné',
  langue: 'langues : non renseigné',
  domicile: 'aide à la maison ou par téléphone : non renseigné',
}

/** « La fiche ne dit pas qu’on y apprend : appelez. Langues : non renseigné, appelez. » @param telephone Le lieu en a un. */
export function aDemander(
  { tus, inconnus: liste }: Pick<LieuPropose, 'tus' | 'inconnus'>,
  telephone: boolean,
): string {
  const phrases = liste.map((inconnu) => {
    const appel = telephone && inconnu !== 'telephone' ? ', appelez' : ''
    return `${majuscule(inconnus[inconnu])}${appel}.`
  })
  const tait = enumerer(
    tus.map((tu) => silences[tu]),
    'ni',
  )
  return [
    ...(tait ? [`La fiche ne dit pas ${tait}${telephone ? '\u00a0: appelez' : ''}.`] : []),
    ...phrases,
  ].join(' ')
}

/** Ce qu’il faudrait lever, en mots : « Si elle peut venir un autre jour ». */
const levees: Record<Contrainte, string> = {
  besoin: 'si elle a un autre besoin',
  'a-la-place': 'si elle fait la démarche avec quelqu’un',
  avec: 'si elle accepte un atelier en groupe',
  apprendre: 'si elle accepte qu’on l’aide sans lui apprendre',
  jours: 'si elle peut venir un autre jour',
  aujourdhui: 'si elle peut attendre un autre jour',
  deplacement: 'si elle peut se déplacer',
  distance: `si elle peut aller à plus de ${DISTANCE_MAXIMALE_METRES / 1000} km`,
}
export const lever = (contraintes: readonly Contrainte[]) =>
  `${majuscule(enumerer(contraintes.map((c) => levees[c])))} :`
