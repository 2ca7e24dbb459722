import { stringify } from 'yaml'
import { JOURS } from '../domain/temps/calendrier.ts'
import { ecrireJour } from '../domain/temps/grammaire-horaires.ts'
import { telephoneLisible } from '../domain/fiche/telephone.ts'
import { TYPOLOGIES } from '../domain/fiche/typologies.ts'
import { depuisOsm } from './osm.ts'

/** Un lieu du fichier source : clés du schéma national, listes en tableaux. */
export interface LieuSource {
  id: string
  horaires?: string
  typologie?: string[]
  telephone?: string
  courriels?: string
  adresse: string
  precision_localisation: 'adresse' | 'commune'
  [cle: string]: unknown
}

export interface ConseillerSource {
  id: string
  employeur: string
  type_employeur: 'publique' | 'privée'
  permanences: { horaires?: string; precision_localisation?: 'adresse' | 'commune'; [cle: string]: unknown }[]
  [cle: string]: unknown
}

const ORDRE_LIEU = [
  'id',
  'nom',
  'classe',
  'pivot',
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'precision',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'precision_horaires',
  'itinerance',
  'typologie',
  'operateur',
  'services',
  'demarches',
  'competences',
  'equipements',
  'reparation_materiel',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'modalites_acces',
  'modalites_accompagnement',
  'dispositif_programmes_nationaux',
  'france_services_depuis',
  'sources',
  'date_maj',
]
const ORDRE_CONSEILLER = [
  'id',
  'employeur',
  'type_employeur',
  'pivot',
  'commune',
  'code_insee',
  'permanences',
  'sources',
  'date_maj',
]
const MOTS = new Map<string, string>(Object.entries(TYPOLOGIES).map(([mot, code]) => [code, mot]))

/** Fiche YAML d’un lieu. @throws si une clé ou une typologie n’a pas sa place dans nos fiches. */
export function ficheLieu(source: LieuSource): string {
  const { precision_localisation, horaires, typologie, telephone, courriels, ...reste } = source
  return ecrire('lieu', ORDRE_LIEU, {
    ...reste,
    ...(precision_localisation === 'commune' && { precision: 'commune' }),
    ...(telephone && { telephone: telephoneLisible(telephone).replaceAll('\u00a0', ' ') }),
    ...(courriels && { courriels: courriels.split('|') }),
    ...(horaires && { horaires: semaine(horaires) }),
    ...(typologie && { typologie: typologie.map(motDeTypologie) }),
  })
}

/** Fiche YAML d’un poste de conseiller numérique. */
export function ficheConseiller(source: ConseillerSource): string {
  return ecrire('conseiller', ORDRE_CONSEILLER, {
    ...source,
    type_employeur: source.type_employeur === 'publique' ? 'public' : 'privé',
    permanences: source.permanences.map(({ precision_localisation, horaires, ...reste }) => ({
      ...reste,
      ...(precision_localisation === 'commune' && { precision: 'commune' }),
      ...(horaires && { horaires: semaine(horaires) }),
    })),
  })
}

function motDeTypologie(code: string): string {
  const mot = MOTS.get(code)
  if (!mot) throw new Error(`Typologie « ${code} » inconnue du schéma national.`)
  return mot
}

function semaine(osm: string): Record<string, string> {
  const creneaux = depuisOsm(osm)
  return Object.fromEntries(
    JOURS.flatMap((nom, jour) => {
      const duJour = creneaux.filter((creneau) => creneau.jour === jour)
      return duJour.length ? [[nom, ecrireJour(duJour)]] : []
    }),
  )
}

function ecrire(schema: string, ordre: string[], fiche: Record<string, unknown>): string {
  const inconnues = Object.keys(fiche).filter((cle) => !ordre.includes(cle))
  if (inconnues.length)
    throw new Error(`${String(fiche.id)} : clés sans place dans une fiche : ${inconnues.join(', ')}`)
  const ordonnee = Object.fromEntries(
    ordre.flatMap((cle) => (cle in fiche ? [[cle, typographier(fiche[cle])]] : [])),
  )
  return `# yaml-language-server: $schema=../../public/schemas/${schema}.json\n${stringify(ordonnee, { lineWidth: 0 })}`
}

/** Apostrophe typographique dans les noms de communes (« L'Étrat »), jamais dans les valeurs du schéma. */
function typographier(valeur: unknown): unknown {
  if (typeof valeur === 'string') return /^[A-Z]'/.test(valeur) ? valeur.replace("'", '’') : valeur
  if (Array.isArray(valeur)) return valeur.map(typographier)
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, typographier(v)]))
}
