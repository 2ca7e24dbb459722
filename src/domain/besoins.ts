/** Champs d’une fiche de lieu qu’un critère peut lire. */
export const CHAMPS_JUGES = [
  'classe',
  'services',
  'demarches',
  'competences',
  'equipements',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'modalites_acces',
  'modalites_accompagnement',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'typologie',
  'itinerance',
  'reparation_materiel',
] as const
export type ChampJuge = (typeof CHAMPS_JUGES)[number]

/** Ce qu’on lit d’un lieu pour le juger : une fiche entière, ou sa version légère. */
export type LieuJuge = { readonly [C in ChampJuge]?: readonly string[] | string | boolean | undefined }

/** Une ligne par champ ; dans une ligne, une valeur suffit. */
export type Lignes = {
  readonly [C in Exclude<ChampJuge, 'reparation_materiel'>]?: readonly string[] | undefined
} & {
  readonly reparation_materiel?: true | undefined
}

export interface Criteres {
  tous?: Lignes | undefined
  un_au_moins?: Lignes | undefined
}

export interface BesoinJuge {
  criteres: Criteres
  /** Chaque valeur trouvée fait passer le lieu devant. */
  prefere?: Lignes | undefined
}

/** Pourquoi un lieu répond : le champ de sa fiche, et ce qu’il y dit. */
export interface Raison {
  champ: ChampJuge
  valeurs: string[]
}

export interface Correspondance {
  raisons: Raison[]
  /** Nombre de valeurs préférées que le lieu a. */
  preference: number
}

/** Dit pourquoi un lieu répond à un besoin, d’après sa fiche seule ; `undefined` s’il n’y répond pas. */
export function correspondAuBesoin(lieu: LieuJuge, besoin: BesoinJuge): Correspondance | undefined {
  const { tous = {}, un_au_moins: unAuMoins = {} } = besoin.criteres
  const necessaires = raisonsDe(lieu, tous)
  if (necessaires.length < nombreDeLignes(tous)) return undefined
  const suffisantes = raisonsDe(lieu, unAuMoins)
  if (suffisantes.length === 0 && nombreDeLignes(unAuMoins) > 0) return undefined
  const preference = raisonsDe(lieu, besoin.prefere ?? {}).reduce((n, { valeurs }) => n + valeurs.length, 0)
  return { raisons: [...necessaires, ...suffisantes], preference }
}

function nombreDeLignes(lignes: Lignes): number {
  return Object.values(lignes).filter((attendu) => attendu !== undefined).length
}

/** Les lignes que le lieu remplit, avec les valeurs trouvées. */
function raisonsDe(lieu: LieuJuge, lignes: Lignes): Raison[] {
  const raisons: Raison[] = []
  for (const champ of Object.keys(lignes) as ChampJuge[]) {
    const attendu = lignes[champ]
    const dit = lieu[champ]
    if (attendu === undefined || dit === undefined) continue
    if (attendu === true) {
      if (dit === true) raisons.push({ champ, valeurs: ['oui'] })
      continue
    }
    const valeurs = attendu.filter((valeur) =>
      typeof dit === 'object' ? dit.includes(valeur) : dit === valeur,
    )
    if (valeurs.length) raisons.push({ champ, valeurs })
  }
  return raisons
}
