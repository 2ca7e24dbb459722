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

/** Une ligne de critères que le lieu remplit : le champ de sa fiche, et ce qu’il y dit. */
export interface LigneRemplie {
  champ: ChampJuge
  valeurs: string[]
}

export interface Correspondance {
  lignes: LigneRemplie[]
  /** Nombre de valeurs préférées que le lieu a. */
  preference: number
}

/** Dit pourquoi un lieu répond à un besoin, d’après sa fiche seule ; `undefined` s’il n’y répond pas. */
export function correspondAuBesoin(lieu: LieuJuge, besoin: BesoinJuge): Correspondance | undefined {
  const { tous = {}, un_au_moins: unAuMoins = {} } = besoin.criteres
  const necessaires = lignesRemplies(lieu, tous)
  if (necessaires.length < nombreDeLignes(tous)) return undefined
  const suffisantes = lignesRemplies(lieu, unAuMoins)
  if (suffisantes.length === 0 && nombreDeLignes(unAuMoins) > 0) return undefined
  const preference = lignesRemplies(lieu, besoin.prefere ?? {}).reduce(
    (n, { valeurs }) => n + valeurs.length,
    0,
  )
  return { lignes: [...necessaires, ...suffisantes], preference }
}

function nombreDeLignes(lignes: Lignes): number {
  return Object.values(lignes).filter((attendu) => attendu !== undefined).length
}

function lignesRemplies(lieu: LieuJuge, lignes: Lignes): LigneRemplie[] {
  const remplies: LigneRemplie[] = []
  for (const champ of Object.keys(lignes) as ChampJuge[]) {
    const attendu = lignes[champ]
    const dit = lieu[champ]
    if (attendu === undefined || dit === undefined) continue
    if (attendu === true) {
      if (dit === true) remplies.push({ champ, valeurs: ['oui'] })
      continue
    }
    const valeurs = attendu.filter((valeur) =>
      typeof dit === 'object' ? dit.includes(valeur) : dit === valeur,
    )
    if (valeurs.length) remplies.push({ champ, valeurs })
  }
  return remplies
}
