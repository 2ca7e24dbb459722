import type { FicheRecue, Localisation } from '../apport/recue.ts'
import { distanceEnMetres } from '../espace/distance.ts'
import { telephoneInternational } from '../fiche/telephone.ts'
import { ressemblanceDesNoms, ressemblanceDesRues } from './ressemblance.ts'
import { SEUILS } from './seuils.ts'

/** Ce qu’il faut d’un lieu pour reconnaître qu’une source en parle. */
export interface LieuARapprocher extends Localisation {
  id: string
  nom: string
  pivot?: string | undefined
  telephone?: string | undefined
  courriels?: readonly string[] | undefined
}

/** Un lieu qui ressemble à la ligne, et ce qui le fait dire. */
export interface Candidat {
  id: string
  nom: string
  score: number
  /** En français, du plus au moins important. */
  raisons: string[]
}

/** Compare une ligne de source à un lieu de la même commune, ou proche. */
export function comparer(recue: FicheRecue, lieu: LieuARapprocher): Candidat {
  const { points, distances } = SEUILS
  const { localisation: ou, faits } = recue
  const raisons: string[] = []
  let score = 0
  const compter = (gagnes: number, raison: string) => {
    score += gagnes
    raisons.push(raison)
  }
  const metres = ecartEnMetres(ou, lieu)
  const memeCommune = lieu.commune === ou.commune
  if (!memeCommune && (metres === undefined || metres > SEUILS.loin_metres))
    return { id: lieu.id, nom: lieu.nom, score: 0, raisons: ['une autre commune'] }
  const noms = ressemblanceDesNoms(recue.nom, lieu.nom, ou.commune)
  compter(points.nom * noms, `noms semblables à ${Math.round(noms * 100)} %`)
  const rues = memeCommune ? ressemblanceDesRues(ou.adresse, lieu.adresse) : 'aucune'
  if (rues === 'numero') compter(points.meme_rue_et_numero, 'même rue, même numéro')
  if (rues === 'rue') compter(points.meme_rue, 'même rue')
  const pas = metres === undefined ? undefined : distances.find(([auPlus]) => metres <= auPlus)
  if (pas) compter(pas[1], `à ${Math.round(metres!)} m`)
  if (memesTelephones(faits.telephone, lieu.telephone)) compter(points.telephone, 'même téléphone')
  if (faits.courriels?.some((courriel) => lieu.courriels?.includes(courriel)))
    compter(points.courriel, 'même courriel')
  return { id: lieu.id, nom: lieu.nom, score: Math.round(score), raisons }
}

/** Dit si un SIRET commun désigne bien le même endroit : une mairie le partage avec sa médiathèque. */
export function memeSiretMemeLieu(recue: FicheRecue, lieu: LieuARapprocher): boolean {
  if (!recue.pivot || recue.pivot !== lieu.pivot || recue.localisation.commune !== lieu.commune) return false
  const metres = ecartEnMetres(recue.localisation, lieu)
  if (metres !== undefined && metres <= SEUILS.siret_metres) return true
  return ressemblanceDesRues(recue.localisation.adresse, lieu.adresse) === 'numero'
}

/** Un point qui n’est que celui de la commune ne dit pas où est le lieu. */
export function ecartEnMetres(a: Localisation, b: Localisation): number | undefined {
  if (a.precision === 'commune' || b.precision === 'commune') return undefined
  if (a.latitude === undefined || a.longitude === undefined) return undefined
  if (b.latitude === undefined || b.longitude === undefined) return undefined
  return distanceEnMetres(
    { latitude: a.latitude, longitude: a.longitude },
    { latitude: b.latitude, longitude: b.longitude },
  )
}

function memesTelephones(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && telephoneInternational(a) === telephoneInternational(b)
}
