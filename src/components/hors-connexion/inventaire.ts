/** Ce que la construction dit au veilleur, en tête de son fichier. */
export interface Inventaire {
  /** Change dès qu’un octet de la copie ou du veilleur change. */
  version: string
  /** Gardé dès la première visite : adresse, et empreinte si le nom du fichier ne la dit pas. */
  noyau: [adresse: string, empreinte: string | null][]
  /** Ce que les pages du paquet demandent en plus du noyau. */
  complement: [adresse: string, empreinte: string | null][]
  /** L’annuaire entier, plié. */
  paquet: string
  /** Octets reçus pour garder l’annuaire, compressés : paquet et complément. */
  octets: number
}

/** Ce que la page demande au veilleur. */
export type Demande =
  { quoi: 'etat' | 'reprendre' | 'garder' | 'effacer' } | { quoi: 'vu'; fichiers: string[] }

/** Ce qu’il répond. */
export interface Reponse {
  octets: number
  /** Jour de la copie de l’annuaire, lisible par `Date` ; `null` s’il n’est pas gardé. */
  le: string | null
  /** Nombre de pages vues et gardées. */
  vues: number
  /** Pourquoi la demande n’a pas abouti. */
  faute?: 'place' | 'reseau'
}
