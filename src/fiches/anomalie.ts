import { pluriel } from '../i18n/fr/grammaire.ts'

/** Une faute dans une fiche, à l’endroit où il faut la corriger. `ligne` et `colonne` commencent à 1. */
export interface Anomalie {
  fichier: string
  ligne: number
  colonne: number
  /** Clé en cause, `horaires.lundi` ou `services.2` ; absente quand tout le fichier est en cause. */
  cle?: string | undefined
  /** Ce qui cloche et le remède, en français. */
  message: string
  /** `avertissement` : à regarder, sans bloquer. Absente : `erreur`. */
  gravite?: 'erreur' | 'avertissement' | undefined
  /** Nombre de fautes qu’elle résume ; absent : une. */
  vaut?: number | undefined
}

/** Au-delà, une fiche est à reprendre de zéro, et personne ne lit la suite. */
const FAUTES_PAR_FICHE = 20

/**
 * Garde les premières fautes de chaque fiche, dans l’ordre de lecture, et dit combien d’autres suivent. Les
 * avertissements se comptent à part : ils ne cachent pas une faute.
 */
export function abreger(anomalies: readonly Anomalie[]): Anomalie[] {
  const groupes = Map.groupBy(
    trierAnomalies([...anomalies]),
    (anomalie) => `${anomalie.fichier} ${estBloquante(anomalie)}`,
  )
  return [...groupes.values()].flatMap((groupe) => {
    const suite = groupe.slice(FAUTES_PAR_FICHE)
    const [premiere] = suite
    if (!premiere) return groupe
    const { fichier, ligne, colonne, gravite } = premiere
    const s = suite.length > 1 ? 's' : ''
    const quoi = estBloquante(premiere) ? `autre${s} faute${s}` : `autre${s} point${s} à regarder`
    const message = `et ${suite.length} ${quoi} dans cette fiche.`
    const reste: Anomalie = { fichier, ligne, colonne, message, gravite, vaut: suite.length }
    return [...groupe.slice(0, FAUTES_PAR_FICHE), reste]
  })
}

/** Dit si l’anomalie empêche de construire le site. */
export function estBloquante({ gravite }: Anomalie): boolean {
  return gravite !== 'avertissement'
}

/** Endroit d’une valeur dans son fichier. */
export type Position = Pick<Anomalie, 'ligne' | 'colonne'>

/** `content/lieux/x.yaml:14:5 services : « Aide » n’existe pas…` Toujours une seule ligne, quoi que dise la fiche. */
export function ligneTerminal(anomalie: Anomalie): string {
  const { fichier, ligne, colonne, cle, message } = anomalie
  const gravite = estBloquante(anomalie) ? '' : '(avertissement) '
  const dite = `${fichier}:${ligne}:${colonne} ${gravite}${cle ? `${cle} : ` : ''}${message}`
  return dite.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
}

/**
 * Commande que la forge affiche sur la ligne en cause d’une pull request. Un nom de fichier est écrit par n’importe qui :
 * il ne peut ni finir la commande, ni en commencer une autre.
 */
export function annotationForge(anomalie: Anomalie): string {
  const { fichier, ligne, colonne, cle, message } = anomalie
  const proteger = (texte: string) => texte.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const propriete = (texte: string) => proteger(texte).replace(/:/g, '%3A').replace(/,/g, '%2C')
  const texte = proteger(`${cle ? `${cle} : ` : ''}${message}`)
  return `::${estBloquante(anomalie) ? 'error' : 'warning'} file=${propriete(fichier)},line=${ligne},col=${colonne}::${texte}`
}

/** Ordre de lecture : fichier, ligne, colonne, message. */
export function trierAnomalies(anomalies: Anomalie[]): Anomalie[] {
  return [...anomalies].sort(
    (a, b) =>
      compare(a.fichier, b.fichier) ||
      a.ligne - b.ligne ||
      a.colonne - b.colonne ||
      (a.vaut ?? 0) - (b.vaut ?? 0) ||
      compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Arrête la construction en disant toutes les fautes d’un coup. */
export class ContenuInvalide extends Error {
  override name = 'ContenuInvalide'
  readonly anomalies: Anomalie[]
  constructor(anomalies: Anomalie[]) {
    super(`${resume(anomalies)}\n${trierAnomalies(anomalies).map(ligneTerminal).join('\n')}`)
    this.anomalies = anomalies
  }
}

/** Combien de fautes disent ces anomalies, celles qu’elles résument comprises. */
export function compter(anomalies: readonly Anomalie[]): number {
  return anomalies.reduce((total, { vaut = 1 }) => total + vaut, 0)
}

/** « 3 fautes dans 2 fichiers. » Les avertissements ne sont pas des fautes. */
export function resume(anomalies: Anomalie[]): string {
  const fautes = anomalies.filter(estBloquante)
  const nombre = compter(fautes)
  const fichiers = new Set(fautes.map(({ fichier }) => fichier)).size
  return `${pluriel(nombre, 'faute', 'fautes')} dans ${pluriel(fichiers, 'fichier', 'fichiers')}.`
}
